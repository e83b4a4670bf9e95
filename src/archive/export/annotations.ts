import { address } from '../addresses.ts';
import type { Archive, Note, Source } from '../model.ts';
import { citedReferences, plainProse } from '../prose.ts';

/** Turns an address of the archive into an absolute one. */
type Absolute = (path: string) => string;

/** Characters of context on either side of an annotated stretch. */
const context = 32;

/**
 * The notes of a source as a page of annotations. The target is `text.txt`, whose characters can be counted; a note on a
 * translation targets its paragraph on the page.
 *
 * @see https://www.w3.org/TR/annotation-model/ (W3C Web Annotation Data Model, 2017)
 */
export function sourceAnnotations(
  source: Source,
  archive: Archive,
  absolute: Absolute,
): Record<string, unknown> {
  const items = annotationsOf(source, archive, absolute);
  return page(`${absolute(address.source(source.id))}annotations.jsonld`, items);
}

/** The notes of all sources as one page of annotations. */
export function archiveAnnotations(archive: Archive, absolute: Absolute): Record<string, unknown> {
  const items = archive.sources.flatMap((source) => annotationsOf(source, archive, absolute));
  return page(absolute('/data/annotations.jsonld'), items);
}

function page(id: string, items: readonly unknown[]): Record<string, unknown> {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
}

function annotationsOf(
  source: Source,
  archive: Archive,
  absolute: Absolute,
): Record<string, unknown>[] {
  const url = absolute(address.source(source.id));
  const { record } = archive;
  return source.notes.map((note) => ({
    id: `${url}#${note.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    creator: { id: absolute(address.home), type: 'Organization', name: record.title },
    rights: record.rights.licence.url,
    body: [
      {
        type: 'TextualBody',
        value: noteWords(note, archive),
        format: 'text/plain',
        language: record.language,
        purpose: 'commenting',
      },
      { type: 'TextualBody', value: note.kind, format: 'text/plain', purpose: 'tagging' },
    ],
    target: target(note, source, url),
  }));
}

/** What a note says in plain words, with the outside sources that it cites. */
function noteWords({ text }: Note, { references }: Archive): string {
  const cited = citedReferences(text).flatMap((name) => references[name] ?? []);
  const printed = cited.map(
    ({ title, publisher, url }) => ` Outside source: ${title}, ${publisher}, ${url}.`,
  );
  return plainProse(text) + printed.join('');
}

function target(note: Note, source: Source, url: string): Record<string, unknown> {
  const paragraph = source.paragraphs.find(({ id }) => id === note.paragraph);
  const text =
    note.layer === undefined ? source.published : (paragraph?.translations[note.layer] ?? '');
  const start =
    note.layer === undefined ? publishedStart(source, note.paragraph) + note.start : note.start;
  const end = start + note.exact.length;
  return {
    source: note.layer === undefined ? `${url}text.txt` : `${url}#${note.paragraph}-${note.layer}`,
    format: note.layer === undefined ? 'text/plain' : 'text/html',
    language: note.layer ?? source.record.language,
    selector: {
      type: 'TextQuoteSelector',
      exact: note.exact,
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
      refinedBy: {
        type: 'TextPositionSelector',
        start: codePoints(text.slice(0, start)),
        end: codePoints(text.slice(0, end)),
      },
    },
  };
}

/** Offset of a paragraph in the published text, in UTF-16 code units. */
function publishedStart({ paragraphs }: Source, id: string): number {
  let start = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.id === id) break;
    start += paragraph.text.length + 2;
  }
  return start;
}

/** Length in Unicode code points, in which the model counts positions (4.2.5). */
function codePoints(text: string): number {
  return Array.from(text).length;
}
