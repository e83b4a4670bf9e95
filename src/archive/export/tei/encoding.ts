import { address } from '../../addresses.ts';
import { paragraphId } from '../../lines.ts';
import type { EntityKind } from '../../linkSchemas.ts';
import type { Archive, Mention, Source } from '../../model.ts';
import type { References } from '../../schemas.ts';
import { EditReasons } from './editMarkup.ts';
import { spansOf, type Spans } from './spans.ts';

/** What of an archive a TEI file speaks of. */
export type TeiArchive = Pick<Archive, 'record' | 'references' | 'entities'>;

/** What the parts of one TEI file share while it is made. */
export interface Encoding {
  readonly source: Source;
  readonly archive: TeiArchive;
  readonly absolute: (path: string) => string;
  readonly reasons: EditReasons;
  readonly spans: Spans;
  /** Ids of the received lines by the offset at which they begin, in UTF-16 code units. */
  readonly lineIds: ReadonlyMap<number, string>;
  /** Ids in the text and of notes, to which sentences may lead. */
  readonly ids: ReadonlySet<string>;
  /** The outside sources that were cited so far, by name. */
  readonly cited: Map<string, References[string]>;
  /** Mentions so far that cross an edit, so that no element can hold their words. */
  readonly crossing: Mention[];
}

export function encodingOf(
  source: Source,
  archive: TeiArchive,
  absolute: (path: string) => string,
): Encoding {
  const lineIds = new Map(source.lines.map(({ n, start }) => [start, paragraphId(n)]));
  const ids = [
    ...lineIds.values(),
    ...source.paragraphs.flatMap(({ id, translations }) =>
      Object.keys(translations).map((language) => translatedId(id, language)),
    ),
    ...source.notes.map(({ id }) => id),
  ];
  return {
    source,
    archive,
    absolute,
    reasons: new EditReasons(source.edits, archive.record.language),
    spans: spansOf(source),
    lineIds,
    ids: new Set(ids),
    cited: new Map(),
    crossing: [],
  };
}

/** Id of the translation of a paragraph: `p4-en`. */
export function translatedId(paragraph: string, language: string): string {
  return `${paragraph}-${language}`;
}

/** Absolute address of the page of a source, and of an element in it. */
export function pageOf({ absolute }: Encoding, source: string, fragment?: string): string {
  return absolute(address.source(source)) + (fragment === undefined ? '' : `#${fragment}`);
}

const kinds = new WeakMap<TeiArchive['entities'], ReadonlyMap<string, EntityKind>>();

/** The kind of an entity. All are looked through once for an archive, not for each of its sources. */
export function entityKind(
  { archive: { entities } }: Encoding,
  id: string,
): EntityKind | undefined {
  const known = kinds.get(entities) ?? new Map(entities.map((one) => [one.id, one.record.kind]));
  kinds.set(entities, known);
  return known.get(id);
}
