import { judge, rank, type Judgement, type Quotable } from './judge.ts';
import { passagesIn, type Passage } from './passages.ts';

/** What is found out about a passage, and about its sentences where it stands nowhere as a whole. */
export interface Verified<T> extends Judgement<T> {
  readonly pieces: readonly Judgement<T>[];
}

/**
 * Verifies a pasted text: as one quotation when all of it stands in one place, else passage by passage, and a passage that
 * stands nowhere sentence by sentence.
 */
export function verify<T>(pasted: string, sources: Iterable<Quotable<T>>): Verified<T>[] {
  const passages = passagesIn(pasted);
  const asked = new Set([pasted, ...passages.flatMap(({ text, pieces }) => [text, ...pieces])]);
  const judged = new Map(judge([...asked], sources).map((one) => [one.quotation, one]));
  return verifiedFrom(pasted, passages, judged);
}

/**
 * The same from judgements that are there already.
 *
 * @param judged judgements by the text that they are on.
 */
export function verifiedFrom<T>(
  pasted: string,
  passages: readonly Passage[],
  judged: ReadonlyMap<string, Judgement<T>>,
): Verified<T>[] {
  const whole = judged.get(pasted);
  if (whole && stands(whole)) return [{ ...whole, pieces: [] }];
  return passages.flatMap(({ text, pieces }): Verified<T>[] => {
    const own = judged.get(text);
    if (!own) return [];
    if (stands(own) || pieces.length === 0) return [{ ...own, pieces: [] }];
    const parts = pieces.flatMap((piece) => judged.get(piece) ?? []);
    const found = parts.some(({ verdict }) => verdict !== 'not-found');
    return [{ ...own, verdict: found ? 'differs' : own.verdict, pieces: parts }];
  });
}

/** Whether the words stand somewhere, letter for letter at least. */
export function stands({ verdict }: Pick<Judgement<unknown>, 'verdict'>): boolean {
  return rank(verdict) < rank('differs');
}

/** Whether a quotation may be printed as it is: verbatim, or verbatim but for typography. */
export function isVerbatim({ verdict }: Pick<Judgement<unknown>, 'verdict'>): boolean {
  return rank(verdict) <= rank('typography');
}
