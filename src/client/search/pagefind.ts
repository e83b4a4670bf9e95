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
/** A browser remembers a module that it could not load: another try needs another address. */
let failures = 0;

/**
 * Loads the search engine, once. After a failure the next call tries again.
 *
 * @throws when the engine or its index cannot be loaded.
 */
export function loadPagefind(): Promise<Pagefind> {
  engine ??= load().catch((error: unknown) => {
    forgetPagefind();
    throw error;
  });
  return engine;
}

/** Forgets an engine that failed, so that the next search loads it anew. */
export function forgetPagefind(): void {
  engine = undefined;
  failures += 1;
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const pagefind = (await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js${failures > 0 ? `?retry=${String(failures)}` : ''}`
  )) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}
