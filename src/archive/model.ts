import type { Block } from './cleaning/clean.ts';
import type { Edit } from './cleaning/edit.ts';
import type { ComparisonRecord, EntityRecord, EventRecord } from './linkSchemas.ts';
import type { ReceivedLine } from './lines.ts';
import type {
  ArchiveRecord,
  DeclaredMention,
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

/** A stretch of a paragraph, or of a translation of it, that names an entity: offsets in UTF-16 code units. */
export interface Mention {
  /** Id of the entity. */
  readonly entity: string;
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** Language of the translation that it stands in; undefined for the source’s own text. */
  readonly layer?: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Why an editor resolved these words so, where no form does. */
  readonly reasoning?: string;
}

/** Words of a source, found in their paragraph: offsets in UTF-16 code units. */
export interface Quotation {
  readonly source: string;
  readonly paragraph: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The same words in the archive’s translation. */
  readonly translation?: string;
  /** Who says so within the source; null when the source itself does. */
  readonly saidBy: string | null;
}

/** What a source says on a question. */
export interface Statement extends Quotation {
  readonly value: string;
  readonly of: string;
}

/** One question, and what each source says. */
export interface Comparison {
  readonly id: string;
  readonly record: ComparisonRecord;
  /** In the order of the record. */
  readonly statements: readonly Statement[];
}

/** Something that happened, with the statements that carry it. */
export interface ArchiveEvent {
  readonly id: string;
  readonly record: EventRecord;
  readonly statements: readonly Quotation[];
}

/** A person, place, organisation, medium, office or law. */
export interface Entity {
  readonly id: string;
  readonly record: EntityRecord;
  /** The file that it stands in. */
  readonly file: string;
}

/** A translation of a source, whose paragraphs stand with the paragraphs of the source. */
export interface Translation {
  readonly language: string;
  readonly translator: string;
  readonly method: string;
  /** What an editor says of single mentions in it. */
  readonly mentions: readonly DeclaredMention[];
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
  /** In the order of paragraphs; in each its own text first, then its translations. */
  readonly mentions: readonly Mention[];
}

/** A block of an editor’s page in plain words. */
export interface TextBlock {
  /** Anchor of the heading that it stands under; empty before the first. */
  readonly anchor: string;
  readonly text: string;
}

/** An editor’s page. Its text is MDX and is rendered by the site. */
export interface Page {
  /** Its place below `/about/`; `index` is `/about/` itself. */
  readonly id: string;
  readonly record: PageRecord;
  /** Its words, for searching. */
  readonly blocks: readonly TextBlock[];
}

/** Everything that a content folder says, checked. Sources in order of their received names, pages in theirs. */
export interface Archive {
  readonly record: ArchiveRecord;
  readonly sources: readonly Source[];
  readonly pages: readonly Page[];
  /** By name. */
  readonly entities: readonly Entity[];
  /** In their order. */
  readonly comparisons: readonly Comparison[];
  /** In the order of `events.yaml`. */
  readonly events: readonly ArchiveEvent[];
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

/** The few words by which lists call a source. */
export function shortTitle(source: Pick<Source, 'title' | 'record'>): string {
  return source.record.shortTitle ?? source.title;
}
