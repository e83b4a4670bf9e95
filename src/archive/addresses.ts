import type { Archive } from './model.ts';

/** The addresses of the public contract, relative to the base of the site, with a slash at both ends. */
export const address = {
  home: '/',
  sources: '/sources/',
  notes: '/notes/',
  entities: '/entities/',
  comparisons: '/comparisons/',
  timeline: '/timeline/',
  map: '/map/',
  search: '/search/',
  check: '/check/',
  data: '/data/',
  about: '/about/',
  source: (id: string) => `/sources/${id}/`,
  edits: (id: string) => `/sources/${id}/edits/`,
  entity: (id: string) => `/entities/${id}/`,
  comparison: (id: string) => `/comparisons/${id}/`,
  page: (id: string) => (id === 'index' ? '/about/' : `/about/${id}/`),
} as const;

/** Whether an archive has something to give, and a page that says what. */
export function hasData({ sources }: Pick<Archive, 'sources'>): boolean {
  return sources.length > 0;
}

/** Whether an archive has notes, and a page for them. */
export function hasNotes({ sources }: Pick<Archive, 'sources'>): boolean {
  return sources.some(({ notes }) => notes.length > 0);
}

/** Whether an archive has places that can be drawn, and a page for them. */
export function hasMap({ entities }: Pick<Archive, 'entities'>): boolean {
  return entities.some(({ record }) => record.coordinates);
}

/** What of an archive has addresses. */
export type Addressed = Pick<Archive, 'sources' | 'pages' | 'entities' | 'comparisons' | 'events'>;

/** Every page that an archive has, in a stable order. */
export function pageAddresses(archive: Addressed): string[] {
  const { sources, pages, entities, comparisons, events } = archive;
  return [
    address.home,
    address.sources,
    address.search,
    address.check,
    ...(hasData(archive) ? [address.data] : []),
    ...(hasNotes(archive) ? [address.notes] : []),
    ...(entities.length > 0 ? [address.entities] : []),
    ...(comparisons.length > 0 ? [address.comparisons] : []),
    ...(events.length > 0 ? [address.timeline] : []),
    ...(hasMap(archive) ? [address.map] : []),
    ...pages.map(({ id }) => address.page(id)),
    ...entities.map(({ id }) => address.entity(id)),
    ...comparisons.map(({ id }) => address.comparison(id)),
    ...sources.flatMap(({ id }) => [address.source(id), address.edits(id)]),
  ].sort();
}

/** Old addresses and where they lead: one for every page that was renamed. */
export function redirects({
  sources,
  pages,
  entities,
  comparisons,
}: Addressed): Map<string, string> {
  const leads = new Map<string, string>();
  const renamed = (
    holders: readonly { id: string; record: { formerly: readonly string[] } }[],
    ...addresses: readonly ((id: string) => string)[]
  ): void => {
    for (const { id, record } of holders) {
      for (const old of record.formerly) {
        for (const addressOf of addresses) leads.set(addressOf(old), addressOf(id));
      }
    }
  };
  renamed(pages, address.page);
  renamed(entities, address.entity);
  renamed(comparisons, address.comparison);
  renamed(sources, address.source, address.edits);
  return leads;
}
