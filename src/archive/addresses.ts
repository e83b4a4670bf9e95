import type { Archive } from './model.ts';

/** The addresses of the public contract, relative to the base of the site, with a slash at both ends. */
export const address = {
  home: '/',
  sources: '/sources/',
  notes: '/notes/',
  search: '/search/',
  about: '/about/',
  source: (id: string) => `/sources/${id}/`,
  edits: (id: string) => `/sources/${id}/edits/`,
  page: (id: string) => (id === 'index' ? '/about/' : `/about/${id}/`),
} as const;

/** Whether an archive has notes, and a page for them. */
export function hasNotes({ sources }: Pick<Archive, 'sources'>): boolean {
  return sources.some(({ notes }) => notes.length > 0);
}

/** Every page that an archive has, in a stable order. */
export function pageAddresses({ sources, pages }: Pick<Archive, 'sources' | 'pages'>): string[] {
  return [
    address.home,
    address.sources,
    address.search,
    ...(hasNotes({ sources }) ? [address.notes] : []),
    ...pages.map(({ id }) => address.page(id)),
    ...sources.flatMap(({ id }) => [address.source(id), address.edits(id)]),
  ].sort();
}

/** Old addresses and where they lead: one for every page of a source or of an editor that was renamed. */
export function redirects({
  sources,
  pages,
}: Pick<Archive, 'sources' | 'pages'>): Map<string, string> {
  const leads = new Map<string, string>();
  for (const { id, record } of pages) {
    for (const old of record.formerly) leads.set(address.page(old), address.page(id));
  }
  for (const { id, record } of sources) {
    for (const old of record.formerly) {
      leads.set(address.source(old), address.source(id));
      leads.set(address.edits(old), address.edits(id));
    }
  }
  return leads;
}
