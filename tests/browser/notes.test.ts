import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reader } from '../support/reader.ts';

/** Notes: beside the text or in it, by mouse, keyboard, without JavaScript and on paper. */

const { open, faults, address } = reader();
const polish = 'sources/presidential-residence-seized/';
const english = 'sources/emergency-in-almaty-region/';
const aside = (page: Page, note: string) => page.locator(`details[data-note="n-${note}"]`);

/** Places and heights of the paragraphs’ words. */
const places = (page: Page) =>
  page
    .locator('.text [data-text]')
    .evaluateAll((all) =>
      all.map((one) => [
        one.getBoundingClientRect().top + scrollY,
        one.getBoundingClientRect().height,
      ]),
    );

test('a mark opens its note beside the paragraph and shows the words that it is about, in both languages', async () => {
  const page = await open(polish, { viewport: { width: 1600, height: 900 } });
  const before = await places(page);
  await page.locator('#m-lng').click();
  await aside(page, 'lng').getByText('liquefied').first().waitFor();
  expect(await page.locator('.lemma.lit').allTextContents()).toEqual(['gazu LNG', 'LNG gas']);
  expect(await places(page)).toEqual(before);
  await page.context().close();
});

test('pointing at words shows their notes, and pointing at a note its words', async () => {
  const page = await open(polish, { viewport: { width: 1600, height: 900 } });
  await page.locator('.lemma[data-notes~="n-lng"]').first().hover();
  expect(await aside(page, 'lng').evaluate((element) => element.classList.contains('lit'))).toBe(
    true,
  );
  await page.locator('h1').hover();
  expect(await page.locator('.lit').count()).toBe(0);
  await aside(page, 'lng').hover();
  expect(await page.locator('.lemma.lit').count()).toBe(2);
  await page.context().close();
});

describe('the words of a note', () => {
  const lemma = (page: Page) => page.locator('#p2 .lemma').first();
  const opened = (page: Page) => page.locator('.asides details[open]');
  /** Longer than a click waits for a second one. */
  const settled = (page: Page) => page.waitForTimeout(600);

  test.each([{}, { hasTouch: true, viewport: { width: 390, height: 800 } }])(
    'open it when they are clicked or tapped, and Escape leads to its mark',
    async (device) => {
      const page = await open(english, device);
      if ('hasTouch' in device) await lemma(page).tap();
      else await lemma(page).click();
      await opened(page).waitFor();
      const id = await lemma(page).getAttribute('data-notes');
      expect(await opened(page).getAttribute('data-note')).toBe(id);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
        `#${String(id)}`,
      );
      await page.context().close();
    },
  );

  test('open the note that ends first where several overlap', async () => {
    const page = await open(english);
    const [first, second] = await page
      .locator('#p2 .lemma')
      .evaluateAll((all) => all.map((words) => words.getAttribute('data-notes')));
    await lemma(page).evaluate(
      (words, notes) => {
        words.setAttribute('data-notes', notes);
      },
      `${String(second)} ${String(first)}`,
    );
    await lemma(page).click();
    await opened(page).waitFor();
    expect(await opened(page).getAttribute('data-note')).toBe(first);
    await page.context().close();
  });

  test('can be selected, by dragging and by two clicks, and nothing opens', async () => {
    const page = await open(english);
    const box = await lemma(page).boundingBox();
    if (!box) throw new Error('no words');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, y, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    expect(await opened(page).count()).toBe(0);
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    await page
      .locator('.at-a-glance p')
      .first()
      .click({ position: { x: 2, y: 2 } });
    await lemma(page).dblclick();
    await settled(page);
    expect(await opened(page).count()).toBe(0);
    // Two clicks with a pause that the browser still takes for a double click.
    await page
      .locator('.at-a-glance p')
      .first()
      .click({ position: { x: 2, y: 2 } });
    await page.mouse.click(box.x + 20, y);
    await opened(page).waitFor();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    expect(await opened(page).count()).toBe(0);
    await page.context().close();
  });

  test('leave a link within them alone', async () => {
    const page = await open(english);
    await lemma(page).evaluate((words) => {
      const link = document.createElement('a');
      link.href = '#p3';
      link.append(...words.childNodes);
      words.append(link);
    });
    await lemma(page).locator('a').click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#p3');
    expect(await opened(page).count()).toBe(0);
    await page.context().close();
  });
});

