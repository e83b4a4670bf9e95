import { countMentions, mentionsByEntity, type Counted } from '../archive/concordance.ts';
import type { Archive, ArchiveEvent, Comparison, Entity, Source } from '../archive/model.ts';
import { companionIndex, relationsOf, type Related, type Relations } from '../archive/relations.ts';
import { getArchive } from './archive.ts';

/** What pages ask about the links of the archive: each worked out once for an archive, not for every page. */
const kept = new WeakMap<Archive, Map<string, unknown>>();

function once<T>(name: string, make: (archive: Archive) => T): T {
  const archive = getArchive();
  const own = kept.get(archive) ?? new Map<string, unknown>();
  kept.set(archive, own);
  if (!own.has(name)) own.set(name, make(archive));
  return own.get(name) as T;
}

/** How many related sources and companions a page shows. */
const SHOWN = 12;

/** The mentions of every entity, by source. */
export function mentionIndex(): ReturnType<typeof mentionsByEntity> {
  return once('mentions', mentionsByEntity);
}

/** Every entity by its id, with its counts. */
export function countedEntities(): ReadonlyMap<string, Counted> {
  return once(
    'counts',
    (archive) => new Map(countMentions(archive).map((one) => [one.entity.id, one])),
  );
}

/** Sources related to a source, and why. */
export function relatedSources(source: Source): Related[] {
  return once<Relations>('relations', relationsOf).of(source, 5);
}

/** What an entity is mentioned together with. */
export function companions(id: string): { entity: Entity; paragraphs: number }[] {
  return once('companions', companionIndex)(id).slice(0, SHOWN);
}

/** The comparisons that quote a source, by paragraph. */
export function comparisonsIn(id: string): ReadonlyMap<string, readonly Comparison[]> {
  const all = once('comparisons', ({ comparisons }) => {
    const index = new Map<string, Map<string, Comparison[]>>();
    for (const comparison of comparisons) {
      for (const { source, paragraph } of comparison.statements) {
        const own = index.get(source) ?? new Map<string, Comparison[]>();
        const there = own.get(paragraph) ?? [];
        if (!there.includes(comparison)) there.push(comparison);
        index.set(source, own.set(paragraph, there));
      }
    }
    return index;
  });
  return all.get(id) ?? new Map();
}

/** The events at a place. */
export function eventsAt(id: string): readonly ArchiveEvent[] {
  return (
    once('events', ({ events }) => {
      const index = new Map<string, ArchiveEvent[]>();
      for (const event of events) {
        for (const place of event.record.places)
          index.set(place, [...(index.get(place) ?? []), event]);
      }
      return index;
    }).get(id) ?? []
  );
}
