import { address } from '../addresses.ts';
import { entityKinds } from '../linkSchemas.ts';
import type { Archive } from '../model.ts';
import { plainProse } from '../prose.ts';
import type { SearchDocument } from './document.ts';
import { spellingsOf } from './sources.ts';

/** A search document for each entity: its name, what it is, and all its spellings. */
export function nameDocuments({ entities, record: archive }: Archive): SearchDocument[] {
  return entities.map((entity) => ({
    kind: 'name',
    url: address.entity(entity.id),
    language: archive.language,
    title: entity.record.name,
    titleAnchor: undefined,
    about: entityKinds[entity.record.kind].label,
    day: undefined,
    filters: { kind: ['name'] },
    passages: [
      {
        anchor: '',
        language: archive.language,
        text: `${entity.record.name}. ${plainProse(entity.record.description)}`,
        spelled: [
          {
            surface: entity.record.name,
            others: spellingsOf(entity).filter((other) => other !== entity.record.name),
          },
        ],
      },
    ],
  }));
}
