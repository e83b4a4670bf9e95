import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Request, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ourArchive } from '../support/ourArchive.ts';
import { expectNoSidewaysScroll, reader } from '../support/reader.ts';

/** The quotation checker as a fact-checker meets it: pasting, reading the verdict, following it, sharing it; and when it cannot work. */

const { open, faults, address } = reader();
const at = (text: string): string => `check/#${new URLSearchParams({ q: text }).toString()}`;
const heading = (page: Page): Promise<string[]> => page.locator('.verdict').allTextContents();

async function finished(page: Page): Promise<void> {
  await page.locator('.checked').first().waitFor();
}

async function checked(text: string): Promise<Page> {
  const page = await open('check/');
  await page.getByLabel('Quotation').fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await finished(page);
  return page;
}

describe('a quotation', () => {
  test.each([
    [
      'as it stands',
      'the police are not obstructing the protests',
      'Verbatim',
      'security-forces-join-protesters/#p5',
    ],
    [
      'within marks',
      '„At present, more than 3 thousand people have been detained”',
      'Verbatim',
      'akimats-vacated/#p2',
    ],
    [
      'over two paragraphs',
      'is stated in the message. The General Prosecutor’s Office',
      'Verbatim',
      'akimats-vacated/#p2',
    ],
    [
      'in other typography',
      '"Zakon". Rosyjska agencja\u00A0TASS',
      'Verbatim but for typography',
      'presidential-residence-seized/#p1',
    ],
    [
      'in Polish without its diacritics',
      'kilka tysiecy protestujacych',
      'The same words, but for capital letters or diacritics',
      'presidential-residence-seized/#p1',
    ],
    [
      'with a “not” lost',
      'the police are obstructing the protests',
      'Differs',
      'security-forces-join-protesters/#p5',
    ],
    [
      'with one word changed',
      'The General Prosecutor’s Office of Kazakhstan closed criminal cases',
      'Differs',
      'akimats-vacated/#p3',
    ],
    [
      'with words left out and marked',
      'the police are not obstructing […] refused to detain',
      'Verbatim but for what is marked, with words left out by the quoter',
      'security-forces-join-protesters/#p5',
    ],
    [
      'taken out of the text as received',
      'date 2022-01-04',
      'Verbatim, only in the text as received',
      'aktau-officers-side-with-protesters/edits/#p1',
    ],
  ])('%s gets its verdict and leads to its place', async (_, text, verdict, place) => {
    const page = await checked(text);
    expect(await heading(page)).toEqual([verdict]);
    expect(await page.getByRole('status').first().textContent()).toBe(`${verdict}.`);
    const link = page.locator('.where a').first();
    expect(await link.getAttribute('href')).toBe(`/qantar/archive/sources/${place}`);
    await link.click();
    await page.waitForURL(address(`sources/${place}`));
    expect(await page.locator(':target').isVisible()).toBe(true);
    expect(faults()).toEqual([]);
    await page.context().close();
  });

  test('of a translation is told as the archive’s, and leads to it', async () => {
    const source = ourArchive().sources.find(({ id }) => id === 'presidential-residence-seized');
    const text = source?.paragraphs.find(({ id }) => id === 'p12')?.translations['en'] ?? '';
    const page = await checked(text.split(' ').slice(3, 14).join(' '));
    expect((await heading(page))[0]).toMatch(/in a translation, not in the source’s own words$/);
    expect(await page.locator('.where').first().textContent()).toContain(
      'English translation by the archive',
    );
    expect(await page.locator('.where a').first().getAttribute('href')).toMatch(/#p12-en$/);
    await page.context().close();
  });

  test('that nobody has is not found, and the archive says what that means', async () => {
    const page = await checked('Zebras dance on the moon at midnight');
    expect(await heading(page)).toEqual(['Not found']);
    expect(await page.locator('.checked').textContent()).toContain('the words may stand elsewhere');
    await page.context().close();
  });

  test('that differs shows both sides, marked by more than colour', async () => {
    const page = await checked('the police are obstructing the protests loudly');
    const [quoted, source] = await page.locator('.difference dd').all();
    expect(await quoted?.locator('del').innerText()).toContain('loudly');
    expect(await source?.locator('ins').innerText()).toContain('not');
    expect(
      await source?.locator('ins').evaluate((one) => getComputedStyle(one).textDecorationLine),
    ).toBe('underline');
    expect(
      await quoted?.locator('del').evaluate((one) => getComputedStyle(one).textDecorationLine),
    ).toBe('line-through');
    const remarks = await page.locator('.remarks li').allTextContents();
    expect(remarks).toEqual(['left out: “not”', 'put in: “loudly”']);
    await page.context().close();
  });

  test('stands in its context, in its language, with its words marked', async () => {
    const page = await checked('próbowało wtargnąć kilka tysięcy protestujących');
    const words = page.locator('.in-context [lang=pl]');
    expect(await words.locator('mark').textContent()).toBe(
      'próbowało wtargnąć kilka tysięcy protestujących',
    );
    expect(await words.textContent()).toContain('agencja TASS');
    await page.context().close();
  });
});

describe('several quotations', () => {
  test('are judged one by one, and a passage sentence by sentence', async () => {
    const page = await checked(
      'Amid the unrest, the government resigned.\nThe accused face severe punishments. Zebras dance on the moon.\nZebras sleep at noon.',
    );
    expect(await heading(page)).toEqual([
      'Verbatim',
      'Differs',
      'The same words, but other punctuation',
      'Not found',
      'Not found',
    ]);
    expect(await page.getByRole('status').first().textContent()).toBe(
      '1 of 3 passages are verbatim, or verbatim but for typography.',
    );
    await page.context().close();
  });

  test('are limited in number, and the reader is told', async () => {
    const page = await open('check/');
    const many = Array.from(
      { length: 70 },
      (_, index) => `The harbour number ${String(index)} is closed.`,
    );
    await page.getByLabel('Quotation').fill(many.join('\n'));
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toMatch(/at most 60 at once/);
    await page.context().close();
  });

  test('nothing that could be a word is said to be nothing to look for', async () => {
    const page = await open(at('… — !'));
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toBe('There is no word in this to look for.');
    await page.context().close();
  });
});

describe('the address', () => {
  const text = 'the police are obstructing the protests & “more”';

  test('holds what is checked, can be shared, and comes back with Back', async () => {
    const page = await checked('Amid the unrest, the government resigned');
    await page.getByLabel('Quotation').fill(text);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => heading(page)).toEqual(['Differs']);
    const shared = page.url();
    await page.goBack();
    await expect.poll(() => heading(page)).toEqual(['Verbatim']);
    expect(await page.getByLabel('Quotation').inputValue()).toBe(
      'Amid the unrest, the government resigned',
    );
    await page.context().close();
    const other = await open(shared.slice(address('').length));
    await expect.poll(() => heading(other)).toEqual(['Differs']);
    expect(await other.getByLabel('Quotation').inputValue()).toBe(text);
    await other.context().close();
  });

  test('is never sent with a request, nor is any word of what is checked', async () => {
    const page = await open('check/');
    const sent: string[] = [];
    page.on('request', (request: Request) => {
      sent.push(
        `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
      );
    });
    await page.goto(address(at('the police are obstructing quagmire protests')));
    await page.reload();
    await finished(page);
    await page.locator('.where a').first().click();
    await page.waitForLoadState('networkidle');
    expect(sent.length).toBeGreaterThan(8);
    expect(sent.join('\n')).not.toMatch(/obstructing|quagmire/i);
    await page.context().close();
  });

  test('with the text behind a question mark is taken, and the text put behind the #', async () => {
    const page = await open('check/?q=Amid+the+unrest');
    await finished(page);
    expect(page.url()).toBe(address('check/#q=Amid+the+unrest'));
    await page.context().close();
  });
});

describe('when something cannot be loaded', () => {
  const lost = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

  test.each([
    ['the search index', /\/pagefind\//],
    ['the entry file', /pagefind-entry\.json/],
    ['the records of sources', /\.pf_fragment/],
    ['a source', /source\.json/],
  ])('%s, the reader is told so, and never “not found”', async (_, pattern) => {
    const page = await open('check/');
    await page.context().route(pattern, lost);
    await page.getByLabel('Quotation').fill('the police are obstructing the protests');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect
      .poll(() => page.getByRole('status').first().textContent(), { timeout: 5000 })
      .toContain('The check could not be carried out');
    expect(await page.locator('.checked').count()).toBe(0);
    await page.context().unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => heading(page), { timeout: 5000 }).toEqual(['Differs']);
    faults();
    await page.context().close();
  });

  test('the network, between two checks', async () => {
    const page = await checked('Amid the unrest, the government resigned');
    await page.context().setOffline(true);
    await page.getByLabel('Quotation').fill('Zebras dance on the moon');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect
      .poll(() => page.getByRole('status').first().textContent(), { timeout: 5000 })
      .toContain('The check could not be carried out');
    faults();
    await page.context().close();
  });
});

describe('the page', () => {
  test('has examples of the archive’s own, one as it stands and one altered', async () => {
    const page = await open('check/');
    const links = page.locator('.check-examples a');
    await links.first().click();
    await expect.poll(() => heading(page)).toEqual(['Verbatim']);
    await page.goBack();
    await links.nth(1).click();
    await expect.poll(() => heading(page)).toEqual(['Differs']);
    await page.context().close();
  });

  test('gives an address and a citation to copy, in the style chosen', async () => {
    const page = await open(at('Amid the unrest, the government resigned'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await finished(page);
    await page.getByRole('button', { name: 'Copy address' }).first().click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await expect
      .poll(clipboard)
      .toBe('https://library.example/qantar/archive/sources/security-forces-join-protesters/#p10');
    await page.getByLabel('Citation style').selectOption({ label: 'APA 7' });
    await page.getByRole('button', { name: 'Copy citation' }).first().click();
    await expect.poll(clipboard).toMatch(/, para\. 10\).*security-forces-join-protesters\/#p10/);
    await page.reload();
    await finished(page);
    expect(await page.getByLabel('Citation style').inputValue()).toBe('apa');
    await page.context().close();
  });

  test('says without JavaScript that it needs it, and what there is instead', async () => {
    const page = await open('check/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
    expect(await page.getByLabel('Quotation').isVisible()).toBe(false);
    expect(await page.locator('noscript').innerText()).toContain('npm run verify-quote');
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'with results has nothing for axe to find in %s',
    async (colorScheme) => {
      const page = await open(
        at('the police are obstructing the protests\nAmid the unrest\ndate 2022-01-04'),
        { colorScheme },
      );
      await finished(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await page.context().close();
    },
  );

  test.each([320, 390, 768, 1280])('with results fits a window %i pixels wide', async (width) => {
    const page = await open(at('the police are obstructing the protests\ndate 2022-01-04'), {
      viewport: { width, height: 800 },
    });
    await finished(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  test('printed is a record: the verdict, the difference, the address, the day; no controls', async () => {
    const page = await open(at('the police are obstructing the protests'));
    await finished(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Quotation').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Copy address' }).first().isVisible()).toBe(
      false,
    );
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Differs[^]*not[^]*#p5[^]*Checked on \d+ \w+ \d{4}/);
    await page.context().close();
  });
});

test('a page that is no checker loads nothing of it', async () => {
  const page = await open('sources/akimats-vacated/');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  expect(scripts).toHaveLength(1);
  await page.context().close();
});
