import type { Layer } from './layers.ts';
import { wordsIn, type Word } from './words.ts';

/** A layer made ready for looking words up in it. */
export interface PreparedLayer {
  readonly layer: Layer;
  readonly words: readonly Word[];
  /** The keys of all words, a space around each. */
  readonly keys: string;
  /** Where in `keys` the space before each word stands. */
  readonly starts: readonly number[];
}

export function prepare(layer: Layer): PreparedLayer {
  const words = wordsIn(layer.text);
  const starts: number[] = [];
  let at = 0;
  for (const { key } of words) {
    starts.push(at);
    at += key.length + 1;
  }
  return { layer, words, keys: ` ${words.map(({ key }) => key).join(' ')} `, starts };
}

/**
 * Where some words follow each other in a layer, whatever stands between them.
 *
 * @param keys of the words, at least one.
 * @returns the index of the first word of each place, in order.
 */
export function placesOf(keys: readonly string[], { keys: all, starts }: PreparedLayer): number[] {
  const wanted = ` ${keys.join(' ')} `;
  const places: number[] = [];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
    places.push(indexOf(starts, at));
  return places;
}

/** The index of a number in an ascending list that holds it. */
function indexOf(ascending: readonly number[], wanted: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
