import type { Block } from './cleaning/clean.ts';
import type { Edit } from './cleaning/edit.ts';
import type { ReceivedLine } from './lines.ts';
import type { ArchiveRecord, PageRecord, Permalinks, Role, SourceRecord } from './schemas.ts';

/** A paragraph as it is published. */
export interface Paragraph extends Block {
  readonly role: Role;
  /** The paragraph in other languages, by language tag. */
  readonly translations: Readonly<Record<string, string>>;
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
  readonly permalinks: Permalinks;
}

/** The title as it is printed: in square brackets when an editor supplied it. */
export function printedTitle({
  title,
  titleSupplied,
}: Pick<Source, 'title' | 'titleSupplied'>): string {
  return titleSupplied ? `[${title}]` : title;
}
