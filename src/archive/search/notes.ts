import { address } from '../addresses.ts';
import { shortTitle, type Archive } from '../model.ts';
import { noteKinds } from '../notes.ts';
import { plainProse } from '../prose.ts';
import type { SearchDocument } from './document.ts';

/** A search document for the notes of each source that has any. */
export function noteDocuments({ sources, record }: Archive): SearchDocument[] {
  return sources
    .filter(({ notes }) => notes.length > 0)
    .map((source) => ({
      kind: 'note',
      // The engine keeps one record for an address: this is the list of notes on the page of the source.
      url: `${address.source(source.id)}#notes`,
      language: record.language,
      title: `Notes on: ${shortTitle(source)}`,
      titleAnchor: undefined,
      about: 'Notes by the editors',
      day: undefined,
      filters: { kind: ['note'] },
      passages: source.notes.map(({ id, exact, kind, text }) => ({
        anchor: id,
        language: record.language,
        text: `${exact} — ${noteKinds[kind].label.toLowerCase()}. ${plainProse(text)}`,
        spelled: [],
      })),
    }));
}
