/** A stretch of a text in the sentence that it stands in. */
export interface InSentence {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/**
 * The sentence around a stretch of a text, or the sentences that it runs through.
 *
 * @param start offset of the stretch in UTF-16 code units; `end` lies behind it.
 * @see Unicode Standard Annex 29, sentence boundaries
 */
export function inSentence(text: string, language: string, start: number, end: number): InSentence {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const first = sentences.findLast(({ index }) => index <= start)?.index ?? 0;
  const last = sentences.find(({ index, segment }) => index + segment.length >= end);
  const close = last ? last.index + last.segment.length : text.length;
  return {
    before: text.slice(first, start),
    exact: text.slice(start, end),
    after: text.slice(end, close).trimEnd(),
  };
}
