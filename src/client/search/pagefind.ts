/** The part of Pagefind’s browser API that the archive uses. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<Fragment> }[] }>;
}

/** What Pagefind knows of one found page. */
export interface Fragment {
  readonly url: string;
  /** The text that was indexed. */
  readonly raw_content: string;
  /** Every element with an id: where in the text it begins, counted in words. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  /** The places of the words found, counted in words. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

let engine: Promise<Pagefind> | undefined;

/**
 * Loads the search engine, once. After a failure the next call tries again.
 *
 * @throws when the engine or its index cannot be loaded.
 */
export function loadPagefind(): Promise<Pagefind> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}
