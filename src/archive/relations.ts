import type { Archive, Comparison, Entity, Source } from './model.ts';

/** A source that has to do with another, and why. */
export interface Related {
  readonly source: Source;
  /** Entities that both mention, those first that fewest sources mention. */
  readonly shared: readonly Entity[];
  /** Questions on which both are quoted. */
  readonly compared: readonly Comparison[];
}

/** The relations of every source of an archive, found in one pass. */
export interface Relations {
  /** What is related to a source, the nearest first: as many as asked for. */
  of: (source: Source, limit: number) => Related[];
}

/** Questions on which a source is quoted. */
export function comparisonsOf(
  { comparisons }: Pick<Archive, 'comparisons'>,
  { id }: Pick<Source, 'id'>,
): Comparison[] {
  return comparisons.filter(({ statements }) => statements.some(({ source }) => source === id));
}

/** Prepares the relations of sources: what each mentions, and what mentions it. */
export function relationsOf(
  archive: Pick<Archive, 'sources' | 'entities' | 'comparisons'>,
): Relations {
  const entities = new Map(archive.entities.map((entity) => [entity.id, entity]));
  const mentioned = new Map(
    archive.sources.map((source) => [source, new Set(source.mentions.map(({ entity }) => entity))]),
  );
  const holders = new Map<string, Source[]>();
  for (const [source, ids] of mentioned) {
    for (const id of ids) holders.set(id, [...(holders.get(id) ?? []), source]);
  }
  const rarity = (id: string): number => 1 / (holders.get(id)?.length ?? 1);
  const compared = new Map<string, Comparison[]>();
  for (const comparison of archive.comparisons) {
    for (const id of new Set(comparison.statements.map(({ source }) => source)))
      compared.set(id, [...(compared.get(id) ?? []), comparison]);
  }
  return {
    of: (source, limit) => {
      const own = mentioned.get(source) ?? new Set();
      const questions = new Set(compared.get(source.id));
      const others = new Set([
        ...[...own].flatMap((id) => holders.get(id) ?? []),
        ...archive.sources.filter((other) =>
          compared.get(other.id)?.some((comparison) => questions.has(comparison)),
        ),
      ]);
      others.delete(source);
      return [...others]
        .map((other) => {
          const shared = [...(mentioned.get(other) ?? [])]
            .filter((id) => own.has(id))
            .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
          const both = (compared.get(other.id) ?? []).filter((one) => questions.has(one));
          const weight = shared.reduce((sum, id) => sum + rarity(id), 0) + both.length;
          return { source: other, shared, compared: both, weight };
        })
        .sort((a, b) => b.weight - a.weight || (a.source.id < b.source.id ? -1 : 1))
        .slice(0, limit)
        .map(({ source: other, shared, compared: both }) => ({
          source: other,
          shared: shared.flatMap((id) => entities.get(id) ?? []),
          compared: both,
        }));
    },
  };
}

/** Questions on which sources disagree most: contradictions first, then those on which most sources speak, with most different answers. */
export function mostDisputed(
  { comparisons }: Pick<Archive, 'comparisons'>,
  limit: number,
): Comparison[] {
  const answers = ({ statements }: Comparison): number =>
    new Set(statements.map(({ value }) => value)).size;
  const sources = ({ statements }: Comparison): number =>
    new Set(statements.map(({ source }) => source)).size;
  const weight = (comparison: Comparison): number =>
    (comparison.record.verdict === 'contradict' ? 1000 : 0) +
    sources(comparison) * 10 +
    answers(comparison);
  return comparisons
    .filter(({ record }) => record.verdict === 'contradict' || record.verdict === 'differ')
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, limit);
}

/** Another entity, and in how many paragraphs it is mentioned together with the one that was asked about. */
export interface Companion {
  readonly entity: Entity;
  readonly paragraphs: number;
}

/** Prepares what entities are mentioned together with: others in the same paragraphs, the most frequent first. */
export function companionIndex({
  sources,
  entities,
}: Pick<Archive, 'sources' | 'entities'>): (id: string) => Companion[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = new Map<string, Map<string, number>>();
  for (const source of sources) {
    const own = source.mentions.filter(({ layer }) => layer === undefined);
    for (const mentions of Map.groupBy(own, ({ paragraph }) => paragraph).values()) {
      const named = new Set(mentions.map(({ entity }) => entity));
      for (const id of named) {
        const beside = counts.get(id) ?? new Map<string, number>();
        counts.set(id, beside);
        for (const other of named) {
          if (other !== id) beside.set(other, (beside.get(other) ?? 0) + 1);
        }
      }
    }
  }
  return (id) =>
    [...(counts.get(id) ?? [])]
      .flatMap(([other, paragraphs]) => {
        const entity = byId.get(other);
        return entity ? [{ entity, paragraphs }] : [];
      })
      .sort((a, b) => b.paragraphs - a.paragraphs || (a.entity.id < b.entity.id ? -1 : 1));
}
