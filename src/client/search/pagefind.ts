/**
 * The search engine, and all that mends it. Each mending names what it mends, so that it can be taken out again:
 *
 * - *candidates*: Pagefind takes a word that does not occur for its longest beginning that does (“zebra” finds “że”), knows
 *   phrases only around a whole query, and no other spellings. So it is asked for words without their endings, and
 *   `match.ts` sees what really answers. https://github.com/Pagefind/pagefind/issues/478
 * - *any*: several values of one filter are taken for “all of them”; `any` is asked for. https://pagefind.app/docs/js-api-filtering/
 * - *kind and date*: a filter for the kinds would be loaded before every first answer, and so would the order of dates; the
 *   names of records say both (`integrations/recordNames.ts`).
 * - *reload*: a chunk that could not be loaded stays failed; after a failure the engine is loaded anew, under another address.
 * - *silence*: a chunk of words that cannot be loaded is taken for one without the word (the status of a response is not
 *   looked at), and so are the values of a filter. So nothing counts as nothing only when the index is still there, and
 *   still the one that was loaded.
 * - *timeout*: WebAssembly that is blocked leaves a search waiting for ever; after two seconds without an engine it counts
 *   as failed. A search in a large archive may take longer.
 */

/** The part of Pagefind’s browser API that the archive uses. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (
    query: string | null,
    options: { filters: Record<string, unknown> },
  ) => Promise<{
    results: readonly { id: string; data: () => Promise<Fragment> }[];
    filters: FilterCounts;
  }>;
}

/** How many pages each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The kinds of pages, in the order in which they are shown and named. */
export const kinds = ['source', 'name', 'comparison', 'note', 'page'] as const;

/** The kinds of records, by their numbers: words that were received and are not published are no page of results. */
export const recordKinds = [...kinds, 'received'] as const;

/** A page that may answer. */
export interface Candidate {
  readonly kind: string;
  /** Its name: the build, its kind, its place in the order of dates. */
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** What the engine found: pages that may answer, best first or by date. */
export interface Found {
  readonly results: readonly Candidate[];
  readonly filters: FilterCounts;
  /** Whether the archive has so many pages (36 × 36) that what is loaded before an answer must be few of them. */
  readonly large: boolean;
}

/** What Pagefind knows of one found page. */
export interface Fragment {
  readonly url: string;
  /** The text that was indexed. */
  readonly raw_content: string;
  /** Every element with an id: where in the text it begins, counted in words. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  readonly meta: Readonly<Record<string, string>>;
  /** Values of the page by filter. */
  readonly filters: Chosen;
}

/** Chosen values by filter: pages with any of the values of every filter. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Milliseconds after which an engine that is not there yet counts as failed. */
const patience = 2000;

let engine: Promise<Pagefind> | undefined;
/** The entry file of the index: it names the others by what they hold. */
let entry: Promise<string> | undefined;
let filterCounts: Promise<FilterCounts> | undefined;
/** A browser remembers a module that it could not load: another try needs another address. */
let failures = 0;

/**
 * Finds pages that may answer.
 *
 * @param words without their endings; none for all pages.
 * @throws when the engine or its index cannot be loaded.
 */
export async function candidates(
  words: readonly string[],
  chosen: Chosen,
  byDate: boolean,
): Promise<Found> {
  const filters = Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
  const found = await ask((pagefind) =>
    pagefind.search(words.length > 0 ? words.join(' ') : null, { filters }),
  );
  // The engine forgets what a result led to once the result itself is gone: it is held on to.
  const results = found.results.map((result) => ({
    id: result.id,
    kind: kindOf(result.id),
    // A fragment that could not be loaded stays failed, as a chunk does.
    data: () => ask(() => result.data()),
  }));
  if (byDate) results.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const large = results.some((one) => place(one).length > 2);
  return { results, filters: found.filters, large };
}

/** The kind that the name of a record says: its number is the first digit behind the build. */
function kindOf(id: string): string {
  return recordKinds[Number(id.split('_')[1]?.charAt(0))] ?? '';
}

/** Where a record stands in the order of dates. */
function place({ id }: Candidate): string {
  return id.split('_')[1]?.slice(1) ?? '';
}

/**
 * Every value of every filter with its number of pages. This loads all of them.
 *
 * @throws when they cannot be loaded.
 */
export function allFilters(): Promise<FilterCounts> {
  filterCounts ??= ask((pagefind) => pagefind.filters()).then(async (counts) => {
    await confirmIndex();
    return counts;
  });
  return filterCounts;
}

/**
 * Sees that the index is still the one that was loaded.
 *
 * @throws when it cannot be reached, or the archive was published anew: then nothing found may mean nothing loaded.
 */
export function confirmIndex(): Promise<void> {
  return ask(async () => {
    const known = await entry;
    const now = await Promise.race([readEntry(), impatience()]);
    if (now !== known) throw new Error('the search index is another than the one loaded');
  });
}

async function ask<T>(question: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  engine ??= Promise.race([load(), impatience()]);
  try {
    return await question(await engine);
  } catch (error) {
    engine = undefined;
    filterCounts = undefined;
    failures += 1;
    throw error;
  }
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('the search engine does not answer'));
    }, patience);
  });
}

async function load(): Promise<Pagefind> {
  entry = readEntry();
  const [pagefind] = await Promise.all([
    import(
      /* @vite-ignore */ `${folder()}pagefind.js${failures > 0 ? `?retry=${String(failures)}` : ''}`
    ) as Promise<Pagefind>,
    entry,
  ]);
  await pagefind.options({ baseUrl: base() });
  await pagefind.init();
  // Answered at once, and only by an engine whose WebAssembly runs.
  await pagefind.search('', { filters: {} });
  return pagefind;
}

async function readEntry(): Promise<string> {
  const response = await fetch(`${folder()}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`the search index is missing: ${String(response.status)}`);
  return response.text();
}

function folder(): string {
  return `${base()}pagefind/`;
}

function base(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/');
}
