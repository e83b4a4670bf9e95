/** Puts a text on the clipboard, and says so to eyes and to screen readers. */
export async function copyText(text: string): Promise<void> {
  const toast = document.querySelector('.toast');
  try {
    await navigator.clipboard.writeText(text);
    toast?.replaceChildren('Copied');
  } catch {
    toast?.replaceChildren('The browser did not allow copying');
  }
  setTimeout(() => {
    toast?.replaceChildren();
  }, 2500);
}
