import { fileURLToPath } from 'node:url';
import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { openArchive } from '../archive/open.ts';
import { searchDocuments } from '../archive/search/document.ts';
import { searchHtml } from '../archive/search/html.ts';
import { stabilise } from './stableIndex.ts';

/**
 * Writes the search index behind the built site, from the model and not from the pages: one index over all languages,
 * so that it answers alike from every page.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { archive } = openArchive();
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        await rm(outputPath, { recursive: true, force: true });
        try {
          const index = await open();
          const documents = archive ? searchDocuments(archive) : [];
          for (const document of documents) {
            const added = await index.addHTMLFile({
              url: document.url,
              content: searchHtml(document),
            });
            fail(added.errors);
          }
          fail((await index.writeFiles({ outputPath })).errors);
          stabilise(outputPath);
          logger.info(`${String(documents.length)} pages can be searched`);
        } finally {
          await close();
        }
      },
    },
  };
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
