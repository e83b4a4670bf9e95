import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { contentFolder } from './src/archive/open.ts';
import { downloads } from './src/integrations/downloads.ts';
import { withLastModified } from './src/integrations/lastModified.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { whileEditing } from './src/integrations/whileEditing.ts';
import { publication } from './src/site/publication.ts';

const { site, base } = publication();
const key = createHash('sha256').update(`${contentFolder()} ${base}`).digest('hex').slice(0, 12);

export default defineConfig({
  site,
  base,
  cacheDir: `./.cache/${key}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ remarkPlugins: [remarkGfm], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({ serialize: withLastModified(base) }),
    searchIndex(),
    downloads(),
    whileEditing(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its own MDX modules with a directive that the bundler warns of for nothing.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
