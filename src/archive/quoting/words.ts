import { apostrophes, invisible, lettersOf } from './fold.ts';

/** A word of a text: offsets in UTF-16 code units. */
export interface Word {
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
  /** By its letters alone: see `lettersOf`. */
  readonly key: string;
}

/** Scripts that set no space between words: each of their letters counts as a word. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
/** Marks of sound of half-width kana are letters by their category, but never stand alone. */
const voicing = '\\uFF9E\\uFF9F';
const alone = `[[${unspaced}]&&[\\p{L}\\p{N}]]`;
const part = `[[\\p{L}\\p{N}\\p{M}]--${alone}]`;
const escaped = apostrophes.replaceAll('`', '\\`');

/**
 * Letters and digits with their marks. An apostrophe between letters and a point, comma or colon between digits belong to
 * the word (“don’t”, “1,000”, “10:30”), and so does what cannot be seen. A hyphen does not: see `isCompound`.
 */
const word = new RegExp(
  `[${alone}--[${voicing}]][\\p{M}${voicing}]*|[[\\p{L}\\p{N}]--[${unspaced}${voicing}]]${part}*(?:(?:[${invisible}]+|(?<=[\\p{L}\\p{M}])[${escaped}](?=\\p{L})|(?<=\\p{N})[.,:](?=\\p{N}))${part}+)*`,
  'gv',
);

/** The words of a text, in order; what has no letters but only marks (“ﹰ”) is a sign between words. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    key: lettersOf(found),
  })).filter(({ key }) => key !== '');
}

/** Whether what stands between two words makes them one: a hyphen, as in “non-violent”, or a dash between numbers. */
export function isCompound(gap: string): boolean {
  return /^[-‐‑‒–−]$/.test(gap);
}
