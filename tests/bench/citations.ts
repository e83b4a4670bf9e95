import type * as Citing from '../../src/archive/citing/citations.ts';
import { newsItems } from './newsItems.ts';

/** How long citations in all styles take for a source. */
export interface CitationTiming {
  readonly sources: number;
  /** Milliseconds for a source, when no citation has been made before. */
  readonly milliseconds: number;
  /** The same when the processor prints each source itself. */
  readonly directly: number;
}

const sample = 25;

/** Cites archives of so many sources, each as a build does that has just begun; the styles have been read. */
export async function timeCitations(sizes: readonly number[]): Promise<CitationTiming[]> {
  const timings: CitationTiming[] = [];
  for (const sources of sizes) {
    // A module of another address is another one, that has cited nothing yet.
    const fresh = new URL(
      `../../src/archive/citing/citations.ts?${String(sources)}`,
      import.meta.url,
    );
    const { citationsOf, citedDirectly } = (await import(fresh.href)) as typeof Citing;
    const items = newsItems(sources);
    items.slice(0, 5).forEach(citedDirectly);
    timings.push({
      sources,
      directly: timeOf(items.slice(0, sample), citedDirectly),
      milliseconds: timeOf(items, citationsOf),
    });
  }
  return timings;
}

function timeOf<T>(items: readonly T[], work: (item: T) => unknown): number {
  const start = performance.now();
  for (const item of items) work(item);
  return (performance.now() - start) / items.length;
}
