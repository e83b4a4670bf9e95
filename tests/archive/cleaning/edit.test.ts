import { expect, test } from 'vitest';
import { applyEdits, restore } from '../../../src/archive/cleaning/edit.ts';

/** Applying edits and undoing them. */
const edits = [
  { offset: 0, from: '\uFEFF', to: '' },
  { offset: 3, from: ' & nbsp; ', to: ' ' },
  { offset: 15, from: '', to: '\n' },
];

test('edits lead from what was received to what is published, and back', () => {
  const received = '\uFEFFin & nbsp; the';
  expect(applyEdits(received, edits)).toBe('in the\n');
  expect(restore('in the\n', edits)).toBe(received);
});

test.each([
  ['another text', 'on the'],
  ['a text that is too short', 'in'],
  ['an empty text', ''],
])('%s is not restored: it is told that the edits do not lead there', (_, published) => {
  expect(() => restore(published, edits)).toThrow(RangeError);
});

test('edits that overlap restore nothing', () => {
  const overlapping = [
    { offset: 0, from: 'ab', to: 'x' },
    { offset: 1, from: 'b', to: 'y' },
  ];
  expect(() => restore('xy', overlapping)).toThrow(
    'the edit at offset 1 does not lead to this published text',
  );
});
