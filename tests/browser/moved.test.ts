import { expect, test } from 'vitest';
import { reader } from '../support/reader.ts';

/** An address that was issued once still leads to its paragraph after the source was renamed; and somebody else’s archive works. */

const { open, faults, address } = reader('other');

test('the old address of a paragraph leads to the paragraph', async () => {
  const page = await open('sources/old-name/#p2');
  await page.waitForURL(address('sources/dnevnik/#p2'));
  await page.context().close();
});

test('without JavaScript it leads to the page', async () => {
  const page = await open('sources/old-name/', { javaScriptEnabled: false });
  await page.waitForURL(address('sources/dnevnik/'));
  await page.context().close();
});

test('lines that were joined keep an anchor each', async () => {
  const page = await open('sources/dnevnik/');
  expect(await page.locator('#p2 #p3').count()).toBe(1);
  expect(await page.locator('#p4').count()).toBe(0);
  await page.context().close();
});

test('markup in a text is characters', async () => {
  const page = await open('sources/dnevnik/');
  expect(await page.locator('#p2 [data-text]').textContent()).toContain(
    '1 < 2 & {a} <b>нет</b> &lt; \\_x_ # *ё*',
  );
  expect(await page.locator('#p2 b').count()).toBe(0);
  await page.context().close();
});

test('Cyrillic texts are searched', async () => {
  const page = await open('search/?q=площадь');
  await page.locator('.passages a').first().waitFor();
  expect(await page.locator('.passages a').first().getAttribute('href')).toMatch(
    /sources\/dnevnik\/\?mark=[^#]+#p2$/,
  );
  expect(faults()).toEqual([]);
  await page.context().close();
});
