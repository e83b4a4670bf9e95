import { address } from '../addresses.ts';
import { citationsAsData, citationsOfSource } from '../citing/citations.ts';
import { printedTitle, type Archive, type Source } from '../model.ts';
import { citedReferences, plainProse } from '../prose.ts';
import { revisionsOf } from '../revisions.ts';

/**
 * `source.json`: the whole of a source as data, as the public contract lays it down. What `original.txt` holds can be
 * had back from it: join the paragraphs’ texts with "\n\n", add a "\n", and undo the edits (`restore`).
 *
 * @param absolute turns an address of the archive into an absolute one.
 */
export function sourceJson(
  source: Source,
  archive: Pick<Archive, 'record' | 'references'>,
  absolute: (path: string) => string,
): Record<string, unknown> {
  const { record } = source;
  const { references } = archive;
  return {
    id: source.id,
    url: absolute(address.source(source.id)),
    title: printedTitle(source),
    shortTitle: source.record.shortTitle,
    titleSupplied: source.titleSupplied,
    language: record.language,
    translatedFrom: record.translatedFrom?.language,
    translatedByMachine: record.translatedFrom?.machine,
    translatedFromReasoning: record.translatedFrom && plainProse(record.translatedFrom.reasoning),
    date: record.date.edtf,
    dateBasis: record.date.basis,
    dateReasoning: plainProse(record.date.reasoning),
    publisher: record.publisher.name,
    publisherBasis: record.publisher.name === null ? undefined : record.publisher.basis,
    publisherReasoning: plainProse(record.publisher.reasoning),
    quotes: record.quotes.map(({ name, lines }) => ({ name, paragraphs: lines })),
    evidence: (['translatedFrom', 'date', 'publisher'] as const).flatMap((field) =>
      (record[field]?.evidence ?? []).map(({ line, quote }) => ({ of: field, line, quote })),
    ),
    provenance: plainProse(record.provenance),
    receivedAs: record.receivedAs,
    sha256: record.sha256,
    bytes: source.original.byteLength,
    accessioned: record.accessioned,
    version: record.version,
    revisions: revisionsOf(source).map(({ version, date, changes }) => ({
      version,
      date,
      changes: changes === undefined ? undefined : plainProse(changes),
    })),
    citations: citationsAsData(citationsOfSource(source, archive, absolute)),
    paragraphs: source.paragraphs.map(({ id, role, lines, text, translations }) => ({
      id,
      role,
      lines,
      text,
      translations: Object.keys(translations).length > 0 ? translations : undefined,
    })),
    notes: source.notes.map(
      ({ id, kind, paragraph, layer, exact, start, end, text, translations }) => ({
        id,
        kind,
        paragraph,
        // The language of the translation that the note is on; left out for the source’s own text.
        layer,
        exact,
        start,
        end,
        text: plainProse(text),
        references:
          citedReferences(text).length > 0
            ? citedReferences(text).map((name) => references[name])
            : undefined,
        translations: Object.keys(translations).length > 0 ? translations : undefined,
      }),
    ),
    edits: source.edits.map(({ line, offset, kind, from, to, reason }) => ({
      line,
      offset,
      kind,
      from,
      to,
      reason,
    })),
    mentions: source.mentions
      .filter(({ layer }) => layer === undefined)
      .map(({ entity, paragraph, exact, start, end, reasoning }) => ({
        entity,
        paragraph,
        exact,
        start,
        end,
        resolvedByEditor: reasoning === undefined ? undefined : plainProse(reasoning),
      })),
  };
}

/** Writes a document as JSON files are written here: two spaces, a line end at the close. */
export function writeJson(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
