import type { Content } from './content.ts';
import type { Page, Source } from '../model.ts';

/** What must be there once only: received files, and ids, the former ones included, whatever their case. */
export function checkDuplicates(
  content: Content,
  sources: readonly Source[],
  pages: readonly Page[],
): void {
  const claims: { what: string; file: string; name: string; hint: string }[] = [];
  for (const { id, record } of sources) {
    const file = `sources/${id}/source.md`;
    const hint = 'every id, present or former, belongs to one source: take it away from the other';
    for (const name of [id, ...record.formerly])
      claims.push({ what: 'the source id', file, name, hint });
    claims.push({
      what: 'the received file with SHA-256',
      file,
      name: record.sha256,
      hint: 'the same bytes are in the archive already: keep one of the two sources',
    });
  }
  for (const { id, record } of pages) {
    const hint = 'every id, present or former, belongs to one page: take it away from the other';
    for (const name of [id, ...record.formerly])
      claims.push({ what: 'the page id', file: `pages/${id}.mdx`, name, hint });
  }
  const first = new Map<string, string>();
  for (const { what, file, name, hint } of claims) {
    const key = `${what} ${name.toLowerCase()}`;
    const holder = first.get(key);
    if (holder === undefined) first.set(key, file);
    else {
      content.report({
        rule: 'duplicate',
        file,
        line: 1,
        message: `${what} \`${name}\` is claimed by ${holder} too`,
        hint,
      });
    }
  }
}
