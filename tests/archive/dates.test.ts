import { describe, expect, test } from 'vitest';
import { dateInWords, daySpan, earliestDay, isEdtf } from '../../src/archive/dates.ts';

/** Dates as far as they are known: which are EDTF, how they read, and the first day that each may mean. */
describe('a date of the Extended Date/Time Format', () => {
  test.each([
    ['2022-01-05', '5 January 2022', '2022-01-05'],
    ['2022-01', 'January 2022', '2022-01-01'],
    ['2022', '2022', '2022-01-01'],
    ['2022-01-05?', '5 January 2022 (uncertain)', '2022-01-05'],
    ['2022-01~', 'January 2022 (approximate)', '2022-01-01'],
    ['2022%', '2022 (approximate and uncertain)', '2022-01-01'],
    ['2022-01-05T23:30:00+05:00', '5 January 2022', '2022-01-05'],
    ['2022-01-04/2022-01-06', '4 January 2022 to 6 January 2022', '2022-01-04'],
    [
      '2022-01-05?/2022-02~',
      '5 January 2022 (uncertain) to February 2022 (approximate)',
      '2022-01-05',
    ],
    ['2022-01-06/..', 'from 6 January 2022', '2022-01-06'],
    ['2022-01-06/', 'from 6 January 2022', '2022-01-06'],
    ['../2022-01-06', 'until 6 January 2022', undefined],
    ['[2022-01-06..]', '6 January 2022 or later', '2022-01-06'],
    ['[..2022-01-06]', '6 January 2022 or earlier', undefined],
    ['[2022-01-06,2022-01-04]', '6 January 2022 or 4 January 2022', '2022-01-04'],
    ['2024-02-29', '29 February 2024', '2024-02-29'],
    ['0050-01-01', '1 January 50', '0050-01-01'],
    ['-0044-03-15', '15 March 45 BC', '-0044-03-15'],
  ])('%s reads “%s”', (edtf, words, earliest) => {
    expect(isEdtf(edtf)).toBe(true);
    expect(dateInWords(edtf)).toBe(words);
    expect(earliestDay(edtf)).toBe(earliest);
  });

  test.each([
    '2022-01-XX',
    '202X',
    '2022-01-XX/2022-02',
    '[2022-01-XX..]',
    '../..',
    '2022-21',
    '{2022,2023}',
  ])('%s is left as it is written, without a first day', (edtf) => {
    expect(isEdtf(edtf)).toBe(true);
    expect(dateInWords(edtf)).toBe(edtf);
    expect(earliestDay(edtf)).toBeUndefined();
  });
});

describe('the days that a date may mean', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['2022-01-05', '2022-01-05', '2022-01-05'],
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-01-05/2022-01-07', '2022-01-05', '2022-01-07'],
    ['2022-01/2022-02', '2022-01-01', '2022-02-28'],
    ['2022-01-05/..', '2022-01-05', undefined],
    ['2022-01-05/', '2022-01-05', undefined],
    ['../2022-01-05', undefined, '2022-01-05'],
    ['../..', undefined, undefined],
    ['{2022-01-01,2022-01-05}', '2022-01-01', '2022-01-05'],
  ])('of %s are from %s to %s, and certain', (edtf, from, to) => {
    expect(daySpan(edtf)).toEqual({ from, to, uncertain: false });
  });

  test.each<[string, string | undefined, string | undefined]>([
    ['2022-01-05?', '2022-01-05', '2022-01-05'],
    ['2022-01~', '2022-01-01', '2022-01-31'],
    ['2022-01-05%', '2022-01-05', '2022-01-05'],
    ['2022-01-04/2022-01-05?', '2022-01-04', '2022-01-05'],
    ['[2022-01-04,2022-01-05]', '2022-01-04', '2022-01-05'],
    ['[2022-01-05..]', '2022-01-05', undefined],
    ['[..2022-01-05]', undefined, '2022-01-05'],
    ['2022-01-XX', '2022-01-01', '2022-01-31'],
    ['202X', '2020-01-01', '2029-12-31'],
  ])('of %s are from %s to %s, and uncertain', (edtf, from, to) => {
    expect(daySpan(edtf)).toEqual({ from, to, uncertain: true });
  });

  test('are not to be had of what is no date', () => {
    expect(() => daySpan('yesterday')).toThrow();
  });
});

describe('no date', () => {
  test.each([
    ...['', ' ', '5 January 2022', '2022-1-5', '2022/01/05', '05.01.2022', 'yesterday', '..'],
    ...['2022-13-01', '2022-02-30', '2022-04-31', '2022-01-05 ', '2022-01-05T25:00:00Z'],
  ])('is %j', (value) => {
    expect(isEdtf(value)).toBe(false);
  });

  test.each(['2022-02-29', '1900-02-29', '2022-02-29/..', '[2022-02-29,2022-03-01]'])(
    'is %s, which names a day that was not',
    (value) => {
      expect(isEdtf(value)).toBe(false);
    },
  );

  test('can be put into words', () => {
    expect(() => dateInWords('yesterday')).toThrow();
  });
});
