import { describe, expect, test } from 'vitest';
import { cslDate, dateString } from '../../../src/archive/citing/date.ts';

/** Dates in citations: what is known of a day, month or year as numbers, doubt as doubt, all else in words. */
describe('a date in a citation', () => {
  test.each([
    ['2022-01-05', false, [[2022, 1, 5]], undefined, '2022-01-05'],
    ['2022-01', false, [[2022, 1]], undefined, '2022-01'],
    ['2022', false, [[2022]], undefined, '2022'],
    ['0099-12-31', false, [[99, 12, 31]], undefined, '0099-12-31'],
    ['-0044-03-15', false, [[-44, 3, 15]], undefined, '-0044-03-15'],
    ['2022-01-05?', false, [[2022, 1, 5]], true, '2022-01-05~'],
    ['2022-01~', false, [[2022, 1]], true, '2022-01~'],
    ['2022-01-05', true, [[2022, 1, 5]], true, '2022-01-05~'],
    [
      '2022-01-04/2022-01-06',
      false,
      [
        [2022, 1, 4],
        [2022, 1, 6],
      ],
      undefined,
      '2022-01-04/2022-01-06',
    ],
    ['2021/2022?', false, [[2021], [2022]], true, '2021~/2022~'],
  ] as const)('%s (inferred: %s)', (edtf, inferred, parts, circa, string) => {
    const date = cslDate(edtf, inferred);
    expect(date).toEqual({ 'date-parts': parts, ...(circa ? { circa } : {}) });
    expect(date && dateString(date)).toBe(string);
  });

  test.each([
    ['[2022-01-06..]', '6 January 2022 or later'],
    ['2022-01-06/..', 'from 6 January 2022'],
    ['2021/2022-03', '2021 to March 2022'],
    ['202X', '202X'],
    ['2022-21', '2022-21'],
  ])('%s is said in words', (edtf, words) => {
    const date = cslDate(edtf, true);
    expect(date).toEqual({ literal: words });
    expect(date && dateString(date)).toBe(`"${words}"`);
  });

  test('of which nothing is known is left out', () => {
    expect(cslDate('XXXX', true)).toBeUndefined();
  });
});
