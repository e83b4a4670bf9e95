import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ourArchive } from '../support/ourArchive.ts';
import { expectNoSidewaysScroll, reader } from '../support/reader.ts';

/** Choosing among what was found; what is chosen stands in the address. */

const { open, faults } = reader();
const archive = ourArchive();

/** The sources found, by their ids, in the order shown. */
const sources = (page: Page): Promise<string[]> =>
  page
    .locator('.search-section[data-kind=source] h3 a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
    );
const kinds = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.search-section')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-kind')));
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
/** What can be chosen in a group, shown or not, with the number behind it. */
const counts = async (page: Page, name: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    await group(page, name)
      .locator('label')
      .evaluateAll((labels) =>
        labels.map((label) => {
          const number = label.querySelector('span')?.textContent ?? '';
          return [label.querySelector('input')?.value ?? '', Number(number)] as const;
        }),
      ),
  );
const choose = (page: Page, name: string, value: string) =>
  group(page, name).locator(`input[value="${value}"]`).click();
const parameters = (page: Page) => new URL(page.url()).searchParams;

async function search(query: string, options = {}): Promise<Page> {
  const page = await open(`search/${query}`, options);
  await page.locator('.search-status', { hasText: /found/i }).waitFor();
  return page;
}
async function withFilters(query: string, options = {}): Promise<Page> {
  const page = query === '' ? await open('search/', options) : await search(query, options);
  await page.locator('.filters summary').click();
  await group(page, 'Order').waitFor();
  return page;
}
/** The sources that mention an entity by its name, and no word of any query. */
const mentioning = (...names: string[]): string[] => {
  const ids = new Set(
    archive.entities.filter(({ record }) => names.includes(record.name)).map(({ id }) => id),
  );
  return archive.sources
    .filter(({ mentions }) => mentions.some(({ entity }) => ids.has(entity)))
    .map(({ id }) => id)
    .sort();
};

describe('the panel of filters', () => {
  test('is closed at first, and its values are loaded when it is opened', async () => {
    const page = await open('search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('searchbox').fill('police');
    await page.locator('.passages a').first().waitFor();
    const before = asked.filter((url) => url.endsWith('.pf_filter')).length;
    // The kinds are asked for by every search.
    expect(before).toBeLessThanOrEqual(1);
    expect(await group(page, 'Place').count()).toBe(0);
    await page.locator('.filters summary').click();
    await group(page, 'Place').waitFor();
    expect(
      await page
        .locator('.filters legend')
        .evaluateAll((legends) => legends.map(({ textContent }) => textContent)),
    ).toEqual([
      'Order',
      'Kind',
      'Language',
      'Publisher',
      'Date',
      'Person',
      'Place',
      'Organisation',
    ]);
    await page.context().close();
  });

  test('counts what of the found pages each value would leave', async () => {
    const page = await withFilters('?q=police');
    const found = await sources(page);
    const expected: Record<string, number> = {};
    for (const { id, record } of archive.sources.filter(({ id }) => found.includes(id))) {
      expect(id).not.toBe('');
      expected[record.language] = (expected[record.language] ?? 0) + 1;
    }
    await expect.poll(() => counts(page, 'Language')).toEqual(expected);
    const sections = await page
      .locator('.search-section')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('data-kind'),
          one.querySelectorAll('.search-results > li').length,
        ]),
      );
    expect(await counts(page, 'Kind')).toEqual(Object.fromEntries(sections));
    await page.context().close();
  });

  test('keeps its promise: as many are found as a value said', async () => {
    const page = await withFilters('?q=police');
    await expect.poll(() => counts(page, 'Place').then(Object.keys)).not.toEqual([]);
    const promised = await counts(page, 'Place');
    for (const [place, number] of Object.entries(promised).slice(0, 8)) {
      const one = await search(`?q=police&place=${encodeURIComponent(place)}`);
      expect([place, (await sources(one)).length]).toEqual([place, number]);
      await one.context().close();
    }
    await page.context().close();
  });

  test('shows the most frequent of a long group, and finds the others by typing', async () => {
    const page = await withFilters('');
    const places = group(page, 'Place');
    const labels = places.locator('label');
    expect(await labels.filter({ visible: true }).count()).toBe(6);
    await places.getByRole('searchbox').fill('zhet');
    await expect.poll(() => labels.filter({ visible: true }).count()).toBe(1);
    expect(await labels.filter({ visible: true }).innerText()).toContain('Zhetibay');
    await places.getByRole('searchbox').fill('');
    await expect.poll(() => labels.filter({ visible: true }).count()).toBe(6);
    await page.context().close();
  });

  test('has no group without anything to choose', async () => {
    const page = await withFilters('?q=police&kind=note');
    await expect.poll(() => counts(page, 'Kind').then(Object.keys)).toContain('source');
    expect(await group(page, 'Place').count()).toBe(0);
    await page.context().close();
  });
});

