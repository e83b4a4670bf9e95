import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/archive/search/document.ts';
import { writeIndex } from '../../src/integrations/writeIndex.ts';
import { filesOf } from '../support/files.ts';

/** What it took to make an index. */
export interface Indexing {
  readonly seconds: number;
  /** Of all files that depend on the documents. */
  readonly megabytes: number;
  /** Most memory that the engine’s process had at once, where the system tells it (Linux). */
  readonly peakMegabytes: number;
}

/** Writes an index as the build does, and measures that. */
export async function measureIndexing(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<Indexing> {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOfEngine());
  }, 100);
  const start = performance.now();
  await writeIndex(documents, folder);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const bytes = filesOf(folder)
    .filter((path) => /\.pf_|entry/.test(path))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { seconds, megabytes: bytes / 1e6, peakMegabytes: peak / 1e3 };
}

/** The most kilobytes that the engine’s process, our child, has had so far. */
function peakOfEngine(): number {
  try {
    const statuses = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(statusOf);
    const own = statuses.filter(
      (status) => /^Name:\s+pagefind/.test(status) && field(status, 'PPid') === process.pid,
    );
    return Math.max(0, ...own.map((status) => field(status, 'VmHWM')));
  } catch {
    return 0;
  }
}

function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}

function field(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
