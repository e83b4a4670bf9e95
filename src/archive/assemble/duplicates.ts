import type { Content } from './content.ts';
import type { Addressed } from '../addresses.ts';

/** Something that one source or page says is its own. */
interface Claim {
  readonly what: string;
  readonly name: string;
  readonly file: string;
  /** Where in the record of the file it stands; empty for the name of the file itself. */
  readonly path: readonly PropertyKey[];
  readonly hint: string;
}

/** What must be there once only: received files, and ids, the former ones included, whatever their case. */
export function checkDuplicates(
  content: Content,
  { sources, pages, entities, comparisons, events }: Addressed,
): void {
  const claims = [
    ...ids(sources, 'source', (id) => `sources/${id}/source.md`),
    ...sources.map(({ id, record }) => ({
      what: 'the received file with SHA-256',
      name: record.sha256,
      file: `sources/${id}/source.md`,
      path: ['sha256'],
      hint: 'the same bytes are in the archive already: keep one of the two sources',
    })),
    ...ids(pages, 'page', (id) => `pages/${id}.mdx`),
    ...entities.map(({ id, file }) => claim('entity', id, file, [id])),
    ...entities.flatMap(({ id, record, file }) =>
      record.formerly.map((name, index) => claim('entity', name, file, [id, 'formerly', index])),
    ),
    ...ids(comparisons, 'comparison', (id) => `comparisons/${id}.mdx`),
    ...events.map(({ id }, index) => claim('event', id, 'events.yaml', [index, 'id'])),
  ];
  const first = new Map<string, string>();
  for (const { what, name, file, path, hint } of claims) {
    const key = `${what} ${name.toLowerCase()}`;
    const holder = first.get(key);
    if (holder === undefined) first.set(key, file);
    else {
      content.report({
        rule: 'duplicate',
        file,
        line: content.lineOf(file, path),
        message: `${what} \`${name}\` is claimed by ${holder} too`,
        hint,
      });
    }
  }
}

/** The present ids, then the former ones, so that of two claims the former id is the one to mend. */
function ids(
  holders: readonly { id: string; record: { formerly: readonly string[] } }[],
  of: 'source' | 'page' | 'comparison',
  fileOf: (id: string) => string,
): Claim[] {
  return [
    ...holders.map(({ id }) => claim(of, id, fileOf(id), [])),
    ...holders.flatMap(({ id, record }) =>
      record.formerly.map((name, index) => claim(of, name, fileOf(id), ['formerly', index])),
    ),
  ];
}

function claim(of: string, name: string, file: string, path: readonly PropertyKey[]): Claim {
  const hint = `every id, present or former, belongs to one ${of}: take it away from one of the two`;
  return { what: `the ${of} id`, name, file, path, hint };
}
