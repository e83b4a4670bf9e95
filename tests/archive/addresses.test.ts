import { describe, expect, test } from 'vitest';
import { address, pageAddresses, redirects } from '../../src/archive/addresses.ts';
import { openArchive } from '../../src/archive/open.ts';

/** The addresses of the public contract. */
describe('the address of', () => {
  test.each([
    ['the home page', address.home, '/'],
    ['all sources', address.sources, '/sources/'],
    ['the search', address.search, '/search/'],
    ['the quotation checker', address.check, '/check/'],
    ['the files to download', address.data, '/data/'],
    ['a source', address.source('akimats-vacated'), '/sources/akimats-vacated/'],
    ['its edits', address.edits('akimats-vacated'), '/sources/akimats-vacated/edits/'],
    ['an editor’s page', address.page('citing'), '/about/citing/'],
    ['the first of them', address.page('index'), '/about/'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('an archive', () => {
  const { archive } = openArchive('tests/fixtures/sound');
  const empty = { sources: [], pages: [], entities: [], comparisons: [], events: [] };
  const sound = archive ?? empty;

  test('has a page for itself, for every source and its edits, and for every page of an editor', () => {
    expect(pageAddresses(sound)).toEqual(
      [
        ...['/', '/sources/', '/search/', '/check/', '/data/'],
        ...['/about/', '/about/house-rules/'],
        ...['dockers-end-strike', 'stevedores-thank-the-town', 'strajk-w-porcie'].flatMap((id) => [
          `/sources/${id}/`,
          `/sources/${id}/edits/`,
        ]),
      ].sort(),
    );
  });

  test('without content has the pages that every archive has', () => {
    expect(pageAddresses(empty)).toEqual(['/', '/check/', '/search/', '/sources/']);
  });

  test('leads every former address on to the present one', () => {
    expect([...redirects(sound)]).toEqual([
      ['/about/rules/', '/about/house-rules/'],
      ['/sources/letter-to-the-mayor/', '/sources/stevedores-thank-the-town/'],
      ['/sources/letter-to-the-mayor/edits/', '/sources/stevedores-thank-the-town/edits/'],
    ]);
  });

  test('leads nowhere that is not one of its pages', () => {
    const known = pageAddresses(sound);
    for (const [from, to] of redirects(sound)) {
      expect(known).toContain(to);
      expect(known).not.toContain(from);
    }
  });
});
