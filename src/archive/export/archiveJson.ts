import { address } from '../addresses.ts';
import { mentionsByEntity } from '../concordance.ts';
import type {
  Archive,
  ArchiveEvent,
  Comparison,
  Entity,
  Mention,
  Quotation,
  Source,
} from '../model.ts';
import { plainProse } from '../prose.ts';
import { sourceJson } from './sourceJson.ts';

/** Turns an address of the archive into an absolute one. */
type Absolute = (path: string) => string;

/**
 * `archive.json`: the whole archive as data: its record, every source as in its own `source.json`, every entity with its
 * mentions, every comparison with its statements, every event.
 */
export function archiveJson(archive: Archive, absolute: Absolute): Record<string, unknown> {
  const { record, sources, entities, comparisons, events } = archive;
  const mentions = mentionsByEntity(archive);
  return {
    url: absolute(address.home),
    title: record.title,
    description: record.description,
    language: record.language,
    editors: record.editors,
    rights: record.rights,
    sources: sources.map((source) => sourceJson(source, archive, absolute)),
    entities: entities.map((entity) => entityJson(entity, mentions.get(entity.id), absolute)),
    comparisons: comparisons.map((comparison) => comparisonJson(comparison, absolute)),
    events: events.map((event) => eventJson(event, absolute)),
  };
}

function entityJson(
  { id, record }: Entity,
  mentions: ReadonlyMap<Source, readonly Mention[]> | undefined,
  absolute: Absolute,
): Record<string, unknown> {
  const { kind, name, names, forms, aliases, description, sameAs, coordinates, partOf } = record;
  return {
    id,
    url: absolute(address.entity(id)),
    kind,
    name,
    names,
    forms,
    aliases,
    description: plainProse(description),
    sameAs,
    coordinates,
    partOf,
    mentions: [...(mentions ?? [])].flatMap(([source, own]) =>
      own.map(({ paragraph, exact, start, end }) => ({
        source: source.id,
        paragraph,
        exact,
        start,
        end,
        url: `${absolute(address.source(source.id))}#${paragraph}`,
      })),
    ),
  };
}

function comparisonJson(
  { id, record, statements }: Comparison,
  absolute: Absolute,
): Record<string, unknown> {
  return {
    id,
    url: absolute(address.comparison(id)),
    title: record.title,
    question: record.question,
    verdict: record.verdict,
    why: plainProse(record.why),
    statements: statements.map((statement) => ({
      ...quotationJson(statement, absolute),
      value: statement.value,
      of: statement.of,
    })),
    silent: record.silent,
  };
}

function eventJson(
  { id, record, statements }: ArchiveEvent,
  absolute: Absolute,
): Record<string, unknown> {
  return {
    id,
    url: `${absolute(address.timeline)}#${id}`,
    title: record.title,
    date: record.date.edtf,
    dateBasis: record.date.basis,
    dateReasoning: plainProse(record.date.reasoning),
    time: record.time,
    places: record.places,
    statements: statements.map((statement) => quotationJson(statement, absolute)),
  };
}

function quotationJson(
  { source, paragraph, quote, start, end, translation, saidBy }: Quotation,
  absolute: Absolute,
): Record<string, unknown> {
  return {
    source,
    paragraph,
    quote,
    start,
    end,
    translation,
    saidBy,
    url: `${absolute(address.source(source))}#${paragraph}`,
  };
}
