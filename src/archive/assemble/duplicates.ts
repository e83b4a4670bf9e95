import type { Content } from './content.ts';
import type { Page, Source } from '../model.ts';

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
  sources: readonly Source[],
  pages: readonly Page[],
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
  holders: readonly Pick<Source | Page, 'id' | 'record'>[],
  of: 'source' | 'page',
  fileOf: (id: string) => string,
): Claim[] {
  const what = `the ${of} id`;
  const hint = `every id, present or former, belongs to one ${of}: take it away from one of the two`;
  return [
    ...holders.map(({ id }) => ({ what, name: id, file: fileOf(id), path: [], hint })),
    ...holders.flatMap(({ id, record }) =>
      record.formerly.map((name, index) => ({
        what,
        name,
        file: fileOf(id),
        path: ['formerly', index],
        hint,
      })),
    ),
  ];
}
