import { distance } from 'fastest-levenshtein';

/**
 * How a quotation and a passage answer each other, word for word: both have the word, the passage has another, only the
 * quotation has one, only the passage has one. Indexes count words.
 */
export interface Step {
  readonly quoted: number | undefined;
  readonly there: number | undefined;
}

/** An alignment, and what it costs in letters that do not agree. */
export interface Alignment {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/**
 * A word that the quotation leaves out counts for less than one that it puts in, and the words that are left out after it
 * for less again: leaving out is how one quotes.
 */
const leftOut = 0.4;
const goingOn = 0.1;
/** Two different words in the same place are more likely than one left out and another put in. */
const changed = 0.9;
/** Another form of a word, or a mistyped one. */
const similar = 0.4;

/**
 * The stretch of a text that answers a quotation best, word for word: words of the text before it and behind it cost
 * nothing. Takes time and memory in proportion to the product of both lengths.
 *
 * @param quoted keys of the words of the quotation.
 * @param there keys of the words of the text.
 * @see Gusfield, Algorithms on Strings, Trees, and Sequences, 1997, 11.6 (approximate occurrences of a pattern) and 11.8
 * (affine gaps)
 */
export function align(quoted: readonly string[], there: readonly string[]): Alignment {
  const width = there.length + 1;
  const costs = new Float32Array((quoted.length + 1) * width);
  /** The same where the last word of the text is left out. */
  const gaps = new Float32Array((quoted.length + 1) * width).fill(Infinity);
  const at = (row: number, column: number): number => costs[row * width + column] ?? Infinity;
  const gap = (row: number, column: number): number => gaps[row * width + column] ?? Infinity;
  for (let row = 1; row <= quoted.length; row++) {
    const mine = quoted[row - 1] ?? '';
    costs[row * width] = at(row - 1, 0) + mine.length;
    for (let column = 1; column < width; column++) {
      const theirs = there[column - 1] ?? '';
      gaps[row * width + column] = Math.min(
        at(row, column - 1) + leftOut * theirs.length,
        gap(row, column - 1) + goingOn * theirs.length,
      );
      costs[row * width + column] = Math.min(
        at(row - 1, column - 1) + unlike(mine, theirs),
        at(row - 1, column) + mine.length,
        gap(row, column),
      );
    }
  }
  let column = 0;
  for (let one = 1; one < width; one++)
    if (at(quoted.length, one) < at(quoted.length, column)) column = one;
  const cost = at(quoted.length, column);
  const steps: Step[] = [];
  let within = false;
  for (let row = quoted.length; row > 0;) {
    const [mine = '', theirs = ''] = [quoted[row - 1], there[column - 1]];
    const reached = within ? gap(row, column) : at(row, column);
    const by = (cost: number): boolean => Math.abs(cost - reached) < 1e-3;
    if (within || (column > 0 && by(gap(row, column)))) {
      within = !by(at(row, column - 1) + leftOut * theirs.length);
      steps.push({ quoted: undefined, there: --column });
    } else if (column > 0 && by(at(row - 1, column - 1) + unlike(mine, theirs)))
      steps.push({ quoted: --row, there: --column });
    else steps.push({ quoted: --row, there: undefined });
  }
  return { steps: steps.reverse(), cost };
}

/** What it costs that one word stands for another. */
function unlike(mine: string, theirs: string): number {
  if (mine === theirs) return 0;
  const [shorter, longer] = [mine.length, theirs.length].sort((a, b) => a - b) as [number, number];
  const near =
    shorter > 3 &&
    longer - shorter < 4 &&
    mine.slice(0, 2) === theirs.slice(0, 2) &&
    distance(mine, theirs) <= longer / 3;
  return near ? similar * longer : changed * (mine.length + leftOut * theirs.length);
}
