import { rm } from 'node:fs/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from '../archive/search/document.ts';
import { searchHtml } from '../archive/search/html.ts';
import { byDate, nameRecords } from './recordNames.ts';
import { stabilise } from './stableIndex.ts';
import { dropPlaces } from './wordPlaces.ts';

/** Writes the search index of some documents to a folder: one index over all languages, the same bytes every time. */
export async function writeIndex(
  documents: readonly SearchDocument[],
  outputPath: string,
): Promise<void> {
  const ordered = byDate(documents);
  await rm(outputPath, { recursive: true, force: true });
  try {
    const index = await open();
    for (const document of ordered) {
      const { url } = document;
      fail((await index.addHTMLFile({ url, content: searchHtml(document) })).errors);
    }
    fail((await index.writeFiles({ outputPath })).errors);
    dropPlaces(outputPath);
    nameRecords(outputPath, ordered);
    stabilise(outputPath);
  } finally {
    await close();
  }
}

async function open(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: 'en' });
  fail(errors);
  if (!index) throw new Error('Pagefind made no index');
  return index;
}

function fail(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
