import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ourArchive } from '../support/ourArchive.ts';
import { reader } from '../support/reader.ts';

/** Reading a source: the words, their addresses, two languages, without JavaScript, on paper. */

const { open, address } = reader();
const { sources } = ourArchive();
const polish = 'sources/presidential-residence-seized/';
const english = 'sources/security-forces-join-protesters/';

/** Place of an element in the window. */
const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
};

describe.each(sources.map(({ id }) => id))('%s', (id) => {
  test('shows in each paragraph exactly the words of source.json', async () => {
    const page = await open(`sources/${id}/`);
    const json = JSON.parse(
      readFileSync(join(inject('sites').below, 'sources', id, 'source.json'), 'utf8'),
    ) as {
      language: string;
      paragraphs: { id: string; text: string; translations?: Record<string, string> }[];
    };
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.paragraph')].map((paragraph) => {
        const words = paragraph.querySelector('[data-text]')?.cloneNode(true) as HTMLElement;
        for (const ours of words.querySelectorAll('[data-apparatus]')) ours.remove();
        const translation = paragraph.querySelector('.translation')?.cloneNode(true) as
          HTMLElement | undefined;
        for (const ours of translation?.querySelectorAll('[data-apparatus]') ?? []) ours.remove();
        return {
          id: paragraph.id,
          text: words.textContent,
          language: words.lang,
          translation:
            translation === undefined
              ? null
              : [translation.id, translation.getAttribute('lang'), translation.textContent],
        };
      }),
    );
    expect(shown).toEqual(
      json.paragraphs.map(({ id: paragraph, text, translations }) => ({
        id: paragraph,
        text,
        language: json.language,
        translation:
          translations?.['en'] === undefined ? null : [`${paragraph}-en`, 'en', translations['en']],
      })),
    );
    await page.context().close();
  });
});

test('a line of reading text holds 60 to 70 characters on average', async () => {
  for (const path of [english, polish]) {
    const page = await open(path);
    const averages = await page.evaluate(() =>
      [...document.querySelectorAll('.role-body > :is([data-text], .translation)')].flatMap(
        (paragraph) => {
          const words = paragraph.cloneNode(true) as HTMLElement;
          for (const ours of words.querySelectorAll('[data-apparatus]')) ours.remove();
          const { height } = paragraph.getBoundingClientRect();
          const lines = Math.round(height / parseFloat(getComputedStyle(paragraph).lineHeight));
          // The last line is short by chance: leave out paragraphs of few lines, and count the last as half a line.
          return lines < 4 ? [] : [words.textContent.length / (lines - 0.5)];
        },
      ),
    );
    const average = averages.reduce((sum, one) => sum + one, 0) / averages.length;
    expect(average).toBeGreaterThan(58);
    expect(average).toBeLessThan(72);
    await page.context().close();
  }
});

