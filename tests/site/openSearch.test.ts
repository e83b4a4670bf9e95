import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect, inject, test } from 'vitest';
import { filesOf, textOf } from '../support/files.ts';
import { subPath } from '../support/builtSites.ts';

/** A browser can add the archive as a search engine, and a search engine knows how to search it. */

const { below, other } = inject('sites');
const home = subPath.origin + subPath.base;

interface Described {
  ShortName: string;
  LongName: string;
  Description: string;
  InputEncoding: string;
  Url: { '@type': string; '@template': string };
}
const described = (site: string): Described => {
  expect(SyntaxValidator.validate(textOf(site, 'opensearch.xml'))).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
  const { OpenSearchDescription } = parser.parse(textOf(site, 'opensearch.xml')) as {
    OpenSearchDescription: Described;
  };
  return OpenSearchDescription;
};

test.each([
  ['ours', below],
  ['another archive', other],
])('the description of %s is XML within the lengths that are allowed', (_, site) => {
  const { ShortName, LongName, Description, InputEncoding, Url } = described(site);
  expect(ShortName.length).toBeGreaterThan(0);
  expect(ShortName.length).toBeLessThanOrEqual(16);
  expect(LongName.length).toBeLessThanOrEqual(48);
  expect(Description.length).toBeLessThanOrEqual(1024);
  expect(InputEncoding).toBe('UTF-8');
  expect(Url['@type']).toBe('text/html');
});

test('its template is the address of the search page', () => {
  expect(described(below).Url['@template']).toBe(`${home}search/?q={searchTerms}`);
});

test('every page names it', () => {
  const pages = filesOf(below).filter((file) => file.endsWith('.html'));
  const link = `href="${subPath.base}opensearch.xml"`;
  const without = pages.filter((file) => {
    const html = textOf(below, file);
    return html.includes('<main') && !html.includes(link);
  });
  expect(without).toEqual([]);
});

test('the home page says the same as a SearchAction', () => {
  const [, json = ''] =
    /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(
      textOf(below, 'index.html'),
    ) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'WebSite',
    url: home,
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: `${home}search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});
