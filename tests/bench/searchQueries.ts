import type { SearchDocument } from '../../src/archive/search/document.ts';
import { phrase } from './searchArchive.ts';
import { wordsIn } from './searchWords.ts';

/** What is searched for: a name for the table, and three queries of a kind; the first in a fresh browser. */
export type Queries = readonly [kind: string, queries: readonly string[]];

/** Share of the sources that a word stands in. */
const shares = { rare: 0.0005, middling: 0.01, common: 0.5 };

/** Queries of each kind, chosen by how many of the sources their words stand in. */
export function queriesFor(documents: readonly SearchDocument[]): Queries[] {
  const sources = documents.filter(({ kind }) => kind === 'source');
  const counts = new Map<string, number>();
  for (const { passages } of sources) {
    const words = new Set(passages.flatMap(({ text }) => wordsIn(text)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const long = [...counts].filter(([word]) => word.length > 4).sort(([a], [b]) => (a < b ? -1 : 1));
  const near = (share: number): string[] => {
    const off = (count: number): number => Math.abs(count - Math.max(1, share * sources.length));
    return long
      .toSorted((a, b) => off(a[1]) - off(b[1]))
      .slice(0, 3)
      .map(([word]) => word);
  };
  return [
    ...Object.entries(shares).map(([kind, share]): Queries => [kind, near(share)]),
    ['two letters', ['of', 'to', 'in']],
    ['phrase', [`"${phrase}"`, '"of the"', `"the ${near(shares.common)[0] ?? ''}"`]],
    ['name', ['Tokajew', 'Алматы', 'Aktau']],
  ];
}
