import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { documentKinds, type SearchDocument } from '../archive/search/document.ts';
import { filesOf, readFile, writeFile, type MetaFile } from './pagefindFile.ts';

/** Documents in the order in which they are sorted by date: those without a date last. */
export function byDate(documents: readonly SearchDocument[]): SearchDocument[] {
  const day = (document: SearchDocument): string => document.day ?? '9999';
  return documents.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/**
 * Gives the records of an index names that say their kind and their place in the order of dates: `ab12cd34_00a7` is of
 * the first kind, and number 0a7 in base 36. A search then needs no filter to tell kinds apart and no list to sort by date,
 * and names that follow each other are compressed to a third of random ones: all of them are loaded before the first
 * answer. They begin with a digest of the whole index, so that no cache mixes two builds. `client/search/pagefind.ts` reads
 * them.
 *
 * The lengths of records, by which the engine weighs words, are rounded to a tenth for the same reason.
 *
 * @param documents in the order in which they were indexed, which is that of the engine’s list.
 */
export function nameRecords(folder: string, documents: readonly SearchDocument[]): void {
  for (const file of filesOf(folder, '.pf_meta')) {
    const meta = readFile(file) as MetaFile;
    if (meta[1].length !== documents.length)
      throw new Error('Pagefind did not keep one record for each search document');
    const build = digest(meta[1].map(([hash]) => hash).join(' '));
    const width = documents.length.toString(36).length;
    meta[1] = meta[1].map(([old, words], index) => {
      const kind = documentKinds.indexOf(documents[index]?.kind ?? 'page');
      const name = `${build}_${String(kind)}${index.toString(36).padStart(width, '0')}`;
      renameSync(fragment(folder, old), fragment(folder, name));
      return [name, Math.round(1.1 ** Math.round(Math.log(words + 1) / Math.log(1.1)))];
    });
    writeFile(meta, () => file, file);
  }
}

function fragment(folder: string, name: string): string {
  return join(folder, 'fragment', `${name}.pf_fragment`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
