import type { Chosen } from './pagefind.ts';

/** What is searched for, as it stands in the address. */
export interface Wanted {
  readonly query: string;
  /** Whether only the spelling that was typed counts. */
  readonly exact: boolean;
  readonly byDate: boolean;
  readonly chosen: Chosen;
}

/** The filters, in the order in which they are offered. */
export const filterNames = [
  'kind',
  'language',
  'publisher',
  'date',
  'person',
  'place',
  'organisation',
] as const;

/** A query longer than this is cut: no text of the archive has a sentence of that length. */
const longest = 300;

/** Reads what is searched for from the query string of an address. */
export function readAddress(search: string): Wanted {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').trim().slice(0, longest),
    exact: parameters.has('exact'),
    byDate: parameters.get('sort') === 'date',
    chosen: Object.fromEntries(filterNames.map((name) => [name, parameters.getAll(name)])),
  };
}

/** The query string of what is searched for; empty for nothing. */
export function writeAddress({ query, exact, byDate, chosen }: Wanted): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, values] of Object.entries(chosen))
    for (const value of values) parameters.append(name, value);
  if (byDate) parameters.set('sort', 'date');
  if (exact) parameters.set('exact', '');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
