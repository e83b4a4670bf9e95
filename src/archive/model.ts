import type { Block } from './cleaning/clean.ts';
import type { Edit } from './cleaning/edit.ts';
import type { ReceivedLine } from './lines.ts';
import type {
  ArchiveRecord,
  PageRecord,
  Permalinks,
  References,
  Role,
  SourceRecord,
} from './schemas.ts';

/** A paragraph as it is published. */
export interface Paragraph extends Block {
  readonly role: Role;
  /** The paragraph in other languages, by language tag. */
  readonly translations: Readonly<Record<string, string>>;
}

/** What a note says something about. */
export type NoteKind = 'translation' | 'text' | 'context' | 'conflict';

/** A stretch of a paragraph that a note is about: offsets in UTF-16 code units. */
export interface NoteAnchor {
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** The lemma, as it stands in the text. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** An editor’s note on a stretch of a source. */
export interface Note extends NoteAnchor {
  /** Its address on the source’s page: `n-lng`. */
  readonly id: string;
  readonly kind: NoteKind;
  /** Language of the translation that the note is on; undefined for the source’s own text. */
  readonly layer?: string;
  /** What it says, in the Markdown of `prose.ts`. */
  readonly text: string;
  /** Where the same note applies in translations, by language. */
  readonly translations: Readonly<Record<string, NoteAnchor>>;
}

/** A translation of a source, whose paragraphs stand with the paragraphs of the source. */
export interface Translation {
  readonly language: string;
  readonly translator: string;
  readonly method: string;
}

/** One archived text: its record, what was received, what is published, and how the one follows from the other. */
export interface Source {
  readonly id: string;
  readonly record: SourceRecord;
  /** The title without brackets: the words of the paragraph with the role `title`, or those that the editor supplied. */
  readonly title: string;
  readonly titleSupplied: boolean;
  /** The received file. */
  readonly original: Uint8Array;
  /** The received file, decoded. */
  readonly received: string;
  readonly lines: readonly ReceivedLine[];
  readonly paragraphs: readonly Paragraph[];
  readonly edits: readonly Edit[];
  /** The published text as a file: paragraphs, an empty line between two, a line end at the close. */
  readonly published: string;
  readonly translations: readonly Translation[];
  /** In the order of their marks. */
  readonly notes: readonly Note[];
}

/** An editor’s page. Its text is MDX and is rendered by the site. */
export interface Page {
  /** Its place below `/about/`; `index` is `/about/` itself. */
  readonly id: string;
  readonly record: PageRecord;
}

/** Everything that a content folder says, checked. Sources in order of their received names, pages in theirs. */
export interface Archive {
  readonly record: ArchiveRecord;
  readonly sources: readonly Source[];
  readonly pages: readonly Page[];
  /** What notes cite from outside, by name. */
  readonly references: References;
  readonly permalinks: Permalinks;
}

/** The title as it is printed: in square brackets when an editor supplied it. */
export function printedTitle({
  title,
  titleSupplied,
}: Pick<Source, 'title' | 'titleSupplied'>): string {
  return titleSupplied ? `[${title}]` : title;
}
