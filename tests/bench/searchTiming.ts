import type { Browser, Page } from 'playwright-core';
import type { CountingServer } from './searchServer.ts';
import type { Queries } from './searchQueries.ts';

/** How long a search took, what was transferred for it, and how much it found. */
export interface Asked {
  readonly seconds: number;
  readonly found: number;
  /** Kilobytes, by the ending of the file’s name. */
  readonly kilobytes: Readonly<Record<string, number>>;
}

/** How queries of one kind are answered. */
export interface Timing {
  readonly kind: string;
  /** Of the page alone, before anything is searched for. */
  readonly before: number;
  /** In a browser that has nothing yet. */
  readonly first: Asked;
  readonly following: readonly Asked[];
}

declare const search: (query: string) => Promise<number>;

/** Asks queries of one kind in a fresh browser, one behind the other. */
export async function time(
  browser: Browser,
  server: CountingServer,
  [kind, queries]: Queries,
): Promise<Timing> {
  const { page, before } = await fresh(browser, server);
  const asked: Asked[] = [];
  for (const query of queries) asked.push(await ask(page, server, query));
  await page.context().close();
  const [first, ...following] = asked;
  if (!first) throw new Error(`no query for ${kind}`);
  return { kind, before, first, following };
}

/** Answers a second while a word is typed letter by letter, behind a first query. */
export async function timeTyping(
  browser: Browser,
  server: CountingServer,
  word: string,
): Promise<number> {
  const { page } = await fresh(browser, server);
  await ask(page, server, 'zzzz');
  let seconds = 0;
  for (let length = 1; length <= word.length; length++)
    seconds += (await ask(page, server, word.slice(0, length))).seconds;
  await page.context().close();
  return word.length / seconds;
}

async function fresh(
  browser: Browser,
  server: CountingServer,
): Promise<{ page: Page; before: number }> {
  const page = await (await browser.newContext()).newPage();
  server.taken();
  await page.goto(`${server.address}index.html`);
  await page.waitForFunction(() => 'search' in globalThis);
  return { page, before: total(kilobytes(server)) };
}

async function ask(page: Page, server: CountingServer, query: string): Promise<Asked> {
  server.taken();
  const { seconds, found } = await page.evaluate(async (asked) => {
    const start = performance.now();
    const number = await search(asked);
    return { seconds: (performance.now() - start) / 1000, found: number };
  }, query);
  return { seconds, found, kilobytes: kilobytes(server) };
}

function kilobytes(server: CountingServer): Record<string, number> {
  return Object.fromEntries([...server.taken()].map(([ending, bytes]) => [ending, bytes / 1000]));
}

/** Of all endings. */
export function total(kilobytes: Asked['kilobytes']): number {
  return Object.values(kilobytes).reduce((sum, own) => sum + own, 0);
}
