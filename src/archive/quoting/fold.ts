/** How alike some words of a quotation and of a text are, the strictest first. */
export const likeness = ['verbatim', 'typography', 'letters', 'punctuation'] as const;
export type Likeness = (typeof likeness)[number];

/** The least alike of several. */
export function leastAlike(all: readonly Likeness[]): Likeness {
  return likeness[Math.max(0, ...all.map((one) => likeness.indexOf(one)))] ?? 'verbatim';
}

/** Signs that cannot be seen: soft hyphen, zero-width signs, marks of direction, byte order mark. */
export const invisible =
  '\\u00AD\\u034F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const invisibles = new RegExp(`[${invisible}]`, 'g');

/** What compatibility forms are folded of: not raised, lowered or broken numbers, which say something else (“10²”, “1½”). */
const folded = /[^\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u208E\u2150-\u215F]+/g;

/** Signs that stand for an apostrophe or a single quotation mark. */
export const apostrophes = "'’‘‚‛ʼ`´′＇";
const apostrophe = new RegExp(`[${apostrophes}]`, 'g');

/**
 * A word without its typography: compatibility forms (NFKC: ligatures, full-width letters, composed and decomposed
 * letters alike), one form of the apostrophe, nothing invisible.
 *
 * @see Unicode Standard Annex 15, Normalization Forms
 */
export function withoutTypography(word: string): string {
  return word
    .replace(invisibles, '')
    .replace(apostrophe, "'")
    .replace(folded, (run) => run.normalize('NFKC'));
}

/**
 * A word by its letters alone: without typography, without case (full case folding: ß is ss) and without diacritics, the
 * strokes of ł, đ and ø included.
 */
export function lettersOf(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word;
  return bare(bare(withoutTypography(word)).toLowerCase().toUpperCase().toLowerCase())
    .replace(/[łđøı]/g, (letter) => strokeless[letter] ?? letter)
    .replace(/\s/g, '');
}

function bare(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '');
}

const strokeless: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i' };

/**
 * What stands between two words, without its typography: each kind of sign in one form, no white space beside signs. Of
 * white space alone nothing is left, however much it was.
 */
export function signsOf(gap: string): string {
  if (gap === ' ') return '';
  return gap
    .replace(invisibles, '')
    .replace(/''|``|’’|‘‘|‚‚|′′|´´/g, '"')
    .replace(new RegExp(`[${apostrophes}“”„‟«»‹›〝〞＂″]`, 'g'), '"')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\.{2,}/g, '…')
    .replace(/[-‐‑‒–—―−﹘﹣]+/g, '–');
}
