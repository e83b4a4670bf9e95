import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Archive } from '../../src/archive/model.ts';
import { searchDocuments } from '../../src/archive/search/document.ts';
import { sourceJson, writeJson } from '../../src/archive/export/sourceJson.ts';
import { writeIndex } from '../../src/integrations/writeIndex.ts';
import { launchBrowser } from '../support/browser.ts';
import { makeArchive } from './searchArchive.ts';
import { serveCounting } from './searchServer.ts';
import { total } from './searchTiming.ts';

declare const check: (text: string) => Promise<string>;

/** What a check of one sentence costs a reader, in archives of so many made sources, in a browser that has nothing yet. */
export async function benchChecking(sizes: readonly number[]): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
    try {
      rows.push(...(await measure(size, folder)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.table(rows);
}

async function measure(size: number, folder: string): Promise<Record<string, unknown>[]> {
  const made = makeArchive(size);
  const archive: Archive = {
    ...made,
    sources: made.sources.map((source) => ({ ...source, edits: [] })),
  };
  await writeIndex(searchDocuments(archive), join(folder, 'pagefind'));
  const samples = samplesOf(archive);
  for (const source of archive.sources) {
    const own = join(folder, 'sources', source.id);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'source.json'), writeJson(sourceJson(source, archive, (path) => path)));
  }
  await writeCheckPage(folder);
  const server = await serveCounting(folder);
  const browser = await launchBrowser();
  const rows: Record<string, unknown>[] = [];
  for (const [kind, text] of Object.entries(samples)) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.address}index.html`);
    server.taken();
    const { verdict, seconds, requests } = await page.evaluate(async (asked) => {
      performance.clearResourceTimings();
      const start = performance.now();
      const verdict = await check(asked);
      const seconds = (performance.now() - start) / 1000;
      return { verdict, seconds, requests: performance.getEntriesByType('resource').length };
    }, text);
    const kilobytes = Object.fromEntries(
      [...server.taken()].map(([ending, bytes]) => [ending, bytes / 1000]),
    );
    rows.push({
      sources: size,
      quotation: kind,
      verdict,
      requests,
      'KB in all': Math.round(total(kilobytes)),
      'of sources': Math.round(kilobytes['.json'] ?? 0),
      chunks: Math.round(kilobytes['.pf_index'] ?? 0),
      fragments: Math.round(kilobytes['.pf_fragment'] ?? 0),
      seconds: Number(seconds.toPrecision(3)),
    });
    await page.context().close();
  }
  await browser.close();
  server.stop();
  return rows;
}

/** A sentence of the middle of an archive: as it stands, without a word, and words that follow each other nowhere. */
function samplesOf({ sources }: Archive): Record<string, string> {
  const source = sources[Math.floor(sources.length / 2)];
  const words = (source?.paragraphs[3]?.text ?? '').split(' ').slice(4, 24);
  return {
    'as it stands': words.join(' '),
    'a word left out': words.filter((_, index) => index !== 9).join(' '),
    'in another order': words.toReversed().join(' '),
    'three common words': words
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 3)
      .join(' '),
  };
}

/** Writes a page with the checker as the site has it, without its elements: `check(text)` gives the verdict. */
async function writeCheckPage(folder: string): Promise<void> {
  await build({
    stdin: {
      contents: `
        import { check } from './src/client/check/run.ts';
        globalThis.check = async (text) => {
          const { verified, tooMany } = await check(text, () => {});
          return verified.map(({ verdict }) => verdict).join() + (tooMany.size > 0 ? ', too many' : '');
        };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['/pagefind/*'],
    define: { 'import.meta.env.BASE_URL': '"/"' },
    outfile: join(folder, 'check.js'),
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Check</title><script type="module" src="/check.js"></script>',
  );
}
