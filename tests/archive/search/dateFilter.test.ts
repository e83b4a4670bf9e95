import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daySpan } from '../../../src/archive/dates.ts';
import { dateValues, unitFor, type DateUnit } from '../../../src/archive/search/dateFilter.ts';

/** The values by which dates can be chosen. */
const values = (edtf: string, unit: DateUnit) => dateValues(daySpan(edtf), unit);

describe('the values of a date', () => {
  test.each([
    ['2022-01-05', 'day', ['2022-01-05']],
    ['2022-01-05', 'month', ['2022-01']],
    ['2022-01-05', 'year', ['2022']],
    ['2022-01-30/2022-02-02', 'day', ['2022-01-30', '2022-01-31', '2022-02-01', '2022-02-02']],
    ['2022-01-30/2022-02-02', 'month', ['2022-01', '2022-02']],
    ['2022-01-31/2022-03-01', 'month', ['2022-01', '2022-02', '2022-03']],
    ['1999-12-31/2001-01-01', 'year', ['1999', '2000', '2001']],
    ['2020-02-28/2020-03-01', 'day', ['2020-02-28', '2020-02-29', '2020-03-01']],
    ['[2022-01-05,2022-01-07]', 'day', ['2022-01-05', '2022-01-06', '2022-01-07']],
    ['2022-02', 'year', ['2022']],
    ['198X', 'year', Array.from({ length: 10 }, (_, year) => `198${String(year)}`)],
  ] as const)('%s by %s', (edtf, unit, expected) => {
    expect(values(edtf, unit)).toEqual(expected);
  });

  test.each([
    ['[2022-01-05..]', ['2022-01-05']],
    ['2022-01-05/..', ['2022-01-05']],
    ['../2022-01-05', ['2022-01-05']],
    ['../..', []],
  ])('open at an end, %s, are the bounded end only', (edtf, expected) => {
    expect(values(edtf, 'day')).toEqual(expected);
  });

  test('are not without end for a date of many days', () => {
    expect(values('0800/1900', 'day').length).toBeLessThanOrEqual(400);
  });

  test('are every unit from the first to the last, each once and in order', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(380), fc.constantFrom('day', 'month', 'year'), (from, days, unit) => {
        const last = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
        const found = dateValues({ from, to: last, uncertain: false }, unit);
        const all = Array.from({ length: days + 1 }, (_, at) =>
          new Date(Date.parse(from) + at * 86_400_000)
            .toISOString()
            .slice(0, { day: 10, month: 7, year: 4 }[unit]),
        );
        expect(found).toEqual([...new Set(all)]);
      }),
    );
  });
});

describe('the unit of the date filter', () => {
  test.each([
    [['2022-01-05'], 'day'],
    [['2022-01-01/2022-03-01'], 'day'],
    [['2022-01-01/2022-03-02'], 'month'],
    [['2018/2022'], 'month'],
    [['2018/2023-01'], 'year'],
    [['1800/2000'], 'year'],
    [[], 'day'],
  ])('of %s is the finest that leaves sixty values at most: %s', (dates, unit) => {
    expect(unitFor(dates.map(daySpan))).toBe(unit);
  });
});
