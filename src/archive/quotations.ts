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
  const [from, to] = [whole(text, best.start, -1), whole(text, best.end, 1)];
  const start = text.slice(0, from).search(/[\p{L}\p{M}\p{N}]*$/u);
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(to))?.[0] ?? '';
  return text.slice(start, to + rest.length);
}

/** An offset, moved by a step where it would cut a character in two. */
function whole(text: string, at: number, step: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at + step : at;
}
