import { address } from '../../addresses.ts';
import type { EntityKind } from '../../linkSchemas.ts';
import type { Mention } from '../../model.ts';
import { tei, type TeiElement, type TeiNode } from './element.ts';
import { entityKind, type Encoding } from './encoding.ts';

/** The element for the name of an entity of each kind, and its type where the element says less than the kind. */
const nameElements: Readonly<Record<EntityKind, readonly [name: string, type?: string]>> = {
  person: ['persName'],
  place: ['placeName'],
  organisation: ['orgName'],
  media: ['orgName', 'media'],
  office: ['roleName', 'office'],
  law: ['name', 'law'],
};

/** The words that name an entity, with its address. A mention that an editor resolved has an id, for the reasoning. */
export function nameElement(
  encoding: Encoding,
  mention: Mention,
  named: readonly TeiNode[],
): TeiElement {
  const kind = entityKind(encoding, mention.entity);
  const [name, type] = kind ? nameElements[kind] : ['name'];
  const id = mention.reasoning === undefined ? undefined : encoding.spans.mentionId(mention);
  return tei(name, { 'xml:id': id, type, ref: entityAddress(encoding, mention) }, named);
}

export function entityAddress({ absolute }: Encoding, { entity }: Mention): string {
  return absolute(address.entity(entity));
}
