/** Shows which words a note is about, and opens a note beside its paragraph instead of leading away to the list. */
export function bindNotes(): void {
  const reading = document.querySelector('.reading');
  if (!reading?.querySelector('.mark')) return;

  /** The notes that an element is about or belongs to. */
  const notesAt = (target: EventTarget | null): string[] => {
    const element =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-notes], [data-note], .mark')
        : null;
    if (!element) return [];
    if (element.matches('.mark')) return [element.getAttribute('href')?.slice(1) ?? ''];
    return (element.dataset['notes'] ?? element.dataset['note'] ?? '').split(' ');
  };
  const light = (ids: readonly string[]): void => {
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    for (const id of ids) {
      for (const element of document.querySelectorAll(
        `[data-notes~="${id}"], [data-note="${id}"], .mark[href="#${id}"]`,
      )) {
        element.classList.add('lit');
      }
    }
  };
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, (event) => {
      light(notesAt(event.target));
    });
  }

  let opener: HTMLElement | undefined;
  reading.addEventListener('click', (event) => {
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.mark') : null;
    const [id] = notesAt(mark);
    const aside =
      id === undefined
        ? null
        : reading.querySelector<HTMLDetailsElement>(`details[data-note="${id}"]`);
    if (!mark || !aside?.checkVisibility()) return;
    event.preventDefault();
    aside.open = true;
    opener = mark;
    aside.querySelector('summary')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = reading.querySelector<HTMLDetailsElement>('.asides details[open]');
    if (!open) return;
    const within = open.contains(document.activeElement);
    open.open = false;
    const mark =
      opener?.getAttribute('href') === `#${open.dataset['note'] ?? ''}` ? opener : undefined;
    if (within) (mark ?? open.querySelector('summary'))?.focus();
    opener = undefined;
  });
  // An open note lies over those below it: it gives way when one of them is reached by keyboard.
  reading.addEventListener('focusin', (event) => {
    const open = reading.querySelector<HTMLDetailsElement>('.asides details[open]');
    const reached =
      event.target instanceof Element ? event.target.closest('.asides details') : null;
    if (open && reached && reached !== open) open.open = false;
  });
}
