/** A number below a limit that looks like chance. */
export type Chance = (limit: number) => number;

/** Numbers that look like chance, and are the same every time. @see Park and Miller, 1988 */
export function chance(): Chance {
  let state = 2022;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
