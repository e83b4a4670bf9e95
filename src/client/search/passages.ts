import type { Fragment } from './pagefind.ts';

/** A stretch of an excerpt: plain, or a word that was found. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A paragraph in which something was found. */
export interface Passage {
  /** Id of the paragraph: `p4`, or `p4-en` in a translation. */
  readonly anchor: string;
  /** How many words of the query stand in it. */
  readonly answered: number;
  /** How often they stand in it. */
  readonly hits: number;
  readonly pieces: readonly Piece[];
}

/** Words shown on either side of the middle of a passage. */
const reach = 16;

/**
 * The paragraphs of a page in which words were found, those that answer most of the query first, each cut to the words
 * around the hits.
 *
 * Pagefind counts places in words of its text; a hit lies in the paragraph of the last anchor at or before it.
 */
export function passagesOf(
  { raw_content: content, anchors, locations, meta }: Fragment,
  query: string,
): Passage[] {
  const asked = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = content.split(/[\r\n\s]+/);
  const unstopped = new Set(meta['unstopped']?.split(' '));
  const starts = [...anchors].sort((a, b) => a.location - b.location);
  const found = new Map<number, number[]>();
  for (const location of new Set(locations)) {
    const index = starts.findLastIndex((anchor) => anchor.location <= location);
    if (index < 0) continue;
    found.set(index, [...(found.get(index) ?? []), location]);
  }
  return [...found]
    .map(([index, hits]) => {
      const start = starts[index]?.location ?? 0;
      const end = starts[index + 1]?.location ?? words.length;
      // Pagefind puts a full stop where a passage has none: a quotation must not.
      if (unstopped.has(starts[index]?.id ?? '')) {
        words[end - 1] = (words[end - 1] ?? '').replace(/\.$/, '');
      }
      return {
        anchor: starts[index]?.id ?? '',
        answered: asked.filter((word) => hits.some((hit) => answers(words[hit] ?? '', word)))
          .length,
        hits: hits.length,
        pieces: excerpt(
          words,
          start,
          end,
          hits.sort((a, b) => a - b),
        ),
      };
    })
    .sort((a, b) => b.answered - a.answered || b.hits - a.hits);
}

/** Without diacritics and case. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a found word is there for a word of the query: they begin alike, as inflected forms do. */
function answers(found: string, asked: string): boolean {
  const stem = asked.slice(0, Math.max(2, Math.ceil(asked.length * 0.6)));
  return fold(found)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .startsWith(stem);
}

/** The words of a paragraph around its densest hits, the found ones marked without the punctuation at their ends. */
function excerpt(
  words: readonly string[],
  start: number,
  end: number,
  hits: readonly number[],
): Piece[] {
  const middle = densest(hits);
  let from = Math.max(start, middle - reach);
  const to = Math.min(end, from + 2 * reach + 1);
  from = Math.max(start, Math.min(from, to - 2 * reach - 1));
  const marked = new Set(hits);
  const pieces: Piece[] = from > start ? [{ text: '… ', found: false }] : [];
  for (let at = from; at < to; at++) {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[at] ?? '') ?? [];
    if (marked.has(at))
      pieces.push(
        { text: before, found: false },
        { text: word, found: true },
        { text: `${after} `, found: false },
      );
    else pieces.push({ text: `${before}${word}${after} `, found: false });
  }
  if (to < end) pieces.push({ text: '…', found: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The hit with the most hits within reach of it, the first of several. */
function densest(hits: readonly number[]): number {
  const near = (hit: number): number =>
    hits.filter((other) => Math.abs(other - hit) <= reach).length;
  return hits.reduce((best, hit) => (near(hit) > near(best) ? hit : best), hits[0] ?? 0);
}
