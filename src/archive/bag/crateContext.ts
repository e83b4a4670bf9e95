import type { Archive } from '../model.ts';
import { standardName } from '../standards.ts';

/** An entity of a crate: a flat object of JSON-LD, which refers to others by `{ "@id": … }`. */
export interface CrateEntity {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** The specification that a crate conforms to. */
export const RO_CRATE = 'https://w3id.org/ro/crate/1.2';

/** Name of the file that describes a crate, in its root. */
export const CRATE = 'ro-crate-metadata.json';

/** Those who answer for the archive. */
export const EDITORS = '#editors';

const RECEIVED = '#received-texts';

/** Whose the words of a file are: of those who wrote what was received, or the archive’s. */
export type Rights = 'received' | 'ours';

/** What the crate says of the rights in a file; without `rights` it holds words of both sorts. */
export function rightsIn({ record }: Pick<Archive, 'record'>, rights?: Rights): unknown {
  const licence = { '@id': record.rights.licence.url };
  if (rights === 'ours') return licence;
  return rights === 'received' ? { '@id': RECEIVED } : [licence, { '@id': RECEIVED }];
}

/** A path in the payload as a crate refers to it: what cannot stand in an IRI is encoded. @see RFC 3987, 2.2 */
export function fileId(path: string): string {
  return path.replace(/[\p{Cc} "#%<>?[\\\]^`{|}]/gu, encodeURIComponent);
}

/** What the files of a crate refer to: the editors, the licence, the status of what is not theirs, the standards of formats. */
export function crateContext(
  { record }: Pick<Archive, 'record'>,
  files: readonly CrateEntity[],
): CrateEntity[] {
  const { licence, sources } = record.rights;
  const standards = new Set(
    files.flatMap(({ conformsTo }) => (conformsTo as { '@id': string } | undefined)?.['@id'] ?? []),
  );
  return [
    {
      '@id': EDITORS,
      '@type': 'Organization',
      name: record.editors.join(', '),
      description: `who edits ${record.title}`,
    },
    {
      '@id': licence.url,
      '@type': 'CreativeWork',
      name: licence.name,
      description: `The licence of what the archive made: notes, translations, records, comparisons. It does not cover the received texts.`,
    },
    {
      '@id': RECEIVED,
      '@type': 'CreativeWork',
      name: 'Status of the received texts',
      description: sources,
    },
    ...[...standards].sort().map((url) => ({
      '@id': url,
      '@type': ['WebPage', 'Standard'],
      name: standardName(url),
    })),
  ];
}
