import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, readFile, stem, writeFile, type MetaFile } from './pagefindFile.ts';

/** What `.pf_filter` holds: the name of a filter, and the pages of each value. */
type FilterFile = [name: string, values: [value: string, pages: number[]][]];

/**
 * Puts what Pagefind writes in random order into one order, so that the same content gives the same bytes: the values of
 * filters, and the list of filters. Files are named by what they hold.
 *
 * Pagefind 1.5.2 keeps both in hash maps; when it no longer does, this file can go.
 */
export function stabilise(folder: string): void {
  const names = new Map<string, string>();
  for (const file of filesOf(join(folder, 'filter'), '.pf_filter')) {
    const [name, values] = readFile(file) as FilterFile;
    const sorted: FilterFile = [name, values.sort(([a], [b]) => (a < b ? -1 : 1))];
    const nameFor = (hash: string): string => join(folder, 'filter', `en_${hash}.pf_filter`);
    names.set(stem(file), stem(writeFile(sorted, nameFor, file)));
  }
  for (const file of filesOf(folder, '.pf_meta')) {
    const meta = readFile(file) as MetaFile;
    meta[3] = meta[3]
      .map(([name, old]): [string, string] => [name, names.get(old) ?? old])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const nameFor = (hash: string): string => join(folder, `pagefind.en_${hash}.pf_meta`);
    const renamed = writeFile(meta, nameFor, file);
    const entry = join(folder, 'pagefind-entry.json');
    const text = readFileSync(entry, 'utf8');
    writeFileSync(entry, text.replace(languageHash(file), languageHash(renamed)));
  }
}

function languageHash(meta: string): string {
  return stem(meta).replace('pagefind.', '');
}