describe('what is chosen', () => {
  test('of one filter twice means either', async () => {
    const page = await withFilters('?place=Aktau');
    expect((await sources(page)).sort()).toEqual(mentioning('Aktau'));
    await choose(page, 'Place', 'Aktobe');
    await expect
      .poll(async () => (await sources(page)).sort())
      .toEqual(mentioning('Aktau', 'Aktobe'));
    expect(parameters(page).getAll('place')).toEqual(['Aktau', 'Aktobe']);
    await page.context().close();
  });

  test('leaves the counts of its own filter as they were, and lessens others', async () => {
    const page = await withFilters('?q=police');
    await expect.poll(() => counts(page, 'Place').then(Object.keys)).not.toEqual([]);
    const places = await counts(page, 'Place');
    await choose(page, 'Place', 'Aktau');
    await expect.poll(() => sources(page)).toHaveLength(places['Aktau'] ?? 0);
    await expect.poll(() => counts(page, 'Language')).not.toEqual({});
    expect(await counts(page, 'Place')).toEqual(places);
    await page.context().close();
  });

  test('of two filters means both', async () => {
    const page = await search('?place=Aktau&language=pl');
    const polish = archive.sources.filter(({ record }) => record.language === 'pl');
    const both = mentioning('Aktau').filter((id) => polish.some((source) => source.id === id));
    expect(await sources(page)).toEqual(both);
    expect(both).toHaveLength(1);
    await page.context().close();
  });

  test('beside a query narrows what it finds, and only sources have a place', async () => {
    const page = await withFilters('?q=Tokayev');
    expect((await kinds(page)).length).toBeGreaterThan(1);
    await choose(page, 'Kind', 'source');
    await expect.poll(() => kinds(page)).toEqual(['source']);
    expect(await page.locator('.search-status').textContent()).toBe(
      '5 sources found for “Tokayev”.',
    );
    await choose(page, 'Kind', 'note');
    await expect.poll(() => kinds(page)).toEqual(['source', 'note']);
    await page.context().close();
  });

  test('without a query finds pages by their beginning, as it stands in the text', async () => {
    const page = await search('?language=pl');
    expect(await sources(page)).toEqual(['presidential-residence-seized']);
    const shown = await page.locator('.passages a').first().innerText();
    expect(shown).toContain('poinformował');
    expect(shown).not.toMatch(/[\u0335⟦⟧¦]/);
    await page.context().close();
  });

  test('and found nowhere is said', async () => {
    for (const query of ['?place=Atlantis', '?q=police&date=1789', '?q=police&kind=dragon']) {
      const page = await open(`search/${query}`);
      await page.locator('.search-status', { hasText: 'Nothing found' }).waitFor();
      await page.context().close();
    }
  });

  test('and found nowhere can be taken back one by one', async () => {
    const page = await withFilters('?q=police&place=Atlantis');
    await choose(page, 'Place', 'Atlantis');
    await expect.poll(() => parameters(page).has('place')).toBe(false);
    await expect.poll(async () => (await sources(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('is taken back all at once', async () => {
    const page = await withFilters('?q=police&place=Aktau&language=pl&sort=date');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => [...parameters(page).keys()]).toEqual(['q']);
    await expect.poll(async () => (await sources(page)).length).toBeGreaterThan(1);
    expect(await page.getByRole('button', { name: 'Clear all' }).count()).toBe(0);
    expect(await group(page, 'Order').getByLabel('Relevance').isChecked()).toBe(true);
    await page.context().close();
  });

  test('is told where the panel is closed', async () => {
    const page = await search('?q=police&language=pl&sort=date');
    const summary = await page.locator('.filters summary').innerText();
    expect(summary).toContain('Polish');
    expect(summary).toContain('by date');
    await page.context().close();
  });
});

describe('dates', () => {
  const datesOf = (page: Page) => ({
    from: group(page, 'Date').getByLabel('from'),
    to: group(page, 'Date').getByLabel('to'),
  });

  test('are chosen from one to another', async () => {
    const page = await withFilters('');
    const { from, to } = datesOf(page);
    await from.selectOption('2022-01-05');
    await expect.poll(() => parameters(page).getAll('date')).toEqual(['2022-01-05/']);
    await expect.poll(async () => (await sources(page)).length).toBe(4);
    expect(await sources(page)).not.toContain('aktau-officers-side-with-protesters');
    await to.selectOption('2022-01-05');
    await expect.poll(() => parameters(page).getAll('date')).toEqual(['2022-01-05/2022-01-05']);
    await expect.poll(async () => (await sources(page)).length).toBe(3);
    await from.selectOption('');
    await expect
      .poll(async () => (await sources(page)).sort())
      .toContain('aktau-officers-side-with-protesters');
    expect(parameters(page).getAll('date')).toEqual(['/2022-01-05']);
    await to.selectOption('');
    await expect.poll(() => parameters(page).has('date')).toBe(false);
    await page.context().close();
  });

  test.each([
    ['2022', 5],
    ['2022-01', 5],
    ['2022-01-04', 1],
    ['2021/2022', 5],
    ['/2022-01-04', 1],
    ['2022-01-06/', 1],
    ['2023/', 0],
  ])('in an address may be days, months, years and ranges: %s', async (date, number) => {
    const page = await open(`search/?date=${date}`);
    await page.locator('.search-status', { hasText: /found/i }).waitFor();
    expect(await sources(page)).toHaveLength(number);
    await page.context().close();
  });
});

describe('the order', () => {
  const byDate = archive.sources
    .map(({ id, record }) => ({
      id,
      date: record.date.edtf.replaceAll(/[^\d-]/g, '').slice(0, 10),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const dates = (ids: readonly string[]) =>
    ids.map((id) => byDate.find((one) => one.id === id)?.date);

  test('by date is chosen, stands in the address, and is taken back', async () => {
    const page = await withFilters('?q=police');
    const relevance = await sources(page);
    await group(page, 'Order').getByLabel('Date').check();
    await expect.poll(() => parameters(page).get('sort')).toBe('date');
    await expect.poll(async () => dates(await sources(page))).toEqual(dates(relevance).sort());
    await group(page, 'Order').getByLabel('Relevance').check();
    await expect.poll(() => parameters(page).has('sort')).toBe(false);
    await expect.poll(() => sources(page)).toEqual(relevance);
    await page.context().close();
  });

  test('by date leaves out nothing that has no date', async () => {
    const [relevance, date] = [await search('?q=Tokayev'), await search('?q=Tokayev&sort=date')];
    const urls = (page: Page) =>
      page
        .locator('h3 a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname).sort());
    expect(await urls(date)).toEqual(await urls(relevance));
    await relevance.context().close();
    await date.context().close();
  });
});

describe('the address', () => {
  const all = '?q=police&date=2022-01-05%2F&place=Almaty&sort=date&exact=';

  test('brings everything back: in the field, in the panel and in the results', async () => {
    const page = await withFilters(all);
    expect(await page.getByRole('searchbox', { name: 'Search everything' }).inputValue()).toBe(
      'police',
    );
    expect(await group(page, 'Place').locator('input[value=Almaty]').isChecked()).toBe(true);
    expect(await group(page, 'Date').getByLabel('from').inputValue()).toBe('2022-01-05');
    expect(await group(page, 'Date').getByLabel('to').inputValue()).toBe('');
    expect(await group(page, 'Order').getByLabel('Date').isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'All spellings' }).isVisible()).toBe(true);
    const found = await sources(page);
    expect(parameters(page).toString()).toBe(all.slice(1));
    const shared = await search(new URL(page.url()).search);
    expect(await sources(shared)).toEqual(found);
    expect(found.length).toBeGreaterThan(0);
    await shared.context().close();
    await page.context().close();
  });

  test('comes back with Back after a hit was followed, and again with forward and Back', async () => {
    const page = await withFilters('?q=police');
    await choose(page, 'Place', 'Aktau');
    await expect.poll(() => parameters(page).get('place')).toBe('Aktau');
    await expect.poll(async () => (await sources(page)).sort()).not.toContain('akimats-vacated');
    const found = await sources(page);
    await page.locator('.passages a').first().click();
    await page.waitForURL(/\/sources\//);
    for (let turn = 0; turn < 2; turn++) {
      await page.goBack();
      await page.waitForURL(/\/search\/\?q=police&place=Aktau$/);
      await expect.poll(() => sources(page)).toEqual(found);
      await page.goForward();
      await page.waitForURL(/\/sources\//);
    }
    await page.context().close();
  });

  test('changed by hand within the page is answered', async () => {
    const page = await search('?q=police');
    await page.evaluate(() => {
      history.pushState(null, '', '?q=grenades&language=pl');
      history.pushState(null, '', '?q=nothing');
      history.back();
    });
    await expect
      .poll(() => page.locator('.search-status').textContent())
      .toBe('1 source found for “grenades”.');
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('grenades');
    await page.context().close();
  });
});

test('the panel is worked by keyboard alone, and the focus stays where it was', async () => {
  const page = await search('?q=police');
  await page.locator('.filters summary').focus();
  await page.keyboard.press('Enter');
  await group(page, 'Place').waitFor();
  await expect.poll(() => counts(page, 'Place').then(Object.keys)).not.toEqual([]);
  const box = group(page, 'Place').locator('input[type=checkbox]').first();
  await box.focus();
  const value = await box.inputValue();
  await page.keyboard.press('Space');
  await expect.poll(() => parameters(page).get('place')).toBe(value);
  await page.locator('.search-status', { hasText: /found/ }).waitFor();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { activeElement: active } = document;
        return active instanceof HTMLInputElement && active.checked ? active.value : '';
      }),
    )
    .toBe(value);
  expect(faults()).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'with results and filters open there is nothing for axe to find in %s, and nothing too wide at 320 pixels',
  async (colorScheme) => {
    const page = await withFilters('?q=Tokayev&place=Almaty', {
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    await group(page, 'Organisation').waitFor();
    await expectNoSidewaysScroll(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    await page.context().close();
  },
);

test('everything that can be pressed is large enough for a finger', async () => {
  const page = await withFilters('?q=Tokayev', { viewport: { width: 320, height: 800 } });
  const small = await page
    .locator(
      '[data-search-page] :is(button, summary, select, label:not(.visually-hidden), .passages a)',
    )
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ box: target.getBoundingClientRect(), text: target.textContent }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ box, text }) => `${text}: ${String(box.width)} × ${String(box.height)}`),
    );
  expect(small).toEqual([]);
  await page.context().close();
});