test('a click on a paragraph’s number copies the address of the paragraph and goes there', async () => {
  const page = await open(english, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click();
  expect(page.url()).toBe(address(`${english}#p4`));
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(address(`${english}#p4`));
  expect(await page.getByRole('status').textContent()).toContain('#p4');
  await page.context().close();
});

test('the numbers and other marks of ours are not selected with the text', async () => {
  const page = await open(english);
  const selected = await page.evaluate(() => {
    const text = document.querySelectorAll('.text')[1];
    if (!text) return '';
    getSelection()?.selectAllChildren(text);
    return getSelection()?.toString() ?? '';
  });
  expect(selected).toContain('SOBR');
  expect(selected).not.toMatch(/^\d+$/m);
  await page.context().close();
});

test('an address of a paragraph opens with the paragraph in view and marked', async () => {
  const page = await open(`${polish}#p14`);
  const { y } = await boxOf(page, '#p14');
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(850);
  expect(await page.evaluate(() => document.querySelector('#p14')?.matches(':target'))).toBe(true);
  await page.context().close();
});

describe('two languages', () => {
  test('stand side by side in a wide window, each paragraph beside its translation', async () => {
    const page = await open(polish);
    for (const id of ['p1', 'p8', 'p16']) {
      const [original, translation] = [
        await boxOf(page, `#${id} [data-text]`),
        await boxOf(page, `#${id}-en`),
      ];
      expect(translation.x).toBeGreaterThan(original.x + original.width);
      expect(Math.abs(translation.y - original.y)).toBeLessThan(8);
    }
    await page.context().close();
  });

  test('stand one below the other in a narrow one', async () => {
    const page = await open(polish, { viewport: { width: 390, height: 800 } });
    const [original, translation] = [
      await boxOf(page, '#p8 [data-text]'),
      await boxOf(page, '#p8-en'),
    ];
    expect(translation.y).toBeGreaterThanOrEqual(original.y + original.height);
    await page.context().close();
  });

  test.each([1280, 390])(
    'can be shown alone, by keyboard, without losing one’s place (%i pixels)',
    async (width) => {
      const page = await open(polish, {
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      await page.locator('#p9').evaluate((element) => {
        element.scrollIntoView();
      });
      /** How far below the bar of choices the paragraph begins. */
      const belowBar = () =>
        page.evaluate(() => {
          const bar = document.querySelector('.views')?.getBoundingClientRect().bottom ?? 0;
          return (document.querySelector('#p9')?.getBoundingClientRect().top ?? 0) - bar;
        });
      const before = await belowBar();
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(60);
      await page.locator('[value=both]').evaluate((input: HTMLElement) => {
        input.focus({ preventScroll: true });
      });
      for (const [key, hidden, shown] of [
        ['ArrowRight', '.translation', '[data-text]'],
        ['ArrowRight', '[data-text]', '.translation'],
        ['ArrowLeft', '.translation', '[data-text]'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await page.locator(`#p9 ${hidden}`).isVisible()).toBe(false);
        expect(await page.locator(`#p9 ${shown}`).isVisible()).toBe(true);
        expect(await belowBar()).toBeGreaterThan(0);
        expect(Math.abs((await belowBar()) - before)).toBeLessThan(20);
      }
      await page.context().close();
    },
  );

  test('are still chosen after a reload, with Back, and where the address is shared', async () => {
    const page = await open(polish, { permissions: ['clipboard-read', 'clipboard-write'] });
    const chosen = () => page.locator('.views :checked').getAttribute('value');
    await page.getByLabel('English', { exact: true }).check();
    expect(page.url()).toBe(address(`${polish}?view=translation`));
    await page.getByRole('link', { name: 'Paragraph 9', exact: true }).click();
    expect(page.url()).toBe(address(`${polish}?view=translation#p9`));
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(address(`${polish}#p9`));
    await page.reload();
    expect(await chosen()).toBe('translation');
    await page.getByLabel('Polish', { exact: true }).check();
    await page.goBack();
    expect(await chosen()).toBe('translation');
    await page.goForward();
    expect(await chosen()).toBe('original');
    await page.getByLabel('Both', { exact: true }).check();
    expect(page.url()).toBe(address(`${polish}#p9`));
    await page.goto(address(`${polish}?view=none`));
    expect(await chosen()).toBe('both');
    await page.context().close();
  });

  test.each(['p9', 'n-lng'])('are chosen by an address that leads to #%s as well', async (id) => {
    const page = await open(`${polish}?view=original#${id}`);
    expect(await page.locator('#p4-en').isVisible()).toBe(false);
    const { y } = await boxOf(page, `#${id}`);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(200);
    await page.context().close();
  });

  test('are both shown, and the address says so, when it names a paragraph of the hidden one', async () => {
    const page = await open(`${polish}?view=original#p9-en`);
    expect(await page.locator('#p9-en').isVisible()).toBe(true);
    expect(page.url()).toBe(address(`${polish}#p9-en`));
    await page.context().close();
  });

  test('keep the place of a reader who goes back to the choice by keyboard', async () => {
    const page = await open(polish, { reducedMotion: 'reduce' });
    await page.locator('#p3 .mark').first().focus();
    await page.locator('#p12').evaluate((element) => {
      element.scrollIntoView();
    });
    while (await page.evaluate(() => !document.activeElement?.closest('.views')))
      await page.keyboard.press('Shift+Tab');
    expect((await boxOf(page, '#p12')).y).toBeGreaterThan(900);
    await page.keyboard.press('ArrowRight');
    const [bar, { y }] = [await boxOf(page, '.views'), await boxOf(page, '#p12')];
    expect(Math.abs(y - bar.height)).toBeLessThan(60);
    await page.context().close();
  });

  test('come back when an address names a paragraph of the hidden one', async () => {
    const page = await open(polish);
    await page.getByLabel('Polish', { exact: true }).check();
    expect(await page.locator('#p4-en').isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = '#p4-en';
    });
    await expect.poll(() => page.locator('#p4-en').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  const noScript = { javaScriptEnabled: false };

  test('a source is read, both languages can be chosen, and numbers are links', async () => {
    const page = await open(polish, noScript);
    expect(await page.locator('#p4 [data-text]').isVisible()).toBe(true);
    await page.getByLabel('English', { exact: true }).check();
    expect(await page.locator('#p4 [data-text]').isVisible()).toBe(false);
    expect(await page.locator('#p4-en').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click();
    expect(page.url()).toContain('#p4');
    await page.context().close();
  });

  test('the search page says what to do instead', async () => {
    const page = await open('search/', noScript);
    await page.locator('noscript p').waitFor();
    await page.getByRole('link', { name: 'All sources' }).click();
    expect(page.url()).toBe(address('sources/'));
    await page.context().close();
  });
});

test('on paper there is the text, both languages and the address, and nothing to click', async () => {
  const page = await open(polish);
  await page.getByLabel('Polish', { exact: true }).check();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#p4-en').isVisible()).toBe(true);
  expect(await page.locator('nav').first().isVisible()).toBe(false);
  expect(await page.locator('.views').isVisible()).toBe(false);
  await page
    .getByText(
      'This page: https://library.example/qantar/archive/sources/presidential-residence-seized/',
    )
    .waitFor();
  await page.context().close();
});

test.each([390, 1024, 1280, 1600])(
  'the rule below a bar of choices is as long as what it stands over, the head as far in as the page (%i pixels)',
  async (width) => {
    const page = await open(polish, { viewport: { width, height: 800 } });
    const edges = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { left, right } = element.getBoundingClientRect();
          return [Math.round(left), Math.round(right)];
        });
    const [headnote, bar, text] = [
      await edges('.headnote'),
      await edges('.views'),
      await edges('.bilingual'),
    ];
    expect(bar).toEqual([headnote[0], text[1]]);
    expect(await edges('.site-header .name')).toContain(headnote[0]);
    await page.getByLabel('English', { exact: true }).check();
    expect(await edges('.views')).toEqual([headnote[0], (await edges('.bilingual'))[1]]);
    await page.goto(address('notes/'));
    expect(await edges('.views')).toEqual(await edges('.notes'));
    await page.goto(address('sources/'));
    expect(await edges('.site-header .name')).toContain((await edges('h1'))[0]);
    await page.context().close();
  },
);

test('the key that opens the search is named only where there is a keyboard', async () => {
  for (const [options, named] of [
    [{}, true],
    [{ viewport: { width: 390, height: 800 } }, false],
    [{ hasTouch: true, isMobile: true }, false],
  ] as const) {
    const page = await open('', options);
    expect(await page.locator('.site-header kbd').isVisible()).toBe(named);
    await page.context().close();
  }
});

test('every link and control can be hit: 24 by 24 pixels, or set in a sentence (WCAG 2.2, 2.5.8)', async () => {
  const page = await open(polish, { viewport: { width: 390, height: 800 } });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a.number, .views label, nav a, .site-header a')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: element.textContent.trim(),
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name}: ${String(box.width)} by ${String(box.height)}`),
  );
  expect(small).toEqual([]);
  await page.context().close();
});
