import { copyOf, fill, inTranslation, panelOf, translationOf, type Place } from './citation.ts';
import { copy } from './clipboard.ts';
import { keepStyle, lastStyle } from './style.ts';

/** Makes the panel of citations answer: the style last chosen, the passage that is cited, buttons that copy. */
export function showCitations(cite: HTMLElement): void {
  const choices = [...cite.querySelectorAll<HTMLInputElement>('[name=style]')];
  const chosen = choices.find(({ value }) => value === lastStyle());
  if (chosen) chosen.checked = true;
  cite.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && choices.includes(target)) keepStyle(target.value);
  });
  for (const row of cite.querySelectorAll<HTMLElement>('dl > div')) addCopying(row);
  const panels = [...cite.querySelectorAll<HTMLElement>('[data-style]')];
  const show = (place: Place | undefined): void => {
    for (const panel of panels) fill(panel, place);
  };
  const holder = cite.querySelector<HTMLElement>('[data-cite-place]');
  if (panelOf(cite, undefined)?.querySelector('[data-part]') && holder)
    choosePlace(cite, holder, show);
}

/** Words as a locator can hold them, and without quotation marks in quotation marks. */
function shortened(words: string): string {
  const all = words.replace(/[“”„]/g, (mark) => (mark === '”' ? '’' : '‘')).split(/\s+/);
  return all.length > 6 ? `${all.slice(0, 5).join(' ')} …` : all.join(' ');
}

function addCopying(row: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${row.querySelector('dt')?.textContent ?? ''}`);
  button.addEventListener('click', () => {
    const citation = row.querySelector('.citation');
    if (citation) void copy(copyOf(citation), 'Citation copied');
  });
  row.querySelector('dd')?.append(button);
}

/** Lets the reader choose what is cited: the whole, a paragraph, a note; the address says with what to begin. */
function choosePlace(
  cite: HTMLElement,
  holder: HTMLElement,
  show: (place: Place | undefined) => void,
): void {
  const places = new Map<string, Place>();
  const select = document.createElement('select');
  const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);
  const group = (label: string): HTMLOptGroupElement => {
    const made = document.createElement('optgroup');
    made.label = label;
    return made;
  };
  const paragraphs = group('Paragraphs');
  for (const { id } of document.querySelectorAll('.paragraph[id]')) {
    places.set(id, { locator: id.slice(1), fragment: id });
    paragraphs.append(option(id, `Paragraph ${id.slice(1)}`));
    for (const translation of document.querySelectorAll<HTMLElement>(`#${id} > .translation[id]`)) {
      const { made } = translationOf(cite, translation.lang);
      places.set(
        translation.id,
        inTranslation({ locator: id.slice(1), fragment: translation.id }, made),
      );
      paragraphs.append(option(translation.id, `Paragraph ${id.slice(1)}, ${made}`));
    }
  }
  const notes = group('Notes');
  for (const note of document.querySelectorAll<HTMLElement>('.notes li[data-note]')) {
    const words = note.querySelector('.note-lemma')?.textContent.trim() ?? '';
    const paragraph = note.dataset['paragraph'] ?? '';
    const locator = `${paragraph.slice(1)}, editors’ note “${shortened(words)}”`;
    places.set(note.id, { locator, fragment: note.id });
    notes.append(option(note.id, `${words} (paragraph ${paragraph.slice(1)})`));
  }
  select.append(
    option('', 'The whole'),
    paragraphs,
    ...(notes.childElementCount > 0 ? [notes] : []),
  );
  const label = document.createElement('label');
  label.append('Passage ', select);
  holder.append(label);
  const now = (): void => {
    show(places.get(select.value));
  };
  const fromAddress = (): void => {
    const fragment = location.hash.slice(1);
    if (places.has(fragment)) select.value = fragment;
    now();
  };
  select.addEventListener('change', now);
  addEventListener('hashchange', fromAddress);
  fromAddress();
}
