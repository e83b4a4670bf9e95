import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { reader } from '../support/reader.ts';

/** Searching: from every page, in both languages, to the paragraph that holds the words. */

const { open, faults, address } = reader();

/** The passages shown, as links. */
const passages = (page: Page) => page.locator('.passages a');
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('a query on the search page lands on a paragraph that holds the words', () => {
  test.each([
    ['Tokajew', /^Tokaj?ew/i],
    ['state of emergency', /^(state|of|emergency)$/i],
    ['grenades', /grenades/i],
    ['stan wyjątkowy', /stan|wyjatkowy/i],
    ['wyjatkowy', /wyjatkowy/i],
    ['prokuratury', /prokuratury/i],
    ['LNG', /lng/],
    ['CSTO', /csto/],
  ])('%s', async (query, words) => {
    const page = await open(`search/?q=${encodeURIComponent(query)}`);
    await passages(page).first().waitFor();
    const marked = await passages(page).first().locator('mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(folded(word)).toMatch(words);
    await passages(page).first().click();
    await page.waitForURL(/#p\d+/);
    const anchor = new URL(page.url()).hash;
    const target = page.locator(anchor);
    expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
    const holds = folded(await target.innerText());
    for (const word of marked) expect(holds).toContain(folded(word));
    const box = await target.boundingBox();
    expect(box && box.y >= 0 && box.y < 900).toBe(true);
    expect(faults()).toEqual([]);
    await page.context().close();
  });
});

test('the passages shown answer the whole query, where a page has any that do', async () => {
  const page = await open('search/?q=state+of+emergency');
  await passages(page).first().waitFor();
  const first = page.locator('.search-results > li').first();
  expect(
    await first
      .locator('.passages a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1])),
  ).toEqual(['p2', 'p1']);
  await page.context().close();
});

test('an excerpt has no full stop that the source has not', async () => {
  const page = await open('search/?q=government+resigned');
  await passages(page).first().waitFor();
  const shown = await passages(page).locator('span[lang]').allInnerTexts();
  expect(shown.some((words) => /and the government resigned\s*$/.test(words))).toBe(true);
  for (const words of shown) expect(words).not.toMatch(/and the government resigned\./);
  await page.context().close();
});

test('curly quotation marks mean a phrase as straight ones do', async () => {
  const page = await open(`search/?q=${encodeURIComponent('“tear gas”')}`);
  await passages(page).first().waitFor();
  expect(await page.locator('.search-results > li').count()).toBe(1);
  expect(await passages(page).first().getAttribute('href')).toMatch(/aktau-officers.*#p4$/);
  await page.context().close();
});

test('English and Polish are one index: a name is found in both from one query', async () => {
  const page = await open('search/?q=Aktau');
  await passages(page).first().waitFor();
  const found = await page.locator('.search-results h2').allTextContents();
  expect(found).toContain('[Some security officials in Aktau begin to go over to the protesters]');
  expect(found.some((title) => title.includes('residence'))).toBe(true);
  await page.context().close();
});

test('a translated paragraph is found as one, and says its language', async () => {
  const page = await open('search/?q=smoke-shrouded');
  await passages(page).first().waitFor();
  expect(await passages(page).first().getAttribute('href')).toMatch(/#p1-en$/);
  expect(await passages(page).first().locator('[lang]').getAttribute('lang')).toBe('en');
  await page.context().close();
});

test('what is found and how much is announced, and so is nothing', async () => {
  const page = await open('search/');
  const field = page.getByRole('searchbox');
  const status = page.locator('.search-status[role=status]');
  await field.fill('CSTO');
  await expect.poll(() => status.textContent()).toBe('1 source found for “CSTO”.');
  await field.fill('qqqqqq');
  await expect.poll(() => status.textContent()).toBe('Nothing found for “qqqqqq”.');
  expect(await page.locator('.search-results li').count()).toBe(0);
  await page.context().close();
});

test('the query stands in the address, and a reload asks it again', async () => {
  const page = await open('search/');
  await page.getByRole('searchbox').fill('tear gas');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('tear gas');
  await page.reload();
  await passages(page).first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('tear gas');
  await page.context().close();
});

test('the form on the home page leads to the answers', async () => {
  const page = await open('');
  await page.getByRole('searchbox').fill('curfew');
  await page.keyboard.press('Enter');
  await page.waitForURL(address('search/?q=curfew'));
  await passages(page).first().waitFor();
  await page.context().close();
});

describe('the dialogue', () => {
  test.each(['/', 'Control+k'])(
    'opens with %s, answers, and is left with Escape where one was',
    async (keys) => {
      const page = await open('sources/akimats-vacated/');
      await page.getByRole('link', { name: 'Paragraph 3', exact: true }).focus();
      await page.keyboard.press(keys);
      const dialogue = page.getByRole('dialog', { name: 'Search' });
      await dialogue.waitFor();
      await page.keyboard.type('grenades');
      await passages(page).first().waitFor();
      await page.keyboard.press('Escape');
      if (await dialogue.isVisible()) await page.keyboard.press('Escape');
      await expect.poll(() => dialogue.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#p3');
      await page.context().close();
    },
  );

  test('is gone through with the arrow keys, and Enter lands on the paragraph', async () => {
    const page = await open('about/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('stan wyjątkowy');
    await passages(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(
      await passages(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/presidential-residence-seized\/#p15$/);
    await page.context().close();
  });

  test('closes when it leads to a paragraph of the page that it is open on', async () => {
    const page = await open('sources/presidential-residence-seized/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('prokuratury');
    await passages(page).first().click();
    await page.waitForURL(/#p8$/);
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'has nothing for axe to find in %s, with answers shown',
    async (colorScheme) => {
      const page = await open('', { colorScheme });
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('grenades');
      await passages(page).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await page.context().close();
    },
  );

  test('a slash typed into a field is a slash', async () => {
    const page = await open('');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('what should not be', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['quotation marks and brackets', '"“[]{}()\\*'],
  ])('%s in the address breaks and runs nothing', async (_, query) => {
    const page = await open(`search/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found for/);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test('an index that cannot be loaded is said, and searching again tries again', async () => {
    const page = await open('search/');
    await page.context().route(/pagefind\.js/, (route) => route.abort());
    await page.getByRole('searchbox').fill('gas');
    await page.getByText('The search index could not be loaded').waitFor();
    await page.context().unroute(/pagefind\.js/);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found for/);
    faults();
    await page.context().close();
  });
});