test('a mark shows its kind by a sign that the legend explains, and says it in its name, on a phone too', async () => {
  const page = await open(english, { viewport: { width: 390, height: 800 } });
  const legend = await page.locator('.legend').innerText();
  const marks = await page.locator('.mark').evaluateAll((all) =>
    all.map((mark) => ({
      sign: mark.querySelector('.sign')?.textContent,
      kind: /^Note \d+, (\w+)$/.exec(mark.getAttribute('aria-label') ?? '')?.[1],
    })),
  );
  expect(marks.length).toBeGreaterThan(20);
  for (const { sign, kind } of marks) expect(legend).toContain(`${String(sign)} ${String(kind)}`);
  expect(new Set(marks.map(({ sign }) => sign)).size).toBe(
    new Set(marks.map(({ kind }) => kind)).size,
  );
  await page.context().close();
});

test('the choice of notes is in the address, and comes back with it', async () => {
  const page = await open('notes/');
  const shown = page.locator('.notes li:visible');
  await page.getByLabel(/^Conflict/).check();
  await page.getByLabel('Source').selectOption('akimats-vacated');
  expect(new URL(page.url()).search).toBe('?kind=conflict&source=akimats-vacated');
  const some = await shown.allTextContents();
  expect(some.length).toBeGreaterThan(0);
  await page.reload();
  expect(await shown.allTextContents()).toEqual(some);
  await shown.first().getByRole('link').first().click();
  await page.waitForURL('**/sources/akimats-vacated/**');
  await page.goBack();
  expect(await shown.allTextContents()).toEqual(some);
  await page.getByLabel(/^All/).check();
  await page.getByLabel('Source').selectOption('All');
  expect(page.url()).toBe(address('notes/'));
  await page.goto(address('notes/?kind=none&source=nowhere'));
  expect(await shown.count()).toBeGreaterThan(100);
  await page.context().close();
});

test('by keyboard a note is opened, closed with Escape, and the focus is back at its mark', async () => {
  const page = await open(english);
  await page.locator('.mark').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  expect(await page.locator('.asides details[open]').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.asides details[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('mark');
  await page.context().close();
});

test('the notes are named by the translated words wherever the translation is shown', async () => {
  const page = await open(polish);
  const summary = aside(page, 'lng').locator('summary');
  for (const view of ['Both', 'English']) {
    await page.getByLabel(view, { exact: true }).check();
    expect(await summary.innerText()).toContain('LNG gas');
    expect(await summary.innerText()).not.toContain('gazu');
  }
  await page.getByLabel('Polish', { exact: true }).check();
  expect(await summary.innerText()).toContain('gazu LNG');
  expect(await summary.innerText()).not.toContain('LNG gas');
  await page.context().close();
});

test('an open note gives way to the next that is reached by keyboard, and Escape keeps the focus', async () => {
  const page = await open(english);
  await page.locator('.asides summary').nth(0).focus();
  await page.keyboard.press('Enter');
  await page.locator('.asides summary').nth(1).focus();
  expect(await page.locator('.asides details[open]').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(
    await page
      .locator('.asides summary')
      .nth(1)
      .evaluate((summary) => summary === document.activeElement),
  ).toBe(true);
  await page.context().close();
});

test('one note is open at a time', async () => {
  const page = await open(english);
  await page.locator('.asides summary').nth(0).click();
  await page.locator('.asides summary').nth(1).click();
  expect(await page.locator('.asides details[open]').count()).toBe(1);
  await page.context().close();
});

test.each([
  [english, 1280],
  [polish, 1600],
])(
  'the margin of %s lies beside the text and over none of it, nor notes over notes (%i pixels)',
  async (path, width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    const overlaps = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll('.asides details, .text [data-text], .text .translation'),
      ].map((element) => ({
        name: element.textContent.slice(0, 30),
        box: element.getBoundingClientRect(),
      }));
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 1 &&
              b.box.left < a.box.right - 1 &&
              a.box.top < b.box.bottom - 1 &&
              b.box.top < a.box.bottom - 1,
          )
          .map((b) => `${a.name} / ${b.name}`),
      );
    });
    expect(overlaps).toEqual([]);
    await page.context().close();
  },
);

