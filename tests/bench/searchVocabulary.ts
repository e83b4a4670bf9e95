import { wordsIn } from './searchWords.ts';
import { type Chance } from './chance.ts';

/** Different words of a language: as many as some millions of running words have. */
const SIZE = 60_000;
/** How words are distributed: the n-th is as frequent as 1 / (n + shift) ** power. @see Mandelbrot, 1953 */
const [shift, power] = [2.7, 1.15];

/**
 * Words of a language as texts have them: the most frequent are those of some texts in their order, the others are made
 * to look like them, letter by letter, each letter as it follows the two before it.
 *
 * @returns one word after the other.
 */
export function vocabulary(texts: readonly string[], next: Chance): () => string {
  const words = byFrequency(texts.flatMap(wordsIn));
  const made = new Set(words);
  const follow = followers(words);
  while (made.size < SIZE) made.add(makeWord(follow, next));
  const ranked = [...made];
  const sums: number[] = [];
  for (let rank = 1; rank <= SIZE; rank++) sums.push((sums.at(-1) ?? 0) + (rank + shift) ** -power);
  const total = sums.at(-1) ?? 0;
  return () => ranked[firstAbove(sums, (next(1_000_000) / 1_000_000) * total)] ?? '';
}

function byFrequency(words: readonly string[]): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
}

/** The letters that follow each two; the end of a word is a space. */
function followers(words: readonly string[]): Map<string, string[]> {
  const follow = new Map<string, string[]>();
  for (const word of words) {
    const whole = `  ${word} `;
    for (let at = 2; at < whole.length; at++) {
      const before = whole.slice(at - 2, at);
      const known = follow.get(before) ?? [];
      known.push(whole.charAt(at));
      follow.set(before, known);
    }
  }
  return follow;
}

function makeWord(follow: ReadonlyMap<string, readonly string[]>, next: Chance): string {
  for (;;) {
    let word = '  ';
    while (word.length < 18 && (word === '  ' || !word.endsWith(' '))) {
      const letters = follow.get(word.slice(-2)) ?? [' '];
      word += letters[next(letters.length)] ?? ' ';
    }
    // Rare words are not short.
    if (word.trim().length > 4) return word.trim();
  }
}

/** Index of the first number of an ascending list that is above another. */
function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
