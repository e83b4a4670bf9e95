import { describe, expect, test } from 'vitest';
import { compose, type Change } from '../../../src/archive/cleaning/compose.ts';
import { applyEdits } from '../../../src/archive/cleaning/edit.ts';

/** Changes made to a line one after the other, told as changes of the received line. */
function change(offset: number, from: string, to: string, kind = 'rule', declared = false): Change {
  return { offset, from, to, kind, reason: kind, declared };
}

describe('changes made one after the other', () => {
  test.each<[string, Change[], Change[], Change[]]>([
    [
      'keep their places when they are apart',
      [change(4, 'ef', 'E')],
      [change(0, 'a', 'AA'), change(5, 'g', '')],
      [change(0, 'a', 'AA'), change(4, 'ef', 'E'), change(6, 'g', '')],
    ],
    [
      'stay two when one begins where the other ends',
      [change(2, 'cd', '')],
      [change(1, 'b', 'x'), change(2, 'e', 'y')],
      [change(1, 'b', 'x'), change(2, 'cd', ''), change(4, 'e', 'y')],
    ],
    [
      'become one when the later takes away what the earlier put in',
      [change(1, 'bcd', 'x', 'earlier')],
      [change(1, 'xe', '', 'later')],
      [change(1, 'bcde', '', 'earlier')],
    ],
    [
      'become one when the later spans the place of the earlier, and the greater names it',
      [change(2, 'c', '', 'earlier')],
      [change(0, 'abde', '-', 'later')],
      [change(0, 'abcde', '-', 'later')],
    ],
    [
      'become one that the declared change names, however small',
      [change(2, 'c', '', 'declared', true)],
      [change(0, 'abde', '-', 'later')],
      [change(0, 'abcde', '-', 'declared', true)],
    ],
    [
      'become one when the later spans several',
      [change(1, 'b', ''), change(3, 'd', 'D'), change(6, 'g', 'G')],
      [change(0, 'acDe', 'z')],
      [change(0, 'abcde', 'z'), change(6, 'g', 'G')],
    ],
  ])('%s', (_, earlier, later, composed) => {
    const line = 'abcdefg';
    expect(compose(line, earlier, later).map(({ reason: _reason, ...rest }) => rest)).toEqual(
      composed.map(({ reason: _reason, ...rest }) => rest),
    );
    expect(applyEdits(line, compose(line, earlier, later))).toBe(
      applyEdits(applyEdits(line, earlier), later),
    );
  });
});
