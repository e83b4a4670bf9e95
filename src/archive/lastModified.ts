import { address, pageAddresses } from './addresses.ts';
import { lastRevised } from './revisions.ts';
import type { Archive, Source } from './model.ts';

/** The last of some days, `YYYY-MM-DD`; undefined when there is none. */
function latest(days: Iterable<string>): string | undefined {
  let last: string | undefined;
  for (const day of days) if (last === undefined || day > last) last = day;
  return last;
}

/** The day of the newest version of any source, as `YYYY-MM-DD`; undefined for an archive without sources. */
export function archiveRevised({ sources }: Pick<Archive, 'sources'>): string | undefined {
  return latest(sources.map(lastRevised));
}

/**
 * The day from which each page is as it is, `YYYY-MM-DD`, by its address: that of the newest version of the sources that it
 * shows. A page that shows none, such as an editor’s, is left out: nothing in the content says when it changed.
 */
export function lastModified(archive: Archive): ReadonlyMap<string, string> {
  const { sources, entities, comparisons, events } = archive;
  const revised = new Map(sources.map((source) => [source.id, lastRevised(source)]));
  const newest = (ids: Iterable<string>): string | undefined =>
    latest([...ids].flatMap((id) => revised.get(id) ?? []));
  const naming = sourcesNaming(sources);
  const whole = archiveRevised(archive);
  const days = new Map<string, string | undefined>([
    ...[address.home, address.sources, address.notes, address.data].map(
      (page) => [page, whole] as const,
    ),
    ...sources.flatMap(({ id }) =>
      [address.source(id), address.edits(id)].map((page) => [page, revised.get(id)] as const),
    ),
    ...entities.map(({ id }) => [address.entity(id), newest(naming.get(id) ?? [])] as const),
    [address.entities, newest([...naming.values()].flatMap((ids) => [...ids]))],
    [address.map, newest([...naming.values()].flatMap((ids) => [...ids]))],
    ...comparisons.map(
      ({ id, record, statements }) =>
        [
          address.comparison(id),
          newest([...statements.map(({ source }) => source), ...record.silent]),
        ] as const,
    ),
    [
      address.comparisons,
      newest(comparisons.flatMap(({ statements }) => statements.map(({ source }) => source))),
    ],
    [
      address.timeline,
      newest(events.flatMap(({ statements }) => statements.map(({ source }) => source))),
    ],
  ]);
  return new Map(
    pageAddresses(archive).flatMap((page) => {
      const day = days.get(page);
      return day === undefined ? [] : [[page, day] as const];
    }),
  );
}

/** The ids of the sources that name each entity, by its id. */
function sourcesNaming(sources: readonly Source[]): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { id, mentions } of sources) {
    for (const { entity } of mentions) {
      const own = naming.get(entity) ?? new Set();
      naming.set(entity, own.add(id));
    }
  }
  return naming;
}
