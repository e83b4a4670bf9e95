import type { Place } from './citation.ts';

/** Words that a reader has selected in a text, and where they stand. */
export interface SelectedWords {
  /** Paragraphs are parted by an empty line. Marks and numbers of the archive’s are not in it. */
  readonly words: string;
  readonly place: Place;
  /** The language of the translation that they were selected in; undefined for the text itself. */
  readonly translation: string | undefined;
  /** The paragraph in which they end. */
  readonly last: HTMLElement;
}

const layers = '[data-text], .translation';

/** The words selected in a text; undefined when nothing of it is selected. Where a selection runs over text and translation, the one counts in which it begins. */
export function selectedWords(selection: Selection | null): SelectedWords | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const within = [...document.querySelectorAll<HTMLElement>(`.paragraph > :is(${layers})`)].filter(
    (layer) => layer.checkVisibility() && wordsIn(layer, range) !== '',
  );
  const [first] = within;
  if (!first) return undefined;
  const translation = languageOf(first);
  const stretch = within.filter((layer) => languageOf(layer) === translation);
  const paragraphs = stretch.flatMap((layer) => layer.closest<HTMLElement>('.paragraph') ?? []);
  const [from, to] = [paragraphs[0], paragraphs.at(-1)];
  if (!from || !to) return undefined;
  const several = from !== to;
  const numbers = (several ? [from, to] : [from]).map(({ id }) => id.slice(1));
  return {
    words: stretch.map((layer) => wordsIn(layer, range)).join('\n\n'),
    place: {
      locator: numbers.join('–'),
      fragment: translation === undefined ? from.id : `${from.id}-${translation}`,
      several,
    },
    translation,
    last: to,
  };
}

function languageOf(layer: HTMLElement): string | undefined {
  return layer.matches('.translation') ? layer.lang : undefined;
}

/** The words of a layer that lie in a range. */
function wordsIn(layer: HTMLElement, range: Range): string {
  if (!range.intersectsNode(layer)) return '';
  const part = document.createRange();
  part.selectNodeContents(layer);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  const copy = part.cloneContents();
  for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.remove();
  return copy.textContent.trim();
}
