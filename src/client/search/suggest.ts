import { distance } from 'fastest-levenshtein';
import { candidates } from './pagefind.ts';
import { parseQuery, stemOf, wordsOf } from './query.ts';

/** Pages whose words are looked through for one that was meant. */
const looked = 12;

/**
 * A query like one that found nothing, in which a word that does not occur is replaced by the nearest that does; undefined
 * when none is near: one letter in four wrong at most.
 */
export async function suggestion(query: string): Promise<string | undefined> {
  const asked = [...new Set(parseQuery(query).flatMap(({ words }) => words))];
  let better = query;
  for (const word of asked) {
    if (word.length < 4) continue;
    // Words that begin alike are found by their beginning.
    const starts = [stemOf(word), word.slice(0, 3)];
    const known = new Set<string>();
    for (const start of starts) {
      const { results } = await candidates([start], {}, false);
      for (const { raw_content: text } of await Promise.all(
        results
          .filter(({ kind }) => kind === 'source' || kind === 'name')
          .slice(0, looked)
          .map((result) => result.data()),
      )) {
        for (const one of wordsOf(text)) known.add(one);
      }
    }
    if (known.has(word)) continue;
    const [nearest] = [...known]
      .map((one) => ({ one, off: distance(one, word) }))
      .filter(({ one, off }) => off <= Math.max(word.length, one.length) / 4)
      .sort((a, b) => a.off - b.off);
    if (nearest) better = replaceWord(better, word, nearest.one);
  }
  return better === query ? undefined : better;
}

/** Replaces a word of a query, which is given folded. */
function replaceWord(query: string, folded: string, by: string): string {
  return query.replace(/[\p{L}\p{N}\p{M}’']+/gu, (word) =>
    wordsOf(word)[0] === folded ? by : word,
  );
}
