import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { decodeCbor } from './cbor.ts';

/** Stands before the CBOR in every file of Pagefind. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** What `.pf_meta` holds, of the five lists that follow the version. */
export type MetaFile = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, file: string][],
  filters: [name: string, file: string][],
  ...unknown[],
];

/** The files of a folder with an ending. */
export function filesOf(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** What one of Pagefind’s CBOR files holds. */
export function readFile(file: string): unknown {
  return decodeCbor(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length));
}

/** Writes a file under the name that its bytes give it, in the place of the old one. */
export function writeFile(
  content: unknown,
  nameFor: (hash: string) => string,
  old: string,
): string {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, encode(content)]));
  const name = nameFor(createHash('sha256').update(bytes).digest('hex').slice(0, 10));
  rmSync(old);
  writeFileSync(name, bytes);
  return name;
}

/** Name of a file without its folder and its ending. */
export function stem(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}
