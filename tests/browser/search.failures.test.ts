import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reader } from '../support/reader.ts';

/** When the search cannot work, a reader is told so within two seconds, and offered the lists instead. */

const { open, faults } = reader();
/** Two seconds, and the rest of typing before a search begins. */
const soon = 2_500;

const notFound = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

/** Every response as it is, but with a policy that forbids WebAssembly. */
async function withoutWasm(route: Route): Promise<void> {
  const response = await route.fetch();
  const forbid = (text: string): string =>
    text.replaceAll(/'wasm-unsafe-eval'|&#39;wasm-unsafe-eval&#39;/g, '');
  const headers = Object.fromEntries(
    Object.entries(response.headers()).map(([name, value]) => [name, forbid(value)]),
  );
  const page = headers['content-type']?.startsWith('text/html') === true;
  await route.fulfill({
    response,
    headers,
    ...(page ? { body: forbid(await response.text()) } : {}),
  });
}

async function expectSaid(page: Page, within = soon): Promise<void> {
  await expect
    .poll(() => page.locator('.search-status').textContent(), { timeout: within })
    .toContain('The search index could not be loaded.');
  expect(await page.locator('.search-found').textContent()).toBe('');
  const ways = page.getByRole('navigation', { name: 'Without searching' });
  expect(await ways.getByRole('link', { name: 'All sources' }).isVisible()).toBe(true);
}

describe('a sentence says that the search cannot be loaded', () => {
  test.each([
    ['the whole index is missing', /\/pagefind\//, notFound],
    ['the engine is missing', /pagefind\.js/, notFound],
    ['its WebAssembly is missing', /wasm\..*\.pagefind/, notFound],
    ['its WebAssembly is blocked', /./, withoutWasm],
    ['its entry file is missing', /pagefind-entry\.json/, notFound],
    ['its metadata is missing', /\.pf_meta/, notFound],
    ['its passages are missing', /\.pf_fragment/, notFound],
    ['no request is answered', /\/pagefind\//, () => undefined],
    ['the engine’s requests are refused', /\/pagefind\//, (route: Route) => route.abort()],
  ] as const)('when %s', async (_, address, answer) => {
    const page = await open('');
    await page.context().route(address, answer);
    await page.goto(`${page.url()}search/`, { waitUntil: 'domcontentloaded' });
    await page.getByRole('searchbox').fill('grenades');
    await expectSaid(page);
    faults();
    await page.context().close();
  });

  test('when the reader is offline from the beginning of the search', async () => {
    const page = await open('search/');
    await page.locator('.search-status').waitFor({ state: 'attached' });
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('grenades');
    await expectSaid(page);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found for/);
    faults();
    await page.context().close();
  });

  test('when the archive was published anew since the search was opened', async () => {
    const page = await open('search/?q=prokuratury');
    await page.locator('.passages a').first().waitFor();
    await page.context().route(/\.pf_index/, notFound);
    await page.context().route(/pagefind-entry\.json/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('{', '{ ') });
    });
    await page.getByRole('searchbox').fill('qqqqqq');
    await expectSaid(page);
    await page.context().unroute(/\.pf_index/);
    await page.getByRole('searchbox').fill('grenades');
    await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found for/);
    faults();
    await page.context().close();
  });

  test('when the reader goes offline between two searches', async () => {
    const page = await open('search/?q=prokuratury');
    await page.locator('.passages a').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('grenades');
    await expectSaid(page);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found for/);
    faults();
    await page.context().close();
  });

  test('in the dialogue too', async () => {
    const page = await open('about/');
    await page.context().route(/\/pagefind\//, notFound);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('grenades');
    await page
      .getByRole('dialog')
      .getByText('The search index could not be loaded')
      .waitFor({ timeout: soon });
    faults();
    await page.context().close();
  });

  test('and searching again tries again', async () => {
    const page = await open('search/');
    await page.context().route(/pagefind\.js/, (route) => route.abort());
    await page.getByRole('searchbox').fill('gas');
    await expectSaid(page);
    await page.context().unroute(/pagefind\.js/);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found for/);
    faults();
    await page.context().close();
  });
});

test('the filters say when they cannot be loaded, and the results stay', async () => {
  const page = await open('search/?q=grenades');
  await page.locator('.passages a').first().waitFor();
  await page.context().setOffline(true);
  const summary = page.locator('.filters summary');
  await summary.click();
  await page.getByText('The filters could not be loaded.').waitFor({ timeout: soon });
  expect(await page.locator('.passages a').count()).toBeGreaterThan(0);
  await page.context().setOffline(false);
  await summary.click();
  await summary.click();
  await page.getByRole('group', { name: 'Place' }).waitFor();
  faults();
  await page.context().close();
});

describe('without JavaScript', () => {
  test('the search page says that it needs it, and offers the lists, which are there', async () => {
    const page = await open('search/?q=grenades', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
    const ways = page.getByRole('navigation', { name: 'Without searching' }).getByRole('link');
    expect(await ways.allTextContents()).toEqual([
      'All sources',
      'Names, with every mention',
      'Comparisons',
      'Timeline',
      'Notes',
      'Check a quotation word for word',
    ]);
    for (const way of await ways.all()) {
      const to = new URL((await way.getAttribute('href')) ?? '', page.url()).href;
      expect((await page.request.get(to)).status()).toBe(200);
    }
    await page.context().close();
  });

  test('the link to the search leads to its page, from every page', async () => {
    const page = await open('about/', { javaScriptEnabled: false });
    await page.locator('[data-search-open]').click();
    await page.waitForURL(/\/search\/$/);
    await page.context().close();
  });
});
