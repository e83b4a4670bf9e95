/** On the page of all notes, shows those of the chosen source. The kinds are the style sheet’s work. */
export function showNotesOfSource(): void {
  const chosen = document.querySelector<HTMLSelectElement>('select[name=source]')?.value;
  for (const section of document.querySelectorAll<HTMLElement>('.notes[data-source]'))
    section.hidden = chosen !== 'all' && section.dataset['source'] !== chosen;
}
