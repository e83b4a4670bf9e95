import { address } from '../addresses.ts';
import type { EntityKind } from '../linkSchemas.ts';
import type { Archive, Entity } from '../model.ts';
import { plainProse } from '../prose.ts';
import type { CrateEntity } from './crateContext.ts';

/** What schema.org calls the kinds of entities; an office is none of its types. @see https://schema.org/Thing */
const types: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  media: 'Organization',
  office: 'Thing',
  law: 'Legislation',
};

/** The people, places and bodies that sources name, as the crate describes them: by their addresses in the archive. */
export function namedEntities(
  { entities }: Pick<Archive, 'entities'>,
  absolute: (path: string) => string,
): CrateEntity[] {
  const places = new Set(
    entities.filter(({ record }) => record.kind === 'place').map(({ id }) => id),
  );
  return entities.map(({ id, record }: Entity) => {
    const { kind, name, names, aliases, description, sameAs, coordinates, partOf } = record;
    const otherNames = [...new Set([...Object.values(names), ...aliases])];
    return {
      '@id': absolute(address.entity(id)),
      '@type': types[kind],
      name,
      alternateName: otherNames.length > 0 ? otherNames : undefined,
      description: plainProse(description),
      sameAs: sameAs.length > 0 ? sameAs : undefined,
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      containedInPlace:
        partOf !== undefined && places.has(partOf) && kind === 'place'
          ? { '@id': absolute(address.entity(partOf)) }
          : undefined,
    };
  });
}
