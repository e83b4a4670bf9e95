import { Bench, type Task } from 'tinybench';
import { assemble } from '../../src/archive/assemble/archive.ts';
import { clean } from '../../src/archive/cleaning/clean.ts';
import { restore } from '../../src/archive/cleaning/edit.ts';
import { contentFolder } from '../../src/archive/open.ts';
import { readContent, type Parts } from '../../src/archive/read.ts';
import { multiply } from './corpus.ts';

/**
 * `npm run bench`: how fast the engine is, and above all how its time grows with the archive. Seconds differ from machine
 * to machine; the time for one source in a large archive, as a multiple of that in a small one, should stay near 1.
 */
const sizes = [1, 10, 100];

/** What is measured: each makes, of the parts of an archive, the work to be timed. */
const operations: Record<string, (parts: Parts) => () => void> = {
  clean: (parts) => {
    const { archive } = assemble(parts);
    const sources = archive?.sources ?? [];
    return () => {
      for (const { received, record } of sources) clean(received, record.language, record.edits);
    };
  },
  restore: (parts) => {
    const { archive } = assemble(parts);
    const sources = archive?.sources ?? [];
    return () => {
      for (const { published, edits } of sources) restore(published, edits);
    };
  },
  assemble: (parts) => () => {
    assemble(parts);
  },
};

const content = readContent(contentFolder());
const archives = new Map(sizes.map((times) => [times, multiply(content, times)]));
const bench = new Bench({ time: 500, iterations: 8, warmupTime: 100, warmupIterations: 2 });
for (const [name, prepare] of Object.entries(operations))
  for (const [times, parts] of archives) bench.add(`${name} ${String(times)}`, prepare(parts));
await bench.run();

/** Median time of one run, in milliseconds. */
function median(task: Task | undefined): number {
  if (task?.result.state !== 'completed')
    throw new Error(`${task?.name ?? 'a task'} did not complete`);
  return task.result.latency.p50;
}

const rows = Object.keys(operations).flatMap((name) =>
  [...archives].map(([times, { sourceIds }]) => {
    const time = median(bench.getTask(`${name} ${String(times)}`));
    const perSource = time / sourceIds.length;
    const small = median(bench.getTask(`${name} 1`)) / content.sourceIds.length;
    return {
      operation: name,
      sources: sourceIds.length,
      'ms, median': Number(time.toFixed(3)),
      'sources a second': Math.round(1000 / perSource),
      'time for a source, against the smallest archive': `× ${(perSource / small).toFixed(2)}`,
    };
  }),
);
console.table(rows);
