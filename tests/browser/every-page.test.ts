import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { expectNoSidewaysScroll, kindsOfPage, reader } from '../support/reader.ts';

/** What must hold on every kind of page: accessible in light and dark, no errors, nothing from elsewhere, no shift, fits any window. */

const { open, faults } = reader();

describe.each(Object.entries(kindsOfPage))('%s', (name, path) => {
  test.each(['light', 'dark'] as const)(
    'has nothing for axe to find in %s',
    async (colorScheme) => {
      const page = await open(path, { colorScheme, reducedMotion: 'reduce' });
      if (name === 'search') await page.locator('.search-results li').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await page.context().close();
    },
  );

  test('runs without an error and asks nothing of another host', async () => {
    faults();
    const page = await open(path);
    await page.waitForLoadState('networkidle');
    const expected = name === 'nothing found here' ? [expect.stringContaining('404')] : [];
    expect(faults()).toEqual(expected);
    await page.context().close();
  });

  test.each([320, 390, 768, 1024, 1280, 1600])('fits a window %i pixels wide', async (width) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    if (name === 'search') await page.locator('.search-results li').first().waitFor();
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  test('does not move under the reader’s eyes while it loads', async () => {
    const page = await open(path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              resolve(sum);
            }),
          );
        }),
    );
    expect(shift).toBeLessThan(0.001);
    await page.context().close();
  });

  test('begins with a link that skips to the text', async () => {
    const page = await open(path);
    if (name === 'search')
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });
});