test('in a narrow window the notes are below their paragraph', async () => {
  const page = await open(polish, { viewport: { width: 390, height: 800 } });
  const [text, notes] = [
    await page.locator('#p12-en').boundingBox(),
    await page.locator('#p12 .asides').boundingBox(),
  ];
  expect((notes?.y ?? 0) >= (text?.y ?? 0) + (text?.height ?? 0)).toBe(true);
  await page.context().close();
});

describe('without JavaScript', () => {
  test('a mark leads to the note in the list, the note back to its mark, and the margin opens', async () => {
    const page = await open(english, { javaScriptEnabled: false });
    await page.locator('.mark').first().click();
    const note = new URL(page.url()).hash;
    expect(note).toMatch(/^#n-/);
    await page.locator(`${note} a.note-lemma`).click();
    expect(new URL(page.url()).hash).toBe(note.replace('#n-', '#m-'));
    await page.locator('.asides summary').first().click();
    expect(await page.locator('.asides details[open] p').isVisible()).toBe(true);
    await page.context().close();
  });

  test('the page of all notes can be narrowed to a kind', async () => {
    const page = await open('notes/', { javaScriptEnabled: false });
    expect(await page.getByLabel('Source').isVisible()).toBe(false);
    const all = await page.locator('.notes li:visible').count();
    await page.getByLabel(/^Conflict/).check();
    const some = await page.locator('.notes li:visible').count();
    expect(some).toBeGreaterThan(5);
    expect(some).toBeLessThan(all);
    expect(await page.locator('.notes li:visible .kind').allTextContents()).toEqual(
      Array(some).fill('Conflict.'),
    );
    await page.context().close();
  });
});

test('on paper the notes stand after the text, with the addresses of outside sources', async () => {
  const page = await open(polish);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.asides').first().isVisible()).toBe(false);
  expect(await page.locator('#n-lng').isVisible()).toBe(true);
  expect(await page.locator('#n-lng .address').first().isVisible()).toBe(true);
  await page.context().close();
});

test('the marks are no part of the text when it is copied', async () => {
  const page = await open(english);
  const copied = await page.evaluate(() => {
    const words = document.querySelector('#p2 [data-text]');
    if (!words) return '';
    getSelection()?.selectAllChildren(words);
    return getSelection()?.toString() ?? '';
  });
  expect(copied.trim()).toBe(
    'The previous evening, the head of state declared a state of emergency in the regional center — the city of Alma-Ata, and also the Mangistau region.',
  );
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'an annotated page with a note open, and the page of notes, have nothing for axe to find in %s',
  async (colorScheme) => {
    for (const path of [english, 'notes/']) {
      const page = await open(path, { colorScheme });
      if (path === english) await page.locator('.mark').first().click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await page.context().close();
    }
    expect(faults()).toEqual([]);
  },
);

test('an open note in the margin gives way: to a press elsewhere, and to a second press of its mark', async () => {
  const page = await open('sources/akimats-vacated/');
  const mark = page.locator('#m-state-of-emergency');
  await mark.click();
  await aside(page, 'state-of-emergency').locator('p').waitFor();
  await mark.click();
  expect(await aside(page, 'state-of-emergency').getAttribute('open')).toBeNull();
  await mark.click();
  await aside(page, 'state-of-emergency').locator('p').waitFor();
  await page
    .locator('.at-a-glance p')
    .first()
    .click({ position: { x: 2, y: 2 } });
  expect(await aside(page, 'state-of-emergency').getAttribute('open')).toBeNull();
  await page.context().close();
});
