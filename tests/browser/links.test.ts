import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reader } from '../support/reader.ts';

/** What links sources: names, concordances, comparisons, the timeline and the map, as a reader meets them. */

const { open, faults } = reader();
const akimats = 'sources/akimats-vacated/';
const polish = 'sources/presidential-residence-seized/';
const card = (page: Page) => page.getByRole('tooltip');

describe('a name in a text', () => {
  test('leads to every mention of it, without JavaScript too', async () => {
    const page = await open(polish, { javaScriptEnabled: false });
    await page.locator('#p15 [data-text] a', { hasText: 'Tokajew' }).click();
    expect(await page.locator('h1').innerText()).toBe('Kassym-Jomart Tokayev');
    expect(await page.locator('.concordance strong', { hasText: 'Tokajewowi' }).count()).toBe(1);
    await page.context().close();
  });

  test('shows a card under the pointer, which stays while the pointer is on it, and goes with Escape', async () => {
    faults();
    const page = await open(akimats);
    const name = page.locator('#p6 [data-text] a', { hasText: 'CSTO' });
    await name.hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(
      /Collective Security Treaty Organization[^]*1 mention in 1 source/,
    );
    expect(await name.getAttribute('aria-describedby')).toBe(await card(page).getAttribute('id'));
    await card(page).hover();
    await page.waitForTimeout(400);
    expect(await card(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card(page).isVisible()).toBe(false);
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test('shows the card on keyboard focus, within the window, and axe finds nothing', async () => {
    const page = await open(polish, {
      viewport: { width: 390, height: 700 },
      reducedMotion: 'reduce',
    });
    await page.locator('#p1 .number').focus();
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.locator('#p1 .number').focus();
    expect(await card(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('is one link, whatever notes are about its words', async () => {
    const page = await open(polish, { viewport: { width: 1600, height: 900 } });
    const name = page.locator('#p1 [data-text] a.mention', { hasText: 'Kasyma-Żomarta' });
    expect(await name.innerText()).toBe('Kasyma-Żomarta Tokajewa');
    expect(await name.locator('.lemma').count()).toBe(1);
    await page.context().close();
  });
});

describe('a concordance', () => {
  test('is aligned on the keyword', async () => {
    const page = await open('entities/almaty/');
    const lefts = await page
      .locator('.kwic strong')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(lefts.length).toBeGreaterThan(14);
    expect(new Set(lefts).size).toBe(1);
    await page.context().close();
  });

  test('shows every word of its lines on a phone', async () => {
    const page = await open('entities/republic-square/', { viewport: { width: 390, height: 800 } });
    const line = page.locator('.kwic', { hasText: '10 thousand people came' });
    const box = await line.boundingBox();
    expect(box?.width).toBeLessThan(390);
    expect(await line.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    expect(await line.locator('.before').evaluate((one) => getComputedStyle(one).overflow)).toBe(
      'visible',
    );
    await page.context().close();
  });

  test('leads to the paragraph of each line', async () => {
    const page = await open('entities/republic-square/');
    await page.getByRole('link', { name: 'Paragraph 6' }).click();
    expect(page.url()).toMatch(/security-forces-join-protesters\/#p6$/);
    expect(
      await page.locator('#p6').evaluate((one) => one.getBoundingClientRect().top),
    ).toBeLessThan(700);
    await page.context().close();
  });
});

describe('a claim', () => {
  test('is one click away from what others say, and the way back leads to the same paragraph', async () => {
    const page = await open(akimats);
    await page.locator('#p5').getByRole('link', { name: 'People injured' }).click();
    const statements = page.locator('.statement');
    expect(await statements.count()).toBeGreaterThan(2);
    await statements
      .filter({ hasText: 'more than 1,000 people were injured' })
      .getByRole('link')
      .click();
    expect(page.url()).toMatch(/akimats-vacated\/#p5$/);
    const top = await page.locator('#p5').evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(700);
    await page.context().close();
  });

  test('has its translation beside it where it is not English', async () => {
    const page = await open('comparisons/detained/');
    const statement = page.locator('.statement', { hasText: 'Zatrzymano ponad 200 osób' });
    expect(await statement.locator('[lang=pl]').innerText()).toContain('Zatrzymano');
    expect(await statement.locator('.translated').innerText()).toContain(
      'More than 200 people were detained',
    );
    await page.context().close();
  });
});

test('the matrix is a table by its roles, where its cells stand below each other too', async () => {
  const page = await open('comparisons/', { viewport: { width: 390, height: 800 } });
  const row = page.getByRole('row', { name: /People detained/ });
  expect(await row.getByRole('cell').count()).toBe(5);
  await page.context().close();
});

describe('the map', () => {
  test.each([1280, 390])('has no label over another in a window %i pixels wide', async (width) => {
    const page = await open('map/', { viewport: { width, height: 900 } });
    const boxes = await page.locator('.map:visible text').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { name: one.textContent, left, right, top: top + 2, bottom: bottom - 2 };
      }),
    );
    expect(boxes.length).toBeGreaterThan(6);
    const collisions = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(collisions).toEqual([]);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test('names every place and its mentions to a screen reader, and leads to it', async () => {
    const page = await open('map/');
    const map = page.getByRole('group', { name: 'Map of the places mentioned' });
    await map.getByRole('link', { name: 'Aktau, 4 mentions' }).click();
    expect(await page.locator('h1').innerText()).toBe('Aktau');
    await page.context().close();
  });
});

describe('the timeline', () => {
  test('says the same as a figure and as a list', async () => {
    const page = await open('timeline/');
    const listed = await page.locator('.events > li > h2').allInnerTexts();
    const drawn = await page.locator('.timeline:visible a text').allTextContents();
    expect(drawn.map((name) => name.trim())).toEqual(
      listed.map((title, index) => `${String(index + 1)}. ${title}`),
    );
    await page.context().close();
  });

  test('keeps every name of an event within the figure', async () => {
    const page = await open('timeline/');
    const out = await page.locator('.timeline:visible').evaluate((figure) => {
      const frame = figure.getBoundingClientRect();
      return [...figure.querySelectorAll('text')]
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1;
        })
        .map(({ textContent }) => textContent);
    });
    expect(out).toEqual([]);
    await page.context().close();
  });
});
