import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Writes a page with the search as the site has it, without its elements: `search(query)` gives the number of results. */
export async function writeSearchPage(folder: string): Promise<void> {
  await build({
    stdin: {
      contents: `
        import { search } from './src/client/search/run.ts';
        globalThis.search = async (query) => {
          const { sections } = await search({ query, exact: false, byDate: false, chosen: {} });
          return sections.reduce((sum, { total }) => sum + total, 0);
        };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['/pagefind/*'],
    define: { 'import.meta.env.BASE_URL': '"/"' },
    outfile: join(folder, 'search.js'),
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Search</title><script type="module" src="/search.js"></script>',
  );
}
