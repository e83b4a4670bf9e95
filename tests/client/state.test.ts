import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterNames,
  readAddress,
  writeAddress,
  type Wanted,
} from '../../src/client/search/state.ts';

/** What is searched for stands in the address, whole. */
const nothing = Object.fromEntries(filterNames.map((name) => [name, []]));

describe('an address', () => {
  test('without anything asks for nothing, and nothing is written without anything', () => {
    const wanted = { query: '', exact: false, byDate: false, chosen: nothing };
    expect(readAddress('')).toEqual(wanted);
    expect(writeAddress(wanted)).toBe('');
  });

  test('names all that is asked for in words that can be read', () => {
    const wanted: Wanted = {
      query: 'tear gas',
      exact: true,
      byDate: true,
      chosen: { ...nothing, place: ['Almaty', 'Nur-Sultan'], date: ['2022-01-04..2022-01-06'] },
    };
    const address = writeAddress(wanted);
    expect(address).toBe(
      '?q=tear+gas&date=2022-01-04..2022-01-06&place=Almaty&place=Nur-Sultan&sort=date&exact=',
    );
    expect(readAddress(address)).toEqual(wanted);
  });

  test.each(['?exact', '?exact=', '?exact=1'])('%s asks for only the spelling typed', (address) => {
    expect(readAddress(address).exact).toBe(true);
  });

  test('with a query of ten thousand characters asks for its beginning', () => {
    expect(readAddress(`?q=${'a'.repeat(10_000)}`).query).toBe('a'.repeat(300));
  });

  test('with other parameters asks for nothing more', () => {
    expect(readAddress('?utm_source=x&colour=red&sort=size')).toEqual(readAddress(''));
  });

  test('leads back to what was asked for', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 20 });
    const wanted = fc.record({
      query: value.map((text) => text.trim()),
      exact: fc.boolean(),
      byDate: fc.boolean(),
      chosen: fc.record(
        Object.fromEntries(filterNames.map((name) => [name, fc.array(value, { maxLength: 3 })])),
      ),
    });
    fc.assert(
      fc.property(wanted, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });

  test('of anything can be read, and is the same when it is written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const wanted = readAddress(`?q=${text}&place=${text}`);
        expect(readAddress(writeAddress(wanted))).toEqual(wanted);
      }),
    );
  });
});
