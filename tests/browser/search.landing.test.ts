import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reader } from '../support/reader.ts';

/** Following a hit: the passage is in view, what was found is marked on it, and the focus is there. */

const { open, faults } = reader();
const height = 900;

interface Mark {
  readonly text: string;
  /** Id of the nearest element with one. */
  readonly within: string;
  readonly inView: boolean;
}

/** What is marked on a page, in its order. */
const marks = (page: Page): Promise<Mark[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((one) => {
      const range = one as Range;
      const { top, bottom, width } = range.getBoundingClientRect();
      return {
        text: range.toString(),
        within: range.startContainer.parentElement?.closest('[id]')?.id ?? '',
        inView: width > 0 && top >= 0 && bottom <= innerHeight,
      };
    }),
  );
const texts = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text);

/** Searches, follows the first hit of some kind that leads to an anchor, and waits for the marks. */
async function land(query: string, kind = 'source', options = {}): Promise<Page> {
  const page = await open(`search/?q=${encodeURIComponent(query)}`, options);
  const hits = page.locator(`.search-section[data-kind=${kind}] .passages a`);
  await hits.first().click();
  await page.waitForURL(/[?]mark=/);
  await expect.poll(() => marks(page)).not.toEqual([]);
  return page;
}

describe('a hit lands on its words', () => {
  test.each([
    ['grenades', 'source', /^grenades$/],
    ['prokuratury', 'source', /^prokuratury$/],
    ['wyjatkowy', 'source', /^wyjątkowy$/],
    ['zolnierzy', 'source', /^żołnierzy$/],
    ['smoke-shrouded', 'source', /^smoke-shrouded$/],
    ['Токаев', 'source', /President|Tokayev|Tokajew|head of state/],
    ['"tear gas"', 'source', /tear gas/],
    ['1,000', 'source', /^1,000$/],
    ['CSTO', 'note', /^CSTO$/],
    ['Zhetibay', 'page', /^Zhetibay$/],
  ])('%s, in a %s', async (query, kind, words) => {
    const page = await land(query, kind);
    const anchor = new URL(page.url()).hash.slice(1);
    const there = (await marks(page)).filter(({ within }) => within === anchor);
    expect(there.length).toBeGreaterThan(0);
    expect(there.some(({ inView }) => inView)).toBe(true);
    expect(there.map(({ text }) => text).join(' | ')).toMatch(words);
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test.each(['name', 'comparison'])('on the page of a %s as a whole', async (kind) => {
    const page = await land('Aktau', kind);
    expect((await marks(page)).every(({ text }) => text === 'Aktau')).toBe(true);
    expect((await marks(page)).some(({ inView }) => inView)).toBe(true);
    await page.context().close();
  });

  test('in a narrow window', async () => {
    const page = await land('prokuratury', 'source', { viewport: { width: 320, height: 640 } });
    expect((await marks(page)).some(({ inView }) => inView)).toBe(true);
    await page.context().close();
  });

  test('through the title of a result, where its first hit is', async () => {
    const page = await open('search/?q=prokuratury');
    await page.locator('.search-results h3 a').first().click();
    await page.waitForURL(/#p8$/);
    await expect.poll(() => texts(page)).toEqual(['prokuratury']);
    await page.context().close();
  });
});

describe('what is marked', () => {
  test('is a phrase as a whole, and not its words everywhere', async () => {
    const page = await land('"state of emergency"');
    for (const text of await texts(page)) expect(text.toLowerCase()).toBe('state of emergency');
    await page.context().close();
  });

  test('is a name of several words as a whole, and not every “the”', async () => {
    const page = await open('sources/emergency-in-almaty-region/?mark=The+President#p1');
    await expect.poll(() => texts(page)).not.toEqual([]);
    for (const text of await texts(page)) expect(text.toLowerCase()).toBe('the president');
    await page.context().close();
  });

  test('may run through notes and links, and holds nothing of their signs', async () => {
    const page = await open(
      'sources/presidential-residence-seized/?mark=Kasyma-Żomarta+Tokajewa#p1',
    );
    await expect.poll(() => texts(page)).toEqual(['Kasyma-Żomarta Tokajewa']);
    await page.context().close();
  });

  test('changes nothing of the text: it can be copied and quoted as it is', async () => {
    const page = await open('sources/akimats-vacated/#p5');
    const before = await page.locator('main').innerHTML();
    await page.goto(page.url().replace('#', '?mark=police#'));
    await expect.poll(() => texts(page)).not.toEqual([]);
    const plain = (html: string): string => html.replace(/ tabindex="-1"/g, '');
    expect(plain(await page.locator('main').innerHTML())).toBe(plain(before));
    await page.context().close();
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['nothing', ''],
    ['signs', '"… ( [ \\'],
    ['ten thousand characters', 'a'.repeat(10_000)],
  ])('from an address with %s breaks nothing', async (_, words) => {
    faults();
    const page = await open(`sources/akimats-vacated/?mark=${encodeURIComponent(words)}#p3`);
    await page.waitForLoadState('networkidle');
    expect(await texts(page)).toEqual([]);
    expect(await page.locator('#p3').isVisible()).toBe(true);
    expect(faults()).toEqual([]);
    await page.context().close();
  });
});

test('Escape takes the marks away, and the words out of the address, and leaves the reader there', async () => {
  const page = await land('prokuratury');
  await page.keyboard.press('Escape');
  await expect.poll(() => marks(page)).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#p8');
  const box = await page.locator('#p8').boundingBox();
  expect(box && box.y >= 0 && box.y < height).toBe(true);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await marks(page)).toEqual([]);
  await page.context().close();
});

test('Back leads to the results, and forward to the marked words', async () => {
  const page = await land('prokuratury');
  await page.goBack();
  await page.locator('.passages a').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('prokuratury');
  await page.goForward();
  await expect.poll(() => texts(page)).toEqual(['prokuratury']);
  await page.context().close();
});

test('the focus is on the passage, and goes on from there', async () => {
  const page = await land('prokuratury');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p8');
  await page.keyboard.press('Tab');
  const follows = await page.evaluate(() => {
    const passage = document.getElementById('p8');
    const position = passage?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0;
    return (position & Node.DOCUMENT_POSITION_PRECEDING) === 0;
  });
  expect(follows).toBe(true);
  await page.context().close();
});

test('from the dialogue, words are marked on the page that it is open on', async () => {
  const page = await open('sources/presidential-residence-seized/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('prokuratury');
  await page.locator('.passages a').first().click();
  await page.waitForURL(/#p8$/);
  await expect.poll(() => texts(page)).toEqual(['prokuratury']);
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
  await page.context().close();
});

test('a browser that cannot mark leads to the passage all the same', async () => {
  const page = await open('');
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(globalThis, 'Highlight');
  });
  faults();
  await page.goto(`${page.url()}sources/presidential-residence-seized/?mark=prokuratury#p8`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p8');
  expect(faults()).toEqual([]);
  await page.context().close();
});
