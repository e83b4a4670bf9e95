import type { Quotable } from '../../archive/quoting/judge.ts';
import { passagesIn } from '../../archive/quoting/passages.ts';
import { stands, verify, type Verified } from '../../archive/quoting/verify.ts';
import { confirmIndex } from '../search/pagefind.ts';
import { candidatesFor } from './candidates.ts';
import { sourceOf, type Found } from './sources.ts';

/** What a check found out. */
export interface Checked {
  readonly verified: readonly Verified<Found>[];
  /** Passages whose words stand in so many sources that not all were looked into, and in how many. */
  readonly tooMany: ReadonlyMap<string, number>;
}

/** Passages and sentences that are looked for at most. */
export const mostPieces = 60;

/**
 * Checks a text against the archive: the index names the sources in which it may stand, only these are loaded, and the
 * engine judges.
 *
 * @param onProgress told how many of how many passages and sentences were looked for.
 * @throws when the index or a source cannot be loaded: then nothing is known of the text.
 */
export async function check(
  text: string,
  onProgress: (done: number, of: number) => void,
): Promise<Checked> {
  const sources = new Set<Quotable<Found>>();
  const tooMany = new Map<string, number>();
  const look = async (quotation: string): Promise<void> => {
    const { whole, partial, tooMany: number } = await candidatesFor(quotation);
    if (number !== undefined) tooMany.set(quotation, number);
    for (const source of await Promise.all(whole.map(sourceOf))) sources.add(source);
    if (standsIn(quotation, sources)) return;
    for (const source of await Promise.all(partial.map(sourceOf))) sources.add(source);
  };
  await look(text);
  if (!standsIn(text, sources)) {
    const pieces = piecesOf(text).slice(0, mostPieces);
    for (const [index, piece] of pieces.entries()) {
      onProgress(index, pieces.length);
      await look(piece);
    }
  }
  const verified = verify(text, sources);
  // What is not found may be what was not loaded.
  if (!verified.every(stands)) await confirmIndex();
  return { verified, tooMany };
}

function standsIn(text: string, sources: Iterable<Quotable<Found>>): boolean {
  const [only, ...more] = verify(text, sources);
  return only !== undefined && more.length === 0 && stands(only);
}

/** The passages of a text, and the sentences of each. */
export function piecesOf(text: string): string[] {
  const all = passagesIn(text).flatMap((passage) => [passage.text, ...passage.pieces]);
  return [...new Set(all)].filter((piece) => piece !== text);
}
