import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Stands before the CBOR in every file of Pagefind. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** What `.pf_filter` holds: the name of a filter, and the pages of each value. */
type FilterFile = [name: string, values: [value: string, pages: number[]][]];
/** What `.pf_meta` holds: the fourth entry lists the filters and the files that they are in. */
type MetaFile = [unknown, unknown, unknown, [name: string, file: string][], ...unknown[]];

/**
 * Puts what Pagefind writes in random order into one order, so that the same content gives the same bytes: the values of
 * filters, and the list of filters. Files are named by what they hold.
 *
 * Pagefind 1.5.2 keeps both in hash maps; when it no longer does, this file can go.
 */
export function stabilise(folder: string): void {
  const names = new Map<string, string>();
  for (const file of filesOf(join(folder, 'filter'), '.pf_filter')) {
    const [name, values] = read(file) as FilterFile;
    const sorted: FilterFile = [name, values.sort(([a], [b]) => (a < b ? -1 : 1))];
    const renamed = write(sorted, (hash) => join(folder, 'filter', `en_${hash}.pf_filter`), file);
    names.set(stem(file), stem(renamed));
  }
  for (const file of filesOf(folder, '.pf_meta')) {
    const meta = read(file) as MetaFile;
    meta[3] = meta[3]
      .map(([name, old]): [string, string] => [name, names.get(old) ?? old])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const renamed = write(meta, (hash) => join(folder, `pagefind.en_${hash}.pf_meta`), file);
    const entry = join(folder, 'pagefind-entry.json');
    const text = readFileSync(entry, 'utf8');
    writeFileSync(entry, text.replace(languageHash(file), languageHash(renamed)));
  }
}

function filesOf(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function read(file: string): unknown {
  return decode(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length));
}

/** Writes a file under the name that its bytes give it, in the place of the old one. */
function write(content: unknown, nameFor: (hash: string) => string, old: string): string {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, encode(content)]), { level: 9 });
  const name = nameFor(createHash('sha256').update(bytes).digest('hex').slice(0, 10));
  rmSync(old);
  writeFileSync(name, bytes);
  return name;
}

/** Name of a file without its folder and its ending. */
function stem(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}

function languageHash(meta: string): string {
  return stem(meta).replace('pagefind.', '');
}
