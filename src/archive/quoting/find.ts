import { alike, cutsCompound } from './alike.ts';
import { leastAlike, type Likeness } from './fold.ts';
import type { Interruption, Needle, Part } from './needle.ts';
import { placesOf, type PreparedLayer } from './prepared.ts';

/** A stretch of a layer: offsets in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the source has where a quoter left something out or put something in. */
export interface Interrupted extends Interruption {
  /** What stands there in the layer; of no length where nothing does, or before the first part or behind the last. */
  readonly there: Stretch;
  /** How many words that are. */
  readonly words: number;
}

/** A place of a layer where the words of a quotation stand, letter for letter at least. */
export interface Place {
  readonly likeness: Likeness;
  /** One for each part of the quotation, in order. */
  readonly stretches: readonly Stretch[];
  /** Index of the first word of each. */
  readonly firsts: readonly number[];
  readonly interruptions: readonly Interrupted[];
}

/** Where brackets alone part two stretches, no more words than this may stand between these in the source. */
const mostForBrackets = 30;

/** The places of a layer where a quotation stands: all of one in one part; of one in several, where they lie nearest. */
export function find({ parts, interruptions }: Needle, prepared: PreparedLayer): Place[] {
  const found = parts.map((part) => placesOfPart(part, prepared));
  const chain = (firsts: readonly number[]): Place =>
    placeOf(parts, interruptions, firsts, prepared);
  if (parts.length === 1) return (found[0] ?? []).map((first) => chain([first]));
  let nearest: readonly number[] | undefined;
  for (const first of (found[0] ?? []).toReversed()) {
    const firsts = following(first, parts, interruptions, found);
    if (firsts && (!nearest || spread(firsts) < spread(nearest))) nearest = firsts;
  }
  return nearest ? [chain(nearest)] : [];
}

function placesOfPart({ words }: Part, prepared: PreparedLayer): number[] {
  const keys = words.map(({ key }) => key);
  return placesOf(keys, prepared).filter(
    (first) => !cutsCompound(prepared, first, first + words.length),
  );
}

const spread = (firsts: readonly number[]): number => (firsts.at(-1) ?? 0) - (firsts[0] ?? 0);

/** For every part the next place behind the part before it; undefined when one has none, or lies too far away. */
function following(
  first: number,
  parts: readonly Part[],
  interruptions: readonly Interruption[],
  found: readonly (readonly number[])[],
): number[] | undefined {
  const firsts = [first];
  for (let index = 1; index < parts.length; index++) {
    const from = (firsts[index - 1] ?? 0) + (parts[index - 1]?.words.length ?? 0);
    const next = atLeast(found[index] ?? [], from);
    const omitted = interruptions.some(
      ({ before, kind }) => before === index && kind === 'left-out',
    );
    if (next === undefined || (!omitted && next - from > mostForBrackets)) return undefined;
    firsts.push(next);
  }
  return firsts;
}

/** The first number of an ascending list that is no less than another. */
function atLeast(ascending: readonly number[], least: number): number | undefined {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return ascending[low];
}

function placeOf(
  parts: readonly Part[],
  interruptions: readonly Interruption[],
  firsts: readonly number[],
  prepared: PreparedLayer,
): Place {
  const { words, layer } = prepared;
  const likeness = leastAlike(parts.map((part, at) => alike(part, prepared, firsts[at] ?? 0)));
  const stretches = parts.map((part, at): Stretch => {
    const first = firsts[at] ?? 0;
    const end = words[first + part.words.length - 1]?.end ?? 0;
    // Signs that close the quotation, where they stand so in the text; not the marks around the quotation.
    const behind = part.text.slice(part.words.at(-1)?.end);
    const signs =
      part.words[0]?.start === 0 ? behind : (/^[^\p{Pi}\p{Pf}\p{Ps}"']*/u.exec(behind)?.[0] ?? '');
    const closed = layer.text.startsWith(signs, end) ? end + signs.length : end;
    return { start: words[first]?.start ?? 0, end: closed };
  });
  return {
    likeness,
    stretches,
    firsts,
    interruptions: interruptions.map((one): Interrupted => {
      const behind = stretches[one.before - 1];
      const next = stretches[one.before];
      const inside = behind !== undefined && next !== undefined;
      const start = behind?.end ?? next?.start ?? 0;
      const [from = 0, to = 0] = [firsts[one.before - 1], firsts[one.before]];
      return {
        ...one,
        there: { start, end: inside ? next.start : start },
        words: inside ? to - from - (parts[one.before - 1]?.words.length ?? 0) : 0,
      };
    }),
  };
}
