import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { contentFolder } from './archive/open.ts';

/** The editors’ pages, for rendering; their records are checked by the engine. */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: join(contentFolder(), 'pages'), pattern: '*.mdx' }),
  }),
};
