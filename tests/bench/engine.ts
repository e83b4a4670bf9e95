import { Bench, type Task } from 'tinybench';
import { assemble } from '../../src/archive/assemble/archive.ts';
import { clean } from '../../src/archive/cleaning/clean.ts';
import { restore } from '../../src/archive/cleaning/edit.ts';
import { sourceTei } from '../../src/archive/export/tei/sourceTei.ts';
import { contentFolder } from '../../src/archive/open.ts';
import { readContent, type Parts } from '../../src/archive/read.ts';
import { timeCitations } from './citations.ts';
import { multiply } from './corpus.ts';
import { byForms, byLength, type Finding } from './mentions.ts';

/**
 * `npm run bench -- engine`: how fast the engine is, and above all how its time grows with the archive. Seconds differ from machine
 * to machine; the time for one source in a large archive, as a multiple of that in a small one, should stay near 1. So
 * should the time that mentions take: for a character of a long text, and for a text with many forms.
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
  tei: (parts) => {
    const { archive } = assemble(parts);
    return () => {
      if (!archive) return;
      for (const source of archive.sources) sourceTei(source, archive, (path) => `https:/${path}`);
    };
  },
};

const content = readContent(contentFolder());
const archives = new Map(sizes.map((times) => [times, multiply(content, times)]));
const bench = new Bench({ time: 500, iterations: 8, warmupTime: 100, warmupIterations: 2 });
for (const [name, prepare] of Object.entries(operations))
  for (const [times, parts] of archives) bench.add(`${name} ${String(times)}`, prepare(parts));
const nameOf = ({ forms, length }: Finding): string =>
  `find ${String(forms)} forms in ${String(length)} characters`;
const findings = [byLength, byForms];
for (const finding of new Map(findings.flat().map((one) => [nameOf(one), one])).values())
  bench.add(nameOf(finding), finding.run);
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

for (const series of findings) {
  const perCharacter = (one: Finding): number => median(bench.getTask(nameOf(one))) / one.length;
  const [first] = series.map(perCharacter);
  console.table(
    series.map((one) => ({
      forms: one.forms,
      characters: one.length,
      'ms, median': Number((perCharacter(one) * one.length).toFixed(3)),
      'time for a character, against the first': `× ${(perCharacter(one) / (first ?? 1)).toFixed(2)}`,
    })),
  );
}

console.table(
  (await timeCitations([10, 100, 1000, 10_000])).map(({ sources, milliseconds, directly }) => ({
    operation: 'cite in all styles',
    sources,
    'ms a source': Number(milliseconds.toFixed(3)),
    'ms a source, printed directly': Number(directly.toFixed(3)),
    'cheaper than that': `× ${(directly / milliseconds).toFixed(1)}`,
  })),
);
