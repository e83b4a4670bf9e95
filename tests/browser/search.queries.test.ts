import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reader } from '../support/reader.ts';
import { queries, type Query } from './search.queries.ts';

/** Every query of the table gives exactly its sources and their paragraphs, and its first hit lands on marked words in view. */

const { open, faults } = reader();
let page: Page;
beforeAll(async () => {
  page = await open('search/');
});
afterAll(async () => {
  await page.context().close();
});

/** Asks by the address, as a link that was shared does, and waits for the answer. */
async function ask({ q, filters = {}, exactSpelling = false }: Query): Promise<void> {
  const parameters = new URLSearchParams({ q });
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  if (exactSpelling) parameters.set('exact', '');
  const url = new URL(page.url());
  await page.goto(
    `${url.origin}${url.pathname.replace(/sources\/.*$/, 'search/')}?${String(parameters)}`,
  );
  const blank = q.trim() === '' && Object.keys(filters).length === 0;
  if (blank) return;
  await page.locator('.search-status', { hasText: /found/i }).waitFor();
}

/** The sources found, with the anchors of all their passages. */
async function sourcesFound(): Promise<Record<string, string[]>> {
  const found = await page
    .locator('.search-section[data-kind=source] .search-results > li')
    .evaluateAll((items) =>
      items.map((item) => {
        const links = [...item.querySelectorAll<HTMLAnchorElement>('.passages a')];
        return [
          links[0]?.pathname.split('/').at(-2) ?? '',
          links.map(({ hash }) => hash.slice(1)),
        ] as const;
      }),
    );
  return Object.fromEntries(found.map(([id, anchors]) => [id, anchors.sort()]));
}

/** The words that are marked on a page and stand within the window. */
const markedInView = (): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].flatMap((range) => {
      if (!(range instanceof Range)) return [];
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight ? [range.toString()] : [];
    }),
  );

describe.each(queries.map((query) => [`${query.q.slice(0, 60)} (${query.why})`, query] as const))(
  '%s',
  (_, query) => {
    test('finds exactly its sources and paragraphs, and lands on marked words', async () => {
      faults();
      await ask(query);
      const expected = Object.entries(query.sources).map(([id, anchors]) => [
        id,
        [...anchors].sort(),
      ]);
      expect(await sourcesFound()).toEqual(Object.fromEntries(expected));
      if (query.nothing) expect(await page.locator('.search-section').count()).toBe(0);
      for (const name of query.names ?? []) {
        expect(
          await page
            .locator(`.search-section[data-kind=name] a[href*="/entities/${name}/"]`)
            .count(),
        ).toBeGreaterThan(0);
      }
      const spelling = await page.locator('.search-spelling').innerText();
      for (const other of query.alsoSpelled ?? []) expect(spelling).toContain(other);

      const first = page.locator('.search-section[data-kind=source] .passages a').first();
      if ((await first.count()) > 0 && query.q.trim() !== '') {
        const href = (await first.getAttribute('href')) ?? '';
        if (query.firstHit !== undefined)
          expect(`${href.split('/').at(-2) ?? ''}#${href.split('#')[1] ?? ''}`).toBe(
            query.firstHit,
          );
        await first.click();
        await page.waitForURL(/\/sources\//);
        await expect.poll(markedInView).not.toEqual([]);
      }
      expect(faults()).toEqual([]);
    });
  },
);
