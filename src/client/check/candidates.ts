import { candidates, type Candidate } from '../search/pagefind.ts';
import { stemOf, wordsOf } from '../search/query.ts';

/** Sources in which a quotation may stand. */
export interface Candidates {
  /** Those that have every word asked for: where the quotation stands, if it stands anywhere. */
  readonly whole: readonly Candidate[];
  /** Those that have many of them: where a passage like it may stand. */
  readonly partial: readonly Candidate[];
  /** How many have every word, when there are too many to look into; else undefined. */
  readonly tooMany: number | undefined;
}

/** Words that the index is asked for at first, and each time that their sources are too many. */
const asked = 6;
/** Words at most. */
const mostWords = 18;
/** Sources that are looked into at most: with every word, and with many. */
const mostWhole = 30;
const mostPartial = 8;

/**
 * Finds the sources in which a quotation may stand. The index is asked for single words, the longest first, since these are
 * the rarest; so a word that was changed leaves the others to find the source by.
 *
 * @throws when the index cannot be loaded.
 */
export async function candidatesFor(quotation: string): Promise<Candidates> {
  const words = rarestFirst(quotation);
  const byWord = new Map<string, Map<string, Candidate>>();
  let whole: Candidate[] = [];
  for (let from = 0; from < words.length && from < mostWords; from += asked) {
    const some = words.slice(from, from + asked);
    const found = await Promise.all(some.map((word) => candidates([word], {}, false)));
    some.forEach((word, index) => {
      const sources = (found[index]?.results ?? []).filter(
        ({ kind }) => kind === 'source' || kind === 'received',
      );
      byWord.set(word, new Map(sources.map((one) => [one.id, one])));
    });
    whole = withAll([...byWord.values()]);
    if (whole.length <= mostWhole) break;
  }
  const some = whole.slice(0, mostWhole);
  const known = new Set(some.map(({ id }) => id));
  return {
    whole: some,
    partial: withMany([...byWord.values()])
      .filter(({ id }) => !known.has(id))
      .slice(0, mostPartial),
    tooMany: whole.length > mostWhole ? whole.length : undefined,
  };
}

/** The words of a quotation as the index knows them, each once: long ones first, and numbers, which are rare, before others as long. */
function rarestFirst(quotation: string): string[] {
  const length = (word: string): number => word.length + (/^\d/.test(word) ? 3 : 0);
  const words = [...new Set(wordsOf(quotation))].sort((a, b) => length(b) - length(a));
  return [...new Set(words.map(stemOf))];
}

function withAll(byWord: readonly ReadonlyMap<string, Candidate>[]): Candidate[] {
  const [first, ...others] = byWord.toSorted((a, b) => a.size - b.size);
  if (!first) return [];
  return [...first.values()].filter(({ id }) => others.every((sources) => sources.has(id)));
}

/** Sources with more than a third of the words, a word that few have counting for more; those with most first. */
function withMany(byWord: readonly ReadonlyMap<string, Candidate>[]): Candidate[] {
  const weights = new Map<string, { candidate: Candidate; weight: number }>();
  let all = 0;
  for (const sources of byWord) {
    if (sources.size === 0) continue;
    const weight = 1 / Math.log2(1 + sources.size);
    all += weight;
    for (const candidate of sources.values()) {
      const known = weights.get(candidate.id);
      weights.set(candidate.id, { candidate, weight: (known?.weight ?? 0) + weight });
    }
  }
  return [...weights.values()]
    .filter(({ weight }) => weight > all / 3)
    .sort((a, b) => b.weight - a.weight)
    .map(({ candidate }) => candidate);
}
