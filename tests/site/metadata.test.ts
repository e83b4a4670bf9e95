import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import jsonld, { type Options } from 'jsonld';
import type { JsonLd } from 'jsonld/jsonld-spec';
import { describe, expect, inject, test } from 'vitest';
import type { CslItem } from '../../src/archive/citing/csl.ts';
import { dateString } from '../../src/archive/citing/date.ts';
import { sha256 } from '../../src/archive/fixity.ts';
import { subPath } from '../support/builtSites.ts';
import { filesOf, textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';

/**
 * What machines read from pages: the same record in the page and in its files; nothing claimed that is not known; links
 * that lead to what they say.
 */
const { below } = inject('sites');
const site = subPath.origin + subPath.base;
const { sources } = ourArchive();

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The values of the `meta` elements of a page, by name. */
function metasOf(html: string): Map<string, string> {
  const found = html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g);
  return new Map(Array.from(found, ([, name = '', content = '']) => [name, unescaped(content)]));
}

/** The typed links of a page’s head. */
function linksOf(html: string): { rel: string; href: string }[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return Array.from(
    head.matchAll(/<link rel="([^"]*)" href="([^"]*)"/g),
    ([, rel = '', href = '']) => ({ rel, href }),
  );
}

/** A type or property that schema.org has; its terms as the npm package `ro-crate` brings them. */
const context = createRequire(import.meta.url)('ro-crate/lib/context.json') as JsonLd;
const expanding: Options.Expand & { safe: boolean } = {
  // Fails where a property would be dropped.
  safe: true,
  documentLoader: (url) =>
    url === 'https://schema.org'
      ? Promise.resolve({ documentUrl: url, document: context })
      : Promise.reject(new Error(`not here: ${url}`)),
};

describe.each(sources)('the page of $id', ({ id, record, notes }) => {
  const html = textOf(below, `sources/${id}/index.html`);
  const metas = metasOf(html);
  const [item] = JSON.parse(textOf(below, `sources/${id}/citation.csl.json`)) as [CslItem];

  test('says to reference managers what its files say', () => {
    expect(metas.get('DC.type')).toBe('newspaperArticle');
    expect(metas.get('DC.title')).toBe(item.title);
    expect(metas.get('DCTERMS.issued')).toBe(item.issued && dateString(item.issued));
    expect(metas.get('DC.language')).toBe(item.language);
    expect(metas.get('prism.publicationName')).toBe(item['container-title']);
    expect(metas.get('z.archive')).toBe(item.archive);
    expect(metas.get('z.archiveLocation')).toBe(item.archive_location);
    expect(metas.get('og:url')).toBe(item.URL);
    expect(linksOf(html)).toContainEqual({ rel: 'canonical', href: item.URL });
    expect(item.URL).toBe(`${site}sources/${id}/`);
  });

  test('claims no author, no publication and no kind that would be taken for another', () => {
    const names = [...metas.keys()];
    expect(names.filter((name) => /^citation_|author|creator/i.test(name))).toEqual([]);
    expect(metas.has('og:site_name')).toBe(false);
    expect(metas.get('og:type')).toBe('article');
    expect(metas.has('prism.publicationName')).toBe(record.publisher.name !== null);
    // Zotero takes what it finds in such a class for the author.
    expect(html).not.toMatch(/class="[^"]*byline/i);
  });

  test('leads to its files, its stable address and its licence', () => {
    const links = linksOf(html);
    const to = (rel: string): string[] =>
      links.filter((link) => link.rel === rel).map(({ href }) => href);
    expect(to('cite-as')).toEqual([item.URL]);
    expect(to('license')).toEqual([`${site}data/#rights`]);
    expect(to('type')).toContain('https://schema.org/AboutPage');
    expect(to('item')).toContain(`${item.URL}original.txt`);
    expect(to('describedby')).toContain(`${item.URL}citation.csl.json`);
    for (const href of [...to('item'), ...to('describedby')]) {
      expect(href.startsWith(site)).toBe(true);
      expect(existsSync(join(below, href.slice(site.length))), href).toBe(true);
    }
  });

  test('is JSON-LD in which every property and type is one of schema.org', async () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    const [expanded] = await jsonld.expand(data, expanding);
    expect(Object.keys(expanded ?? {})).toHaveLength(Object.keys(data).length - 1);
    await expect(
      jsonld.expand({ ...data, madeUp: 'a property that is none' }, expanding),
    ).rejects.toThrow();
    expect(data['isBasedOn']).toMatchObject({
      contentUrl: `${item.URL}original.txt`,
      sha256: sha256(textOf(below, `sources/${id}/original.txt`)),
    });
    expect(data['isPartOf']).toMatchObject({ '@id': site });
    expect('datePublished' in data).toBe(record.date.basis !== 'inferred');
    expect('publisher' in data).toBe(
      record.publisher.name !== null && record.publisher.basis !== 'inferred',
    );
    expect('translationOfWork' in data).toBe(record.translatedFrom !== undefined);
    expect(notes.length).toBeGreaterThan(0);
  });
});

test('every comparison can be saved by a reference manager', () => {
  const pages = filesOf(below, 'index.html').filter(
    (file) => /^comparisons\/./.test(file) && file !== 'comparisons/index.html',
  );
  expect(pages.length).toBe(ourArchive().comparisons.length);
  for (const page of pages) {
    const metas = metasOf(textOf(below, page));
    expect(metas.get('DC.title')).toMatch(/\S/);
    expect(metas.get('DC.creator')).toBe('The editors of Qantar Archive');
    expect(metas.get('prism.publicationName')).toBe('Qantar Archive');
  }
});
