import type { CslItem } from '../citing/csl.ts';
import { cslOfSource } from '../citing/record.ts';
import type { Archive, Source } from '../model.ts';
import { archiveAnnotations, sourceAnnotations } from './annotations.ts';
import { archiveJson } from './archiveJson.ts';
import { citationFile } from './citationFile.ts';
import { comparisonsCsv } from './comparisonsCsv.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import { ris } from './ris.ts';
import { sourceJson, writeJson } from './sourceJson.ts';
import { sourceTei } from './tei/sourceTei.ts';

/** What the writing of a file may ask for beside what it is about. */
export interface Exporting {
  readonly archive: Archive;
  /** Turns an address of the archive into an absolute one. */
  readonly absolute: (path: string) => string;
}

/** A file that the archive offers for others to use. */
export interface ExportedFile<About> {
  /** Its name; the end of its address. */
  readonly name: string;
  /** Its media type, with the encoding where it is a text. @see https://www.iana.org/assignments/media-types/ */
  readonly mediaType: string;
  /** What a link to it says, where its name would say too little. */
  readonly title?: string;
  /** What it holds, as the end of a sentence that begins with its name. */
  readonly what: string;
  /** Where the format is laid down. */
  readonly conformsTo?: string;
  /** Whose its words are: of those who wrote what was received, or the archive’s; both where nothing is said. */
  readonly rights?: 'received' | 'ours';
  readonly write: (about: About, exporting: Exporting) => string | Uint8Array;
}

/** The formats of citations, and what writes each. */
const citationFormats: readonly (Omit<ExportedFile<unknown>, 'name' | 'what' | 'write'> & {
  readonly ending: string;
  readonly format: string;
  readonly of: (items: readonly CslItem[]) => string;
})[] = [
  {
    ending: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    format: 'BibTeX',
    conformsTo: 'https://ctan.org/pkg/biblatex',
    rights: 'ours',
    of: bibtex,
  },
  {
    ending: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    format: 'RIS',
    rights: 'ours',
    of: ris,
  },
  {
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: 'CSL-JSON',
    conformsTo: 'https://github.com/citation-style-language/schema/tree/v1.0.2',
    rights: 'ours',
    of: cslJson,
  },
];

/** The files of every source, below its own address. */
export const sourceFiles: readonly ExportedFile<Source>[] = [
  {
    name: 'original.txt',
    mediaType: 'text/plain;charset=utf-8',
    what: 'the bytes as received',
    rights: 'received',
    write: ({ original }) => Uint8Array.from(original),
  },
  {
    name: 'text.txt',
    mediaType: 'text/plain;charset=utf-8',
    what: 'the text as published',
    rights: 'received',
    write: ({ published }) => published,
  },
  {
    name: 'source.json',
    mediaType: 'application/json',
    what: 'record, text, notes and changes as data',
    conformsTo: 'https://www.rfc-editor.org/rfc/rfc8259',
    write: (source, { archive, absolute }) => writeJson(sourceJson(source, archive, absolute)),
  },
  {
    name: 'source.tei.xml',
    mediaType: 'application/tei+xml',
    what: 'both texts, notes and names as TEI P5',
    conformsTo: 'https://tei-c.org/release/doc/tei-p5-doc/en/html/',
    write: (source, { archive, absolute }) => sourceTei(source, archive, absolute),
  },
  {
    name: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    what: 'the notes as W3C Web Annotations',
    conformsTo: 'https://www.w3.org/TR/annotation-model/',
    write: (source, { archive, absolute }) =>
      writeJson(sourceAnnotations(source, archive, absolute)),
  },
  ...citationFormats.map(({ ending, format, of, ...shared }): ExportedFile<Source> => ({
    ...shared,
    name: `citation.${ending}`,
    title: format,
    what: `the citation as ${format}`,
    write: (source, { archive, absolute }) => of([cslOfSource(source, archive, absolute)]),
  })),
];

/** The files of the whole archive, below `/data/`. */
export const archiveFiles: readonly ExportedFile<Archive>[] = [
  {
    name: 'archive.json',
    mediaType: 'application/json',
    what: 'every source, entity, comparison and event as data',
    conformsTo: 'https://www.rfc-editor.org/rfc/rfc8259',
    write: (archive, { absolute }) => writeJson(archiveJson(archive, absolute)),
  },
  {
    name: 'comparisons.csv',
    mediaType: 'text/csv;charset=utf-8',
    what: 'every statement of every comparison as a table',
    conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180',
    write: (archive, { absolute }) => comparisonsCsv(archive, absolute),
  },
  {
    name: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    what: 'all notes as W3C Web Annotations',
    conformsTo: 'https://www.w3.org/TR/annotation-model/',
    write: (archive, { absolute }) => writeJson(archiveAnnotations(archive, absolute)),
  },
  ...citationFormats.map(({ ending, format, of, ...shared }): ExportedFile<Archive> => ({
    ...shared,
    name: `citations.${ending}`,
    what: `the citation of every source as ${format}`,
    write: (archive, { absolute }) =>
      of(archive.sources.map((source) => cslOfSource(source, archive, absolute))),
  })),
  {
    name: 'CITATION.cff',
    mediaType: 'application/yaml',
    what: 'how the archive as a whole is cited',
    conformsTo: 'https://citation-file-format.github.io/1.2.0/schema.json',
    rights: 'ours',
    write: (archive, { absolute }) => citationFile(archive, absolute),
  },
];
