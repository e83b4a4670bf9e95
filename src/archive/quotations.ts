import search from 'approx-string-match';

/** Where some words stand in a text, each time that they do: offsets in UTF-16 code units. */
export function occurrencesOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/**
 * The passage of a text that some words resemble most, drawn out to whole words; undefined when less than half of the
 * letters agree.
 *
 * @see Myers, A Fast Bit-Vector Algorithm for Approximate String Matching, 1999
 */
export function nearestPassage(words: string, text: string): string | undefined {
  const matches = search(text, words, Math.floor(words.length / 2));
  const best = matches.toSorted((a, b) => a.errors - b.errors)[0];
  if (!best) return undefined;
  const start = text.slice(0, best.start).search(/[\p{L}\p{N}]*$/u);
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(best.end))?.[0] ?? '';
  return text.slice(start, best.end + rest.length);
}
