/** Shows which words a note is about, and opens a note beside its paragraph instead of leading away to the list. */
export function bindNotes(): void {
  const reading = document.querySelector<HTMLElement>('.reading');
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
    // A second press of the mark closes the note.
    aside.open = !(aside.open && opener === mark);
    opener = aside.open ? mark : undefined;
    if (aside.open) aside.querySelector('summary')?.focus();
  });
  // An open note lies over what is below it: a press elsewhere closes it.
  document.addEventListener('pointerdown', (event) => {
    const open = reading.querySelector<HTMLDetailsElement>('.asides details[open]');
    const target = event.target instanceof Element ? event.target : null;
    if (!open || open.contains(target) || target?.closest('.mark, .lemma')) return;
    const over = getComputedStyle(open.querySelector('p') ?? open).position === 'absolute';
    if (over) open.open = false;
  });
  openFromWords(reading);
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

/** Time in which a click may still turn out to be the first of two, which select a word. */
const secondClick = 300;

/** Opens a note when the words that it is about are clicked, as its mark does; never when they are selected. */
function openFromWords(reading: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let opened: HTMLDetailsElement | null = null;
  reading.addEventListener('pointerdown', () => {
    clearTimeout(waiting);
  });
  reading.addEventListener('click', (event) => {
    const { target } = event;
    // A second click, however slow the reader’s system lets it be: words were to be selected after all.
    if (opened && event.detail > 1) opened.open = false;
    opened = null;
    if (event.detail !== 1 || !(target instanceof Element)) return;
    const words = target.closest('a') ? null : target.closest<HTMLElement>('.lemma');
    // Of several notes on these words, the one that ends first.
    const marks = words?.dataset['notes']?.split(' ').map((id) => `.mark[href="#${id}"]`) ?? [];
    const mark = words
      ?.closest('[data-text], .translation')
      ?.querySelector<HTMLElement>(marks.join());
    if (!mark) return;
    waiting = setTimeout(() => {
      if (getSelection()?.isCollapsed === false) return;
      mark.click();
      opened = reading.querySelector<HTMLDetailsElement>('.asides details[open]');
    }, secondClick);
  });
}
