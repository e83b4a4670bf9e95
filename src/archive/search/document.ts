import type { Archive } from '../model.ts';
import { comparisonDocuments, eventDocuments } from './comparisons.ts';
import { nameDocuments } from './names.ts';
import { noteDocuments } from './notes.ts';
import { pageDocuments } from './pages.ts';
import { receivedDocuments } from './received.ts';
import { sourceDocuments } from './sources.ts';

/**
 * The kinds of things that can be found, in the order in which results are shown. What was received and is not published
 * is found by the quotation checker alone.
 */
export const documentKinds = ['source', 'name', 'comparison', 'note', 'page', 'received'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Words that name something, and how it is spelled elsewhere. */
export interface Spelled {
  /** As it stands in the passage. */
  readonly surface: string;
  readonly others: readonly string[];
}

/** One stretch of a search document that a hit can land on. */
export interface SearchPassage {
  /** Id of the element on the page: `p4`, `p4-en` for a translation, `n-lng` for a note; empty for the page as a whole. */
  readonly anchor: string;
  readonly language: string;
  readonly text: string;
  /** What the passage names. */
  readonly spelled: readonly Spelled[];
}

/** What a search engine is given of one page: one record a page, its passages in the order of the page. */
export interface SearchDocument {
  readonly kind: DocumentKind;
  /** Address of the page, relative to the base. */
  readonly url: string;
  readonly language: string;
  readonly title: string;
  /** Anchor of the passage that is the title, when it is one. */
  readonly titleAnchor: string | undefined;
  /** What the page is, for the list of results. */
  readonly about: string;
  /** The first day of its date, YYYY-MM-DD, by which it is sorted; undefined sorts last. */
  readonly day: string | undefined;
  /** Values by which it can be filtered, by filter: kind, language, publisher, date, person, place, organisation. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly passages: readonly SearchPassage[];
}

/** The search documents of an archive: one for each source, its notes, each entity, comparison and page, the timeline, and what was taken out of sources. */
export function searchDocuments(archive: Archive): SearchDocument[] {
  return [
    ...sourceDocuments(archive),
    ...noteDocuments(archive),
    ...nameDocuments(archive),
    ...comparisonDocuments(archive),
    ...eventDocuments(archive),
    ...pageDocuments(archive),
    ...receivedDocuments(archive),
  ];
}
