import type { Edit } from './edit.ts';

/** A change within one line; `offset` counts from the start of the line. */
export type Change = Omit<Edit, 'line'>;

/**
 * Adds to the changes of a line those that are made to it afterwards, so that all are changes of the received line. Where
 * a later one takes away what an earlier one put in, or spans a place where an earlier one left nothing, they become one;
 * it goes by the declared one among them, else by the one that took more away.
 *
 * @param line the received line.
 * @param earlier in order of offset, none overlapping another.
 * @param later likewise, with offsets in the line as `earlier` leaves it; none ends within what an earlier one put in.
 */
export function compose(
  line: string,
  earlier: readonly Change[],
  later: readonly Change[],
): Change[] {
  const composed: Change[] = [];
  let next = 0;
  let shift = 0;
  for (const change of later) {
    const touched: Change[] = [];
    const close = change.offset + change.from.length;
    let start = change.offset - shift;
    for (let one = earlier[next]; one && one.offset + shift < close; one = earlier[++next]) {
      const before = one.offset + shift + one.to.length <= change.offset;
      (before ? composed : touched).push(one);
      shift += one.to.length - one.from.length;
      if (before) start = change.offset - shift;
    }
    const from = line.slice(start, close - shift);
    const { kind, reason, declared } = touched.reduce(weightier, change);
    composed.push({ offset: start, from, to: change.to, kind, reason, declared });
  }
  return [...composed, ...earlier.slice(next)];
}

function weightier(a: Change, b: Change): Change {
  if (a.declared !== b.declared) return a.declared ? a : b;
  return b.from.length >= a.from.length ? b : a;
}
