import { address } from '../addresses.ts';
import { dateOf, publisherInWords } from '../byline.ts';
import { printedTitle, type Archive, type Source } from '../model.ts';

/** One stretch of a search document that a hit can land on. */
export interface SearchPassage {
  /** Id of the element on the page: `p4`, or `p4-en` for a translation. */
  readonly anchor: string;
  readonly language: string;
  readonly text: string;
}

/** What a search engine is given of one page: one record a page, its passages in the order of the page. */
export interface SearchDocument {
  /** Address of the page, relative to the base. */
  readonly url: string;
  readonly language: string;
  readonly title: string;
  /** Anchor of the passage that is the title, when it is one. */
  readonly titleAnchor: string | undefined;
  /** In words, for the list of results. */
  readonly date: string;
  readonly publisher: string;
  readonly passages: readonly SearchPassage[];
}

/** The search documents of an archive: one for each source, translations included. */
export function searchDocuments({ sources }: Pick<Archive, 'sources'>): SearchDocument[] {
  return sources.map(searchDocument);
}

function searchDocument(source: Source): SearchDocument {
  const { id, record, paragraphs } = source;
  return {
    url: address.source(id),
    language: record.language,
    title: printedTitle(source),
    titleAnchor: paragraphs.find(({ role }) => role === 'title')?.id,
    date: dateOf(source),
    publisher: `Publisher: ${publisherInWords(source)}`,
    passages: paragraphs.flatMap((paragraph) => [
      { anchor: paragraph.id, language: record.language, text: paragraph.text },
      ...Object.entries(paragraph.translations).map(([language, text]) => ({
        anchor: `${paragraph.id}-${language}`,
        language,
        text,
      })),
    ]),
  };
}
