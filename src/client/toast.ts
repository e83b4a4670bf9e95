let silence: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing, to eyes and to screen readers. */
export function say(words: string): void {
  const toast = document.querySelector('.toast');
  if (!toast) return;
  clearTimeout(silence);
  toast.textContent = words;
  silence = setTimeout(() => {
    toast.textContent = '';
  }, 2500);
}
