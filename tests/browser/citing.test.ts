import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reader } from '../support/reader.ts';

/** Citing: the panel with and without JavaScript, passages and notes, what is copied, words selected in a text. */

const { open, faults } = reader();
const polish = 'sources/presidential-residence-seized/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const footnote =
  /^“\[A Residence of the President [^\]]*\],” in Polish, \[Interia\?\], \[January 5, 2022\?\], /;

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Brings the panel near, so that its script is there. */
async function panelOf(page: Page): Promise<ReturnType<Page['locator']>> {
  await page.locator('#cite').evaluate((panel) => {
    panel.scrollIntoView();
  });
  await page.locator('#cite button:visible').first().waitFor();
  return page.locator('#cite');
}

/** Selects the contents of an element, or from the start of one to the end of another. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (!start || !end) throw new Error(`no ${first} or ${last}`);
      range.setStart(start, 0);
      range.setEnd(end, end.childNodes.length);
      start.scrollIntoView();
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );
}

describe('the panel', () => {
  test('without JavaScript shows one style, or another, and how to cite a paragraph', async () => {
    const page = await open(polish, { javaScriptEnabled: false });
    const shown = page.locator('#cite .citation:visible');
    expect(await shown.allInnerTexts()).toEqual([
      expect.stringMatching(/version 1, Qantar Archive, http:\S+\/$|\/\.$/),
      expect.stringMatching(/, para\. N, version 1, Qantar Archive, \S+#pN\.$/),
      expect.stringMatching(/^\[Interia\?\]\. “.*Qantar Archive\. \S+seized\/\.$/),
    ]);
    await page.locator('#cite').getByLabel('APA 7', { exact: true }).check();
    expect(await shown.first().innerText()).toMatch(/” ca\. 2022\)$/);
    expect(await page.locator('#cite button, #cite select').count()).toBe(0);
    await page.context().close();
  });

  test('cites the paragraph that the address names, or one that is chosen, or the whole', async () => {
    const page = await open(`${polish}#p4`);
    const panel = await panelOf(page);
    const at = panel.locator('.citation:visible').first();
    expect(await at.innerText()).toMatch(footnote);
    expect(await at.innerText()).toMatch(/para\. 4, version 1, Qantar Archive, \S+\/#p4\.$/);
    await panel.getByLabel('Passage').selectOption({ label: 'Paragraph 7' });
    expect(await at.innerText()).toMatch(/para\. 7, .*#p7\.$/);
    // The note has the address of the paragraph; the list has the source once.
    expect(await panel.locator('.citation:visible').last().innerText()).not.toContain('#');
    await panel.getByLabel('APA 7', { exact: true }).check();
    expect(await panel.locator('.citation:visible').last().innerText()).toMatch(/#p7$/);
    await panel.getByLabel('Chicago').check();
    await panel.getByLabel('Passage').selectOption({ label: 'The whole' });
    expect(await at.innerText()).toMatch(/version 1, Qantar Archive, \S+seized\/\.$/);
    expect(await panel.locator('.citation:visible').last().innerText()).not.toContain('#');
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test('cites a note by its paragraph and its words', async () => {
    const page = await open(`${polish}#n-lng`);
    const panel = await panelOf(page);
    expect(await panel.locator('.citation:visible').first().innerText()).toMatch(
      /, para\. \d+, editors’ note “gazu LNG,” version 1, .*#n-lng\.$/,
    );
    await page.context().close();
  });

  test('keeps the style that was chosen last, on other pages too', async () => {
    const page = await open(polish);
    await (await panelOf(page)).getByLabel('MLA 9', { exact: true }).check();
    await page.goto(page.url().replace(polish, 'comparisons/detained/'));
    const panel = await panelOf(page);
    expect(await panel.getByLabel('MLA 9', { exact: true }).isChecked()).toBe(true);
    expect(await panel.locator('.citation:visible').allInnerTexts()).toEqual([
      '(The editors of Qantar Archive)',
      expect.stringMatching(
        /^The editors of Qantar Archive\. “.*” Qantar Archive, \S+detained\/\.$/,
      ),
    ]);
    await page.context().close();
  });

  test('copies what it shows, with its italics, and says so', async () => {
    const page = await open(`${polish}#p4`, clipboard);
    const panel = await panelOf(page);
    await panel.getByRole('button', { name: 'Copy: Footnote, of a paragraph' }).click();
    await page.getByText('Citation copied').waitFor();
    expect(await copied(page)).toBe(await panel.locator('.citation:visible').first().innerText());
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<i>[Interia?]</i>');
    expect(html).not.toMatch(/<(?:var|span)/);
    await page.context().close();
  });
});

describe('words that are selected', () => {
  const button = (page: Page) => page.getByRole('button', { name: 'Copy as quotation' });

  test('can be copied as a quotation: in the marks of their language, without marks of ours, with the paragraph', async () => {
    const page = await open(polish, clipboard);
    await select(page, '#p4 [data-text]');
    await button(page).click();
    await page.getByText('Quotation copied').waitFor();
    const [quotation, empty, citation] = (await copied(page)).split('\n');
    expect(quotation).toMatch(/^„Stacja Biełsat na swoim Twitterze .* granatami hukowymi\.”$/);
    expect(quotation).not.toMatch(/\d/);
    expect(empty).toBe('');
    expect(citation).toMatch(footnote);
    expect(citation).toMatch(/para\. 4, version 1, Qantar Archive, \S+#p4\.$/);
    expect(await button(page).count()).toBe(0);
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test('of a translation are said to be one, and lead to it', async () => {
    const page = await open(polish, clipboard);
    await select(page, '#p4-en');
    await button(page).click();
    await page.getByText('Quotation copied').waitFor();
    expect(await copied(page)).toMatch(
      /^“The station Belsat .*”\n\n“.*, para\. 4 \[English translation by the editors of Qantar Archive\], version 1, .*#p4-en\.$/,
    );
    await page.context().close();
  });

  test('over several paragraphs name them all', async () => {
    const page = await open('sources/akimats-vacated/', clipboard);
    await select(page, '#p2 [data-text]', '#p3 [data-text]');
    await button(page).click();
    await page.getByText('Quotation copied').waitFor();
    const text = await copied(page);
    expect(text).toMatch(/, paras\. 2–3, version 1, .*#p2\.$/);
    expect(text.split('\n\n')).toHaveLength(3);
    await page.context().close();
  });

  test('are cited in the style last chosen', async () => {
    const page = await open(polish, clipboard);
    await (await panelOf(page)).getByLabel('APA 7', { exact: true }).check();
    await select(page, '#p4 [data-text]');
    await button(page).click();
    await page.getByText('Quotation copied').waitFor();
    expect(await copied(page)).toMatch(
      /” \(“\[A Residence .*,” ca\. 2022, para\. 4\)\.\n\n\[A residence .*#p4$/,
    );
    await page.context().close();
  });

  test('stay selected and can be copied as ever; Escape takes the button away; other words get none', async () => {
    const page = await open(polish, clipboard);
    await select(page, '#p5 [data-text]');
    await button(page).waitFor();
    const box = await button(page).boundingBox();
    const words = await page.locator('#p5 [data-text]').boundingBox();
    expect(box && words && box.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
    await page.keyboard.press('ControlOrMeta+c');
    expect(await copied(page)).toMatch(/^W okolicach miasta Aktau/);
    await page.keyboard.press('Escape');
    expect(await button(page).count()).toBe(0);
    await select(page, '#record');
    await page.waitForTimeout(400);
    expect(await button(page).count()).toBe(0);
    await page.context().close();
  });

  test('reach the button by keyboard', async () => {
    const page = await open(polish, clipboard);
    await select(page, '#p13 [data-text]');
    await button(page).waitFor();
    await button(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Quotation copied').waitFor();
    expect(await copied(page)).toMatch(/#p13\.$/);
    await page.context().close();
  });
});

test('who only reads loads nothing for citing', async () => {
  const page = await open(polish);
  const scripts = (): Promise<number> =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
    );
  const before = await scripts();
  expect(before).toBe(1);
  await panelOf(page);
  expect(await scripts()).toBeGreaterThan(before);
  await page.context().close();
});
