import { address } from '../addresses.ts';
import type { Archive } from '../model.ts';
import type { SearchDocument } from './document.ts';

/** A search document for each page of the editors, by its headings. */
export function pageDocuments({ pages, record: archive }: Archive): SearchDocument[] {
  return pages.map(({ id, record, blocks }) => ({
    kind: 'page',
    url: address.page(id),
    language: archive.language,
    title: record.title,
    titleAnchor: undefined,
    about: record.description,
    day: undefined,
    filters: { kind: ['page'] },
    passages: blocks.map(({ anchor, text }) => ({
      anchor,
      language: archive.language,
      text,
      spelled: [],
    })),
  }));
}
