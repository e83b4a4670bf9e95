import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { basename } from 'node:path';
import { contentFolder } from './archive/open.ts';

/** What editors write in MDX, for rendering; records and quotations are checked by the engine. */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: contentFolder(), pattern: 'pages/*.mdx', generateId }),
  }),
  comparisons: defineCollection({
    loader: glob({ base: contentFolder(), pattern: 'comparisons/*.mdx', generateId }),
  }),
};

/** The name of the file, by which the engine calls it too. */
function generateId({ entry }: { entry: string }): string {
  return basename(entry, '.mdx');
}
