import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchDocuments } from '../../src/archive/search/document.ts';
import { launchBrowser } from '../support/browser.ts';
import { makeArchive } from './searchArchive.ts';
import { measureIndexing } from './searchIndexing.ts';
import { writeSearchPage } from './searchPage.ts';
import { queriesFor } from './searchQueries.ts';
import { serveCounting } from './searchServer.ts';
import { time, timeTyping, total, type Timing } from './searchTiming.ts';

/**
 * `npm run bench -- search [sizes]`: what the search costs a build and a reader, for archives of so many made sources.
 * Bytes are those transferred, scripts gzipped; seconds differ from machine to machine, their ratios less.
 */
export async function benchSearch(sizes: readonly number[]): Promise<void> {
  const whole: Record<string, unknown>[] = [];
  const queries: Record<string, unknown>[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    try {
      const measured = await measure(size, folder);
      whole.push(measured.whole);
      queries.push(...measured.queries);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.table(whole);
  console.table(queries);
}

async function measure(
  size: number,
  folder: string,
): Promise<{ whole: Record<string, unknown>; queries: Record<string, unknown>[] }> {
  const documents = searchDocuments(makeArchive(size));
  const indexing = await measureIndexing(documents, join(folder, 'pagefind'));
  await writeSearchPage(folder);
  const server = await serveCounting(folder);
  const browser = await launchBrowser();
  const timings: Timing[] = [];
  for (const one of queriesFor(documents)) timings.push(await time(browser, server, one));
  const typing = await timeTyping(browser, server, 'emergency');
  await browser.close();
  server.stop();
  const { seconds, megabytes, peakMegabytes } = indexing;
  return {
    whole: {
      sources: size,
      records: documents.length,
      'index, s': rounded(seconds),
      'ms a record': rounded((seconds * 1000) / documents.length),
      'index, MB': rounded(megabytes),
      'peak, MB': Math.round(peakMegabytes),
      'before, KB': rounded(timings[0]?.before ?? 0),
      'answers/s typing': rounded(typing),
    },
    queries: timings.map((timing) => row(size, timing, timings)),
  };
}

function row(size: number, { kind, before, first, following }: Timing, all: readonly Timing[]) {
  const { kilobytes: kb } = first;
  const mean = (of: (one: Timing['first']) => number): number =>
    following.reduce((sum, one) => sum + of(one), 0) / following.length;
  return {
    sources: size,
    query: kind,
    found: first.found,
    'first, KB in all': Math.round(before + total(kb)),
    engine: Math.round((kb['.js'] ?? 0) + (kb['.json'] ?? 0) + (kb['.pagefind'] ?? 0)),
    meta: rounded(kb['.pf_meta'] ?? 0),
    filter: rounded(kb['.pf_filter'] ?? 0),
    chunks: rounded(kb['.pf_index'] ?? 0),
    fragments: rounded(kb['.pf_fragment'] ?? 0),
    'first, s': rounded(first.seconds),
    'against rare': `× ${(first.seconds / (all[0]?.first.seconds ?? 1)).toFixed(1)}`,
    'next, KB': Math.round(mean(({ kilobytes }) => total(kilobytes))),
    'next, s': rounded(mean(({ seconds }) => seconds)),
  };
}

function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
