import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { subPath, type BuiltSites } from './builtSites.ts';
import { serve, type Served } from './server.ts';

/** A reader in front of a built site. */
export interface Reader {
  /** Opens a page in a window of its own; anything that goes wrong in it fails the test at `faults()`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in the pages opened so far: errors, refused resources, requests to other hosts. */
  readonly faults: () => string[];
  /** The address of a path of the site. */
  readonly address: (path: string) => string;
}

/** Prepares a browser and a server for the tests of a file; by default the site lives below a path, as the hardest case. */
export function reader(site: keyof BuiltSites = 'below'): Reader {
  const base = site === 'below' ? subPath.base : '/';
  let browser: Browser;
  let served: Served;
  let faults: string[] = [];
  beforeAll(async () => {
    served = await serve(inject('sites')[site], base);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    served.stop();
  });
  const address = (path: string): string => served.url + path;
  return {
    address,
    faults: () => {
      const found = faults;
      faults = [];
      return found;
    },
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url) && !request.url().startsWith('data:'))
          faults.push(`request to ${request.url()}`);
      });
      await page.goto(address(path));
      return page;
    },
  };
}

/** A page of each kind, for what must hold on all of them. */
export const kindsOfPage = {
  home: '',
  'list of sources': 'sources/',
  'source in one language': 'sources/security-forces-join-protesters/',
  'source in two languages': 'sources/presidential-residence-seized/',
  changes: 'sources/emergency-in-almaty-region/edits/',
  'editors’ page': 'about/editorial-policy/',
  notes: 'notes/',
  names: 'entities/',
  'one name': 'entities/almaty/',
  comparisons: 'comparisons/',
  'one comparison': 'comparisons/prices-restored/',
  timeline: 'timeline/',
  map: 'map/',
  data: 'data/',
  search: 'search/?q=grenades',
  'quotation checker': 'check/#q=the+police+are+obstructing+the+protests',
  'nothing found here': 'nothing/here/',
} as const;

/** Sees that nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}
