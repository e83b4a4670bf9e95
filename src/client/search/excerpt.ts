import type { Passage } from './match.ts';

/** A stretch of an excerpt: plain, or a word that was found. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Words shown on either side of the middle of a passage. */
const reach = 16;

/** The words of a passage around its densest hits, the found ones marked without the punctuation at their ends. */
export function excerpt({ words, hits }: Pick<Passage, 'words' | 'hits'>): Piece[] {
  const middle = densest(hits);
  let from = Math.max(0, middle - reach);
  const to = Math.min(words.length, from + 2 * reach + 1);
  from = Math.max(0, Math.min(from, to - 2 * reach - 1));
  const marked = new Set(hits);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', found: false }] : [];
  for (let at = from; at < to; at++) {
    const { before, word, after } = bare(words[at] ?? '');
    if (marked.has(at))
      pieces.push(
        { text: before, found: false },
        { text: word, found: true },
        { text: `${after} `, found: false },
      );
    else pieces.push({ text: `${before}${word}${after} `, found: false });
  }
  if (to < words.length) pieces.push({ text: '…', found: false });
  return joined(pieces.filter(({ text }) => text !== ''));
}

/** Found words with nothing but a space between them are one stretch. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const [before, space] = result.slice(-2);
    if (piece.found && before?.found && space?.text === ' ')
      result.splice(-2, 2, { text: `${before.text} ${piece.text}`, found: true });
    else result.push(piece);
  }
  return result;
}

/** A word without the punctuation around it. */
export function bare(text: string): { before: string; word: string; after: string } {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return { before, word, after };
}

/** The hit with the most hits within reach of it, the first of several. */
function densest(hits: readonly number[]): number {
  const near = (hit: number): number =>
    hits.filter((other) => Math.abs(other - hit) <= reach).length;
  return hits.reduce((best, hit) => (near(hit) > near(best) ? hit : best), hits[0] ?? 0);
}
