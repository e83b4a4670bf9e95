/** One thing asked for: a word, or the words of a phrase, which must follow each other. */
export interface Term {
  /** Folded. */
  readonly words: readonly string[];
  readonly phrase: boolean;
}

/** A text as it is compared: without case, diacritics (ł, đ and ø included) and apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ]/gu, '')
    .toLowerCase()
    .replace(/[łđø]/g, (letter) => ({ ł: 'l', đ: 'd', ø: 'o' })[letter] ?? letter);
}

/** The words of a text, folded. A hyphen parts words. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a query asks for. Quotation marks of any language enclose a phrase; one without a partner counts for nothing. */
export function parseQuery(query: string): Term[] {
  const parts = query.replace(/[“”„«»‟]/g, '"').split('"');
  return parts.flatMap((part, index): Term[] => {
    const words = wordsOf(part);
    const quoted = index % 2 === 1 && index < parts.length - 1;
    if (quoted) return words.length > 0 ? [{ words, phrase: words.length > 1 }] : [];
    return words.map((word) => ({ words: [word], phrase: false }));
  });
}

/** Endings by which forms of one word differ in English and in Polish (folded), the longest first. */
const endings = [
  ...['ations', 'ation', 'iego', 'iemu', 'ujac', 'owie', 'iach', 'iami', 'owej', 'owym', 'owych'],
  ...['ing', 'ies', 'ego', 'emu', 'ach', 'ami', 'owi', 'ych', 'ich', 'ymi', 'imi', 'iem', 'iej'],
  ...['ed', 'es', 'er', 'ly', 'em', 'om', 'ow', 'ie', 'ej', 'ym', 'im', 'ia', 'iu'],
  ...['s', 'e', 'd', 'a', 'i', 'o', 'u', 'y'],
];
/** Letters that must be left of a word whose ending is taken away. */
const LEAST = 4;

/** A word without its ending, where enough of it is left. */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= LEAST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Whether a word of a text answers a word of a query: it begins with it, or is another form of it. */
export function answers(found: string, asked: string): boolean {
  if (found.startsWith(asked)) return true;
  if (asked.length < LEAST || found.length < LEAST) return false;
  return stemOf(found) === stemOf(asked);
}
