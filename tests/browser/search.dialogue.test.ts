import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoSidewaysScroll, reader } from '../support/reader.ts';

/** The search over any page. */

const { open, faults, address } = reader();
const dialogueOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const passages = (page: Page) => dialogueOf(page).locator('.passages a');
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('href') ?? active?.tagName ?? '';
  });

async function openWith(path: string, keys = '/', options = {}): Promise<Page> {
  const page = await open(path, options);
  await page.keyboard.press(keys);
  await dialogueOf(page).waitFor();
  return page;
}

describe('opens', () => {
  test.each(['/', 'Control+k', 'Meta+k'])(
    'with %s, answers, and is left with Escape where one was',
    async (keys) => {
      const page = await open('sources/akimats-vacated/');
      await page.getByRole('link', { name: 'Paragraph 3', exact: true }).focus();
      await page.keyboard.press(keys);
      await dialogueOf(page).waitFor();
      expect(await focused(page)).toBe('INPUT');
      await page.keyboard.type('grenades');
      await passages(page).first().waitFor();
      await page.keyboard.press('Escape');
      if (await dialogueOf(page).isVisible()) await page.keyboard.press('Escape');
      await expect.poll(() => dialogueOf(page).isVisible()).toBe(false);
      expect(await focused(page)).toBe('#p3');
      await page.context().close();
    },
  );

  test('by its link in the head of the page, which is a link to the search page otherwise', async () => {
    const page = await open('about/');
    await page.locator('[data-search-open]').click();
    await dialogueOf(page).waitFor();
    expect(page.url()).toBe(address('about/'));
    await page.context().close();
  });

  test('not while something is being typed: a slash typed into a field is a slash', async () => {
    const page = await open('');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  test('not on the search page, whose field is focused instead', async () => {
    const page = await open('search/');
    await page.locator('.search-status').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press('/');
    await expect.poll(() => focused(page)).toBe('INPUT');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('within it', () => {
  test('what is found is announced, sources first, and so is another spelling', async () => {
    const page = await openWith('about/');
    await page.keyboard.type('Токаев');
    const status = dialogueOf(page).locator('[role=status]');
    await expect.poll(() => status.textContent()).toMatch(/^5 sources .*found for “Токаев”\.$/);
    expect(
      await dialogueOf(page).locator('.search-section').first().getAttribute('data-kind'),
    ).toBe('source');
    expect(await dialogueOf(page).locator('.search-spelling').textContent()).toContain('Tokayev');
    await page.context().close();
  });

  test('the arrow keys go through the hits and back, and Enter lands on the paragraph', async () => {
    const page = await openWith('about/');
    await page.keyboard.type('stan wyjątkowy');
    await passages(page).first().waitFor();
    const hrefs = await passages(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    for (const href of hrefs.slice(0, 3)) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(href);
    }
    for (let turn = 0; turn < Math.min(3, hrefs.length); turn++)
      await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('INPUT');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/presidential-residence-seized\/\?mark=.*#p15$/);
    await page.context().close();
  });

  test('the arrow keys pass over what is not shown', async () => {
    const page = await openWith('about/');
    await page.keyboard.type('Tokayev');
    await passages(page).first().waitFor();
    const number = await passages(page).count();
    for (let turn = 0; turn < number + 2; turn++) {
      await page.keyboard.press('ArrowDown');
      const shown = await page.evaluate(() => document.activeElement?.checkVisibility() ?? false);
      expect(shown).toBe(true);
    }
    const visible = await passages(page).filter({ visible: true }).last().getAttribute('href');
    expect(await focused(page)).toBe(visible);
    await page.context().close();
  });

  test('Enter in the field leads to the search page with what was typed', async () => {
    const page = await openWith('about/');
    await page.keyboard.type('tear gas & „stan”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await expect
      .poll(() => page.getByRole('searchbox').first().inputValue())
      .toBe('tear gas & „stan”');
    await page.context().close();
  });

  test('its link leads there too, with filters', async () => {
    const page = await openWith('about/');
    await page.keyboard.type('grenades');
    await passages(page).first().waitFor();
    await page.getByRole('link', { name: 'Search page, with filters' }).click();
    await page.waitForURL(address('search/?q=grenades'));
    await page.locator('.filters summary').waitFor();
    await page.context().close();
  });

  test('what was typed is there again, and chosen, when it is opened again', async () => {
    const page = await openWith('about/');
    await page.keyboard.type('grenades');
    await passages(page).first().waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    expect(await dialogueOf(page).getByRole('searchbox').inputValue()).toBe('grenades');
    await page.keyboard.type('Aktau');
    expect(await dialogueOf(page).getByRole('searchbox').inputValue()).toBe('Aktau');
    await page.context().close();
  });

  test('it closes when it leads to a paragraph of the page that it is open on', async () => {
    const page = await openWith('sources/presidential-residence-seized/');
    await page.keyboard.type('prokuratury');
    await passages(page).first().click();
    await page.waitForURL(/#p8$/);
    await expect.poll(() => dialogueOf(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('a click beside it closes it, and one in it does not', async () => {
    const page = await openWith('about/');
    await dialogueOf(page).getByRole('searchbox').click();
    expect(await dialogueOf(page).isVisible()).toBe(true);
    await page.mouse.click(5, 890);
    await expect.poll(() => dialogueOf(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'there is nothing for axe to find in %s, with answers shown',
    async (colorScheme) => {
      const page = await openWith('', '/', { colorScheme });
      await page.keyboard.type('Tokayev');
      await passages(page).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      expect(faults()).toEqual([]);
      await page.context().close();
    },
  );

  test('it fits a window 320 pixels wide', async () => {
    const page = await openWith('about/', '/', { viewport: { width: 320, height: 568 } });
    await page.keyboard.type('Tokayev');
    await passages(page).first().waitFor();
    await expectNoSidewaysScroll(page);
    const { scroll, client } = await dialogueOf(page).evaluate((dialogue) => ({
      scroll: dialogue.scrollWidth,
      client: dialogue.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await page.context().close();
  });
});
