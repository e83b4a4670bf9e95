import { citationAt, copyOf, inTranslation, panelOf, translationOf } from './citation.ts';
import { copy, type Copied } from './clipboard.ts';
import { selectedWords, type SelectedWords } from './selection.ts';
import { lastStyle } from './style.ts';

/** Offers to copy selected words of a text as a quotation with its citation: a button beside them, never over them. */
export function offerQuoting(cite: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quote-button no-print';
  button.dataset['apparatus'] = '';
  button.textContent = 'Copy as quotation';
  let selected: SelectedWords | undefined;
  let pressed = false;

  const hide = (): void => {
    button.remove();
  };
  const show = (): void => {
    if (pressed || document.activeElement === button) return;
    const selection = getSelection();
    selected = selectedWords(selection);
    if (!selected || !selection) {
      hide();
      return;
    }
    // In the paragraph, so that the next press of the tabulator reaches it.
    selected.last.append(button);
    place(button, selection.getRangeAt(0));
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const showSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 200);
  };
  document.addEventListener('selectionchange', showSoon);
  document.addEventListener('pointerdown', ({ target }) => {
    pressed = target !== button;
  });
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      pressed = false;
      showSoon();
    });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  button.addEventListener('pointerdown', (event) => {
    // The words stay selected.
    event.preventDefault();
  });
  button.addEventListener('click', () => {
    const quotation = selected && quoted(cite, selected);
    if (quotation)
      void copy(quotation.copied, `Quotation copied, with its citation: ${quotation.style}`);
    // The focus goes back to the text, not to the beginning of the page.
    if (document.activeElement === button)
      selected?.last.querySelector<HTMLElement>('.number')?.focus({ preventScroll: true });
    hide();
  });
  showSoon();
}

/** Puts the button under the end of a range, within the page’s width. */
function place(button: HTMLElement, range: Range): void {
  const rect = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const frame = (button.offsetParent ?? document.body).getBoundingClientRect();
  const room = document.documentElement.clientWidth - button.offsetWidth - 8;
  button.style.left = `${String(Math.max(8, Math.min(rect.right - 40, room)) - frame.left)}px`;
  button.style.top = `${String(rect.bottom + 8 - frame.top)}px`;
}

/** Selected words as a quotation: in the quotation marks of their language, then the citation, which tells of a translation. */
function quoted(
  cite: HTMLElement,
  { words, place, translation }: SelectedWords,
): { copied: Copied; style: string } | undefined {
  const panel = panelOf(cite, lastStyle());
  if (!panel) return undefined;
  const made = translation === undefined ? undefined : translationOf(cite, translation);
  const to = made ? inTranslation(place, made.made) : place;
  const [at, entry] = [citationAt(panel, 'part', to), citationAt(panel, 'entry', to)];
  if (!at || !entry) return undefined;
  const { open = '“', close = '”' } = made ?? cite.dataset;
  const quotation = open + (open === '“' ? withinMarks(words) : words) + close;
  const [here, list] = [copyOf(at), copyOf(entry)];
  const inText = here.text.startsWith('(');
  const follow = (part: keyof Copied, line: string): string =>
    inText ? ` ${here[part]}.${line}${list[part]}` : `${line}${here[part]}`;
  return {
    copied: {
      text: quotation + follow('text', '\n\n'),
      html: `<p>${escaped(quotation)}${follow('html', '</p><p>')}</p>`,
    },
    style: panel.dataset['name'] ?? '',
  };
}

/** Words with their own quotation marks as they are set within others. */
function withinMarks(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

function escaped(text: string): string {
  const holder = document.createElement('p');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('\n\n', '</p><p>');
}
