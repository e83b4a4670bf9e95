import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, inject, test } from 'vitest';
import { lastModified } from '../../src/archive/lastModified.ts';
import { subPath } from '../support/builtSites.ts';
import { textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';

/** The sitemap, by the schema of sitemaps.org, and the days in it. */

const { root, below, other } = inject('sites');

/** The schema as the npm package `sitemap` brings it. */
const schema = readFileSync(
  join(
    dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
    'schema/sitemap.xsd',
  ),
  'utf8',
);

/** What the schema says against a sitemap. */
function complaints(sitemap: string): string[] {
  using document = XmlDocument.fromString(sitemap);
  using schemaDocument = XmlDocument.fromString(schema);
  using validator = XsdValidator.fromDoc(schemaDocument);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

test.each([
  ['root', root],
  ['below', below],
  ['other', other],
])('the sitemap of the site %s is valid', (_, site) => {
  expect(complaints(textOf(site, 'sitemap-0.xml'))).toEqual([]);
});

test('and the schema would find a day that is none', () => {
  const broken = textOf(root, 'sitemap-0.xml').replace(/<lastmod>[^<]*/, '<lastmod>yesterday');
  expect(complaints(broken)).toHaveLength(1);
});

test('every page has the day that the content tells, and no other', () => {
  const days = lastModified(ourArchive());
  expect(days.size).toBeGreaterThan(20);
  const base = subPath.origin + subPath.base.slice(0, -1);
  const entries = [
    ...textOf(below, 'sitemap-0.xml').matchAll(
      /<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?<\/url>/g,
    ),
  ];
  expect(entries.length).toBeGreaterThan(days.size);
  for (const [, address = '', day] of entries)
    expect(day?.replace('T00:00:00.000Z', ''), address).toBe(days.get(address.slice(base.length)));
});
