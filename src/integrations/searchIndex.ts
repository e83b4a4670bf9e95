import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchDocuments } from '../archive/search/document.ts';
import { builtArchive } from './builtArchive.ts';
import { writeIndex } from './writeIndex.ts';

/**
 * Writes the search index behind the built site, from the model and not from the pages: one index over all languages,
 * so that it answers alike from every page.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const archive = builtArchive();
        const documents = archive ? searchDocuments(archive) : [];
        await writeIndex(documents, fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`${String(documents.length)} pages can be searched`);
      },
    },
  };
}
