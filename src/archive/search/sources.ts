import { address } from '../addresses.ts';
import { dateOf, publisherInWords } from '../byline.ts';
import { mentionsByEntity } from '../concordance.ts';
import { daySpan, earliestDay } from '../dates.ts';
import { languageInWords } from '../languages.ts';
import type { EntityKind } from '../linkSchemas.ts';
import { printedTitle, type Archive, type Entity, type Source } from '../model.ts';
import { dateValues, type DateUnit, unitFor } from './dateFilter.ts';
import type { SearchDocument, Spelled } from './document.ts';

/** The filter that entities of a kind belong to. */
const filterOf: Readonly<Record<EntityKind, string | undefined>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  media: 'organisation',
  office: undefined,
  law: undefined,
};

/** Values of one filter at most: those that most sources mention. The others are found by searching for them. */
const MOST = 300;

/** A search document for each source: its own text and its translations, paragraph by paragraph. */
export function sourceDocuments(archive: Archive): SearchDocument[] {
  const entities = new Map(archive.entities.map((entity) => [entity.id, entity]));
  const filterable = filterableEntities(archive);
  const unit = unitFor(archive.sources.map(({ record }) => daySpan(record.date.edtf)));
  return archive.sources.map((source) => {
    const { id, record, paragraphs } = source;
    const spelled = spellingsIn(source, entities);
    return {
      kind: 'source',
      url: address.source(id),
      language: record.language,
      title: printedTitle(source),
      titleAnchor: paragraphs.find(({ role }) => role === 'title')?.id,
      about: `${dateOf(source)} · ${languageInWords(source)} · Publisher: ${publisherInWords(source)}`,
      day: earliestDay(record.date.edtf),
      filters: {
        kind: ['source'],
        language: [record.language],
        publisher: [record.publisher.name ?? 'unknown'],
        date: datesOf(source, unit),
        ...namesOf(source, entities, filterable),
      },
      passages: paragraphs.flatMap((paragraph) => [
        {
          anchor: paragraph.id,
          language: record.language,
          text: paragraph.text,
          spelled: spelled(paragraph.id, undefined),
        },
        ...Object.entries(paragraph.translations).map(([language, text]) => ({
          anchor: `${paragraph.id}-${language}`,
          language,
          text,
          spelled: spelled(paragraph.id, language),
        })),
      ]),
    };
  });
}

function datesOf({ record }: Source, unit: DateUnit): string[] {
  return dateValues(daySpan(record.date.edtf), unit);
}

/** The entities of each filter that are mentioned in most sources. */
function filterableEntities(archive: Archive): ReadonlySet<string> {
  const index = mentionsByEntity(archive);
  const byFilter = Map.groupBy(archive.entities, ({ record }) => filterOf[record.kind]);
  byFilter.delete(undefined);
  return new Set(
    [...byFilter.values()].flatMap((entities) =>
      entities
        .toSorted((a, b) => (index.get(b.id)?.size ?? 0) - (index.get(a.id)?.size ?? 0))
        .slice(0, MOST)
        .map(({ id }) => id),
    ),
  );
}

function namesOf(
  { mentions }: Source,
  entities: ReadonlyMap<string, Entity>,
  filterable: ReadonlySet<string>,
): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const id of new Set(mentions.map(({ entity }) => entity))) {
    const entity = entities.get(id);
    const filter = entity && filterOf[entity.record.kind];
    if (filter === undefined || !filterable.has(id)) continue;
    (values[filter] ??= []).push(entity?.record.name ?? '');
  }
  return values;
}

/** Every way in which an entity may be written, each once. */
export function spellingsOf({ record }: Entity): string[] {
  const { name, names, forms, aliases } = record;
  return [...new Set([name, ...Object.values(names), ...Object.values(forms).flat(), ...aliases])];
}

/** What each paragraph of a source names, and how that is spelled elsewhere. */
function spellingsIn(
  { mentions }: Source,
  entities: ReadonlyMap<string, Entity>,
): (paragraph: string, layer: string | undefined) => Spelled[] {
  const key = (paragraph: string, layer: string | undefined): string =>
    `${paragraph} ${layer ?? ''}`;
  const byPassage = Map.groupBy(mentions, ({ paragraph, layer }) => key(paragraph, layer));
  return (paragraph, layer) => {
    const seen = new Set<string>();
    return (byPassage.get(key(paragraph, layer)) ?? []).flatMap(({ entity: id, exact }) => {
      const entity = entities.get(id);
      if (!entity || seen.has(`${id} ${exact}`)) return [];
      seen.add(`${id} ${exact}`);
      return [{ surface: exact, others: spellingsOf(entity).filter((other) => other !== exact) }];
    });
  };
}
