/**
 * A second, naive opinion on whether a text has some words, written without the engine: a text is a list of words and of the
 * signs between them, and it has another when that list stands in its own.
 */

/** The forms of one sign, the first of which stands for all. */
const forms = ["'’‘‚‛ʼ`´′＇", '"“”„‟«»‹›〝〞＂″', '–-‐‑‒—―−﹘﹣－'];
const hidden = /[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A text without its typography, all white space gone but between two words. */
function plain(text: string): string {
  let result = text.replace(hidden, '');
  for (const [one = '', ...others] of forms.map((form) => Array.from(form)))
    for (const other of others) result = result.replaceAll(other, one);
  return result
    .normalize('NFKC')
    .replace(/\.{2,}|(?:\. )+\./g, '…')
    .replace(/''/g, '"')
    .replace(/(?<![\p{L}\p{M}])'|'(?!\p{L})/gu, '"')
    .replace(/–+/g, '–')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\p{L}\p{N}\p{M} ]) ?/gu, '$1')
    .trim();
}

/** Whether some words stand in a text word for word, but for typography. */
export function naivelyStands(words: string, text: string): boolean {
  const [wanted, all] = [plain(words), plain(text)];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const before = all.slice(0, at);
    const after = all.slice(at + wanted.length);
    const letter = /^[\p{L}\p{N}\p{M}]/u;
    const cut = letter.test(after) && /[\p{L}\p{N}\p{M}]$/u.test(wanted);
    if (!cut && !(letter.test(wanted) && /[\p{L}\p{N}\p{M}]$/u.test(before))) return true;
  }
  return false;
}
