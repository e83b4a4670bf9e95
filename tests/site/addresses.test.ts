import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { check, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageAddresses } from '../../src/archive/addresses.ts';
import { subPath } from '../support/builtSites.ts';
import { filesOf, textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';
import { serve, type Served } from '../support/server.ts';

/** Every address that was issued is there, every link leads somewhere, and all of it works below a path. */

const { root, below, other } = inject('sites');
const archive = ourArchive();
const pageOf = (address: string): string => `${address.slice(1)}index.html`;
/** An XML file of a site as an object; the test fails when it is not well-formed. */
const xml = (folder: string, file: string): Record<string, unknown> => {
  const text = textOf(folder, file);
  expect(SyntaxValidator.validate(text), file).toBe(true);
  const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'item' });
  return parser.parse(text) as Record<string, unknown>;
};

test('every locked page is there', () => {
  expect(archive.permalinks.pages.length).toBeGreaterThan(10);
  for (const page of archive.permalinks.pages)
    expect(existsSync(join(root, pageOf(page))), page).toBe(true);
});

test('every locked paragraph is an element of its page, or of the page of changes when its line was removed', () => {
  for (const [id, paragraphs] of Object.entries(archive.permalinks.paragraphs)) {
    const page = textOf(root, `sources/${id}/index.html`);
    const edits = textOf(root, `sources/${id}/edits/index.html`);
    const published = new Set(
      archive.sources
        .find((source) => source.id === id)
        ?.paragraphs.map((paragraph) => paragraph.id),
    );
    for (const paragraph of Object.keys(paragraphs)) {
      expect(edits).toContain(`id="${paragraph}"`);
      if (published.has(paragraph)) expect(page).toContain(`id="${paragraph}"`);
    }
  }
});

test('each page says its own address as canonical', () => {
  for (const address of pageAddresses(archive)) {
    const canonical = new URL(subPath.base.slice(0, -1) + address, subPath.origin).href;
    expect(textOf(below, pageOf(address))).toContain(`<link rel="canonical" href="${canonical}">`);
  }
});

test('the sitemap lists the pages and nothing else, and robots.txt leads to it', () => {
  const locations = (xml(below, 'sitemap-0.xml')['urlset'] as { url: { loc: string }[] }).url.map(
    ({ loc }) => loc,
  );
  const expected = pageAddresses(archive).map(
    (address) => subPath.origin + subPath.base.slice(0, -1) + address,
  );
  expect(locations.sort()).toEqual(expected.sort());
  expect(textOf(below, 'robots.txt')).toContain(
    `Sitemap: ${subPath.origin}${subPath.base}sitemap-index.xml`,
  );
});

test('the feed is well-formed RSS with one item for each source', () => {
  const { channel } = xml(below, 'feed.xml')['rss'] as {
    channel: { item: { link: string; guid: unknown; pubDate: string }[] };
  };
  expect(channel.item.map(({ link }) => link)).toEqual(
    archive.sources.map(({ id }) => `${subPath.origin}${subPath.base}sources/${id}/`),
  );
  for (const { pubDate } of channel.item) expect(Number.isNaN(Date.parse(pubDate))).toBe(false);
});

test('below a path, no link and no file of a page leads outside it', () => {
  for (const file of filesOf(below, '.html')) {
    for (const [, target = ''] of textOf(below, file).matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:#|https?:|\.\.\/|data:)/.test(target)) continue;
      expect(target.startsWith(subPath.base), `${file}: ${target}`).toBe(true);
    }
  }
});

test('a renamed source leaves a page at its old address that leads to the new one', () => {
  const page = textOf(other, 'sources/old-name/index.html');
  expect(page).toMatch(/http-equiv="refresh" content="0;url=\/sources\/[a-z-]+\/"/);
  expect(page).toContain('noindex');
});

describe('links', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(below, subPath.base);
  });
  afterAll(() => {
    served.stop();
  });

  test('all lead to a page and to an element that are there', async () => {
    const { links } = await check({
      path: served.url,
      recurse: true,
      checkFragments: true,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(served.url)),
    });
    // What stands behind the # of a check is the quotation, not a place in the page.
    const ours = links.filter(
      ({ state, url }) => state !== LinkState.SKIPPED && !url.includes('/check/#q='),
    );
    expect(ours.length).toBeGreaterThan(30);
    expect(
      ours
        .filter(({ state }) => state === LinkState.BROKEN)
        .map(({ url, parent }) => `${url} on ${String(parent)}`),
    ).toEqual([]);
  });
});
