import type { Paragraph, Source } from './model.ts';

/** The paragraph that a reader should see first in a list: the first that is neither title nor heading. */
export function openingParagraph(source: Pick<Source, 'paragraphs'>): Paragraph | undefined {
  return source.paragraphs.find(({ role }) => role === 'standfirst' || role === 'body');
}

/**
 * The beginning of a text, cut at the end of a word and marked with an ellipsis when something is left out.
 *
 * @param limit length at most, in UTF-16 code units.
 */
export function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')} …`;
}
