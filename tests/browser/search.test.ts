import { AxeBuilder } from '@axe-core/playwright';
import { XMLParser } from 'fast-xml-parser';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { subPath } from '../support/builtSites.ts';
import { textOf } from '../support/files.ts';
import { expectNoSidewaysScroll, reader } from '../support/reader.ts';

/** Searching on the search page: what is shown and said of what was found. What is found is in `search.queries.ts`. */

const { open, faults, address } = reader();

/** The passages shown, as links. */
const passages = (page: Page) => page.locator('.passages a');
const status = (page: Page) => page.locator('.search-status[role=status]');
const kinds = (page: Page) =>
  page
    .locator('.search-section')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-kind')));
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

async function search(query: string, options = {}): Promise<Page> {
  const page = await open(`search/?${new URLSearchParams({ q: query }).toString()}`, options);
  await page.locator('.search-status', { hasText: /found/i }).waitFor();
  return page;
}

describe('what is found', () => {
  test('is apart by kind, sources first, with a heading and a number each', async () => {
    const page = await search('CSTO');
    expect(await kinds(page)).toEqual(['source', 'name', 'comparison', 'note', 'page']);
    expect(await page.locator('.search-section > h2').allTextContents()).toEqual([
      'In the sources 1',
      'Names 1',
      'Comparisons 3',
      'Notes 1',
      'Pages of the archive 1',
    ]);
    for (const section of await page.locator('.search-section').all()) {
      const number = Number(/\d+$/.exec((await section.locator('h2').textContent()) ?? '')?.[0]);
      expect(await section.locator('.search-results > li').count()).toBe(number);
    }
    await page.context().close();
  });

  test('has a title, a date, languages, a publisher, and passages with their paragraph number', async () => {
    const page = await search('prokuratury');
    const result = page.locator('.search-results > li').first();
    expect(await result.getByRole('heading', { level: 3 }).textContent()).toMatch(
      /^\[A residence of the President/,
    );
    expect(await result.locator('p.apparatus').first().textContent()).toContain(
      '5 January 2022 (uncertain) · Polish, with English translation · Publisher: Interia (inferred)',
    );
    const passage = passages(page).first();
    expect(await passage.getByRole('img').getAttribute('aria-label')).toBe('Paragraph 8');
    expect(await passage.locator('[lang]').getAttribute('lang')).toBe('pl');
    expect(await passage.locator('mark').allTextContents()).toEqual(['prokuratury']);
    await page.context().close();
  });

  test.each([
    ['Tokajew', /^(kasyma-zomarta )?tokaj?ew/],
    ['state of emergency', /^(state|of|emergency| )+$/],
    ['grenades', /^grenades$/],
    ['wyjatkowy', /^wyjatkowy$/],
    ['LNG', /^lng$/],
  ])('has the words of the query marked: %s', async (query, words) => {
    const page = await search(query);
    const marked = await passages(page).first().locator('mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(folded(word)).toMatch(words);
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test('has the match in the middle of its excerpt, marked within the first lines', async () => {
    const page = await search('Taimerdenov');
    const words = (await passages(page).first().locator('span[lang]').innerText()).split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(36);
    const at = words.findIndex((word) => word.includes('Taimerdenov'));
    expect(at).toBeGreaterThan(-1);
    await page.context().close();
  });

  test('has no full stop that the source has not', async () => {
    const page = await search('government resigned');
    const shown = await passages(page).locator('span[lang]').allInnerTexts();
    expect(shown.some((words) => /and the government resigned\s*$/.test(words))).toBe(true);
    for (const words of shown) expect(words).not.toMatch(/and the government resigned\./);
    await page.context().close();
  });

  test('has nothing of the signs that the index needs', async () => {
    for (const query of ['Токаев', 'Ałmaty', 'Zakon', 'strzały']) {
      const page = await search(query);
      expect(await page.locator('.search-found').innerText()).not.toMatch(/[⟦⟧¦\u0335\uFEFF]/);
      await page.context().close();
    }
  });

  test('in a translation is found as one, and says its language', async () => {
    const page = await search('smoke-shrouded');
    const passage = page.locator('.search-section[data-kind=source] .passages a').first();
    expect(await passage.getAttribute('href')).toMatch(/#p1-en$/);
    expect(await passage.locator('[lang]').getAttribute('lang')).toBe('en');
    expect(await passage.getByRole('img').getAttribute('aria-label')).toBe(
      'Paragraph 1, translation',
    );
    await page.context().close();
  });

  test('with many passages shows some, and the others when they are asked for', async () => {
    const page = await search('Tokayev');
    const more = page.locator('.search-results details').first();
    expect(await more.locator('.passages a').first().isVisible()).toBe(false);
    const number = Number(/\d+/.exec(await more.locator('summary').innerText())?.[0]);
    await more.locator('summary').click();
    expect(await more.locator('.passages a').filter({ visible: true }).count()).toBe(number);
    await page.context().close();
  });

  test('is gone through with the arrow keys alone, down to the passage', async () => {
    const page = await search('stan wyjątkowy');
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(
      await passages(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/presidential-residence-seized\/\?mark=.*#p15$/);
    await page.context().close();
  });
});

describe('what is said', () => {
  test.each([
    ['CSTO', '1 source and 6 other pages found for “CSTO”.'],
    ['"tear gas"', '1 source and 3 other pages found for "tear gas".'],
    ['qqqqqq', 'Nothing found for “qqqqqq”.'],
  ])('of %s: %s', async (query, sentence) => {
    const page = await open('search/');
    await page.getByRole('searchbox').fill(query);
    await expect.poll(() => status(page).textContent()).toBe(sentence);
    await page.context().close();
  });

  test('is nothing again when nothing is asked for', async () => {
    const page = await search('CSTO');
    await page.getByRole('searchbox').first().fill('');
    await expect.poll(() => status(page).textContent()).toBe('');
    expect(await page.locator('.search-section').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  test('is of what was typed last, however fast', async () => {
    const page = await open('search/');
    const field = page.getByRole('searchbox');
    await field.pressSequentially('grenades', { delay: 160 });
    await field.fill('CSTO');
    await expect.poll(() => status(page).textContent()).toMatch(/found for “CSTO”/);
    await page.waitForTimeout(500);
    expect(await status(page).textContent()).toMatch(/found for “CSTO”/);
    await page.context().close();
  });
});

describe('a suggestion', () => {
  test('is offered for a word that does not occur, and is searched for when it is pressed', async () => {
    const page = await search('grenadse');
    const button = status(page).getByRole('button', { name: 'grenades' });
    await button.waitFor();
    expect(await status(page).textContent()).toBe(
      'Nothing found for “grenadse”. Did you mean grenades?',
    );
    await button.press('Enter');
    await passages(page).first().waitFor();
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('grenades');
    expect(new URL(page.url()).searchParams.get('q')).toBe('grenades');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.context().close();
  });

  test('is not offered where there is none', async () => {
    const page = await search('qqqqqq');
    await page.waitForTimeout(500);
    expect(await status(page).getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});

describe('other spellings', () => {
  const spelling = (page: Page) => page.locator('.search-spelling');

  test('are said, those that stand in the texts', async () => {
    const page = await search('Токаев');
    const said = await spelling(page).innerText();
    expect(said).toMatch(/^Also spelled /);
    for (const form of ['Tokayev', 'Tokajewowi', 'Kassym-Zhomart Tokayev'])
      expect(said).toContain(form);
    expect(said).not.toContain('Токаев');
    await page.context().close();
  });

  test('are not said where there are none', async () => {
    const page = await search('grenades');
    expect(await spelling(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('are left out with a switch, which stands in the address, and brought back', async () => {
    const page = await search('Tokayev');
    const hits = await passages(page).count();
    await spelling(page).getByRole('button', { name: 'Only as typed' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('exact')).toBe(true);
    const back = spelling(page).getByRole('button', { name: 'All spellings' });
    await back.waitFor();
    const exact = await passages(page).count();
    expect(exact).toBeLessThan(hits);
    for (const words of await passages(page).locator('mark').allTextContents())
      expect(folded(words)).toContain('tokayev');
    await page.reload();
    await back.waitFor();
    expect(await passages(page).count()).toBe(exact);
    await back.click();
    await expect.poll(() => new URL(page.url()).searchParams.has('exact')).toBe(false);
    await expect.poll(() => passages(page).count()).toBe(hits);
    await page.context().close();
  });

  test('only as typed, a spelling that stands nowhere finds no source, and can be let go again', async () => {
    const page = await search('Токаев');
    await spelling(page).getByRole('button', { name: 'Only as typed' }).click();
    await expect.poll(() => kinds(page)).not.toContain('source');
    await spelling(page).getByRole('button', { name: 'All spellings' }).click();
    await expect.poll(() => kinds(page)).toContain('source');
    await page.context().close();
  });
});

describe('the address', () => {
  test('has the query, and a reload asks it again', async () => {
    const page = await open('search/');
    await page.getByRole('searchbox').fill('tear gas');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('tear gas');
    await page.reload();
    await passages(page).first().waitFor();
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('tear gas');
    await page.context().close();
  });

  test('that is shared gives the same results', async () => {
    const page = await search('„stan wyjątkowy” Ałmaty');
    const found = await page.locator('.search-found').innerHTML();
    const other = await open('');
    await other.goto(page.url());
    await passages(other).first().waitFor();
    expect(await other.locator('.search-found').innerHTML()).toBe(found);
    await other.context().close();
    await page.context().close();
  });

  test('of the form on the home page is that of the answers', async () => {
    const page = await open('');
    await page.getByRole('searchbox').fill('curfew');
    await page.keyboard.press('Enter');
    await page.waitForURL(address('search/?q=curfew'));
    await passages(page).first().waitFor();
    await page.context().close();
  });

  test('that a browser makes of opensearch.xml is answered', async () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
    const { OpenSearchDescription } = parser.parse(
      textOf(inject('sites').below, 'opensearch.xml'),
    ) as { OpenSearchDescription: { Url: { '@template': string } } };
    const template = OpenSearchDescription.Url['@template'];
    const home = subPath.origin + subPath.base;
    expect(template.startsWith(home)).toBe(true);
    const asked = template.replace('{searchTerms}', encodeURIComponent('tear gas & Токаев'));
    const page = await open(asked.slice(home.length));
    await page.locator('.search-status', { hasText: /found/i }).waitFor();
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('tear gas & Токаев');
    await page.context().close();
  });
});

test('what is typed while the scripts are still loading is searched for', async () => {
  const page = await open('');
  await page.context().route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(address('search/'), { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('grenades');
  await passages(page).first().waitFor();
  expect(await page.getByRole('searchbox').first().inputValue()).toBe('grenades');
  await page.context().close();
});

test('nothing typed leaves the browser: no address, header or body of a request has it', async () => {
  const page = await open('search/');
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  await page.getByRole('searchbox').pressSequentially('grenades', { delay: 60 });
  await passages(page).first().waitFor();
  await page.locator('.filters summary').click();
  await page.getByRole('group', { name: 'Place' }).waitFor();
  await page.getByRole('searchbox').first().fill('prokuratury');
  await page.locator('.search-status', { hasText: 'prokuratury' }).waitFor();
  expect(requests.length).toBeGreaterThan(3);
  for (const request of requests) {
    expect(request.method()).toBe('GET');
    expect(request.url().startsWith(address(''))).toBe(true);
    const sent = JSON.stringify([request.url(), await request.allHeaders(), request.postData()]);
    expect(sent).not.toMatch(/gre|prok/);
  }
  expect(faults()).toEqual([]);
  await page.context().close();
});

describe('what should not be', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['a thousand words', 'police gas '.repeat(500)],
    ['quotation marks and brackets', '"“[]{}()\\*'],
    ['nothing but signs', '… — !'],
    ['the signs of the index', '⟦ Tokayev ¦ ⟧'],
    ['control characters', '\u0000\u202E\uFEFF\u200B'],
    ['half a character', 'a\uD83D'],
  ])('%s in the address breaks and runs nothing', async (_, query) => {
    faults();
    const page = await open(`search/?q=${encodeURIComponent(query.toWellFormed())}`);
    await expect.poll(() => status(page).textContent(), { timeout: 5000 }).toMatch(/found/i);
    expect(await page.locator('main img, main script').count()).toBe(0);
    await expectNoSidewaysScroll(page);
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test('markup in a filter, and unknown parameters, break and run nothing', async () => {
    faults();
    const page = await open(
      'search/?q=gas&place=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&language=%22&sort=x&colour=red&date=%2F%2F',
    );
    await page.locator('.search-status', { hasText: 'Nothing found' }).waitFor();
    await page.locator('.filters summary').click();
    await page.getByRole('group', { name: 'Order' }).waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(faults()).toEqual([]);
    await page.context().close();
  });
});

test.each(['light', 'dark'] as const)(
  'with results, spellings and a suggestion there is nothing for axe to find in %s',
  async (colorScheme) => {
    for (const query of ['Токаев', 'grenadse']) {
      const page = await search(query, { colorScheme });
      if (query === 'grenadse') await status(page).getByRole('button').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await page.context().close();
    }
  },
);

test('with results of every kind nothing is too wide at 320 pixels', async () => {
  const page = await search('Tokayev', { viewport: { width: 320, height: 800 } });
  await expectNoSidewaysScroll(page);
  await page.context().close();
});
