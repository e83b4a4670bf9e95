import { address } from '../addresses.ts';
import { dateOf } from '../byline.ts';
import { paragraphId } from '../lines.ts';
import { printedTitle, type Archive } from '../model.ts';
import type { SearchDocument } from './document.ts';

/**
 * A search document for the words that editors took out of a source: boilerplate, marks of extraction, leaked markup. Only
 * the quotation checker asks for it. What general rules change is not in it: it is debris, or the same words are published.
 */
export function receivedDocuments({ sources }: Archive): SearchDocument[] {
  return sources.flatMap((source) => {
    const taken = source.edits.filter(
      ({ declared, from }) => declared && /[\p{L}\p{N}]/u.test(from),
    );
    if (taken.length === 0) return [];
    const { id, record } = source;
    return {
      kind: 'received',
      url: address.edits(id),
      language: record.language,
      title: printedTitle(source),
      titleAnchor: undefined,
      about: dateOf(source),
      day: undefined,
      // No value of any filter: nobody chooses it.
      filters: {},
      passages: taken.map(({ line, from }) => ({
        anchor: paragraphId(line),
        language: record.language,
        text: from,
        spelled: [],
      })),
    };
  });
}
