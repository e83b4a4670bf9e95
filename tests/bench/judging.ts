import { Bench } from 'tinybench';
import { judge } from '../../src/archive/quoting/judge.ts';
import { layersOf, type Layer } from '../../src/archive/quoting/layers.ts';
import { chance } from './chance.ts';
import { contentFolder, openArchive } from '../../src/archive/open.ts';
import { vocabulary } from './searchVocabulary.ts';

const { archive } = openArchive(contentFolder());
const words = vocabulary(
  (archive?.sources ?? []).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  chance(),
);

/** A source of so many words, twenty a paragraph. */
function textOf(length: number): { text: string; layers: Layer[] } {
  const paragraphs = Array.from({ length: length / 20 }, (_, index) => ({
    id: `p${String(index + 1)}`,
    text: `${Array.from({ length: 20 }, words).join(' ')}.`,
  }));
  const text = paragraphs.map((one) => one.text).join(' ');
  return { text, layers: layersOf({ language: 'en', paragraphs, edits: [] }) };
}

/** Some words of a text, of which every tenth is left out. */
function altered(text: string, length: number): string {
  const all = text.split(' ');
  return all
    .slice(all.length / 2, all.length / 2 + length)
    .filter((_, index) => index % 10 !== 9)
    .join(' ');
}

/**
 * How long judging takes: a quotation of 30 words in longer and longer sources, and longer and longer quotations in one
 * source. For a source the time for a word should stay near that for the first; for a quotation that differs it grows with
 * its length, as both its length and that of the passage do.
 */
export async function benchJudging(): Promise<void> {
  const cases = [
    ...[1_000, 10_000, 100_000].map((source) => ({ source, quotation: 30 })),
    ...[100, 400].map((quotation) => ({ source: 10_000, quotation })),
  ].flatMap((one) => [
    { ...one, differs: false },
    { ...one, differs: true },
  ]);
  const bench = new Bench({ time: 300, iterations: 4, warmupTime: 50, warmupIterations: 1 });
  for (const { source, quotation, differs } of cases) {
    const { text, layers } = textOf(source);
    const all = text.split(' ');
    const exact = all.slice(all.length / 2, all.length / 2 + quotation).join(' ');
    const asked = differs ? altered(text, quotation) : exact;
    bench.add(`${String(source)} ${String(quotation)} ${String(differs)}`, () => {
      judge([asked], [{ source: 'one', layers }]);
    });
  }
  await bench.run();
  console.table(
    cases.map(({ source, quotation, differs }, index) => {
      const task = bench.tasks[index];
      if (task?.result.state !== 'completed') throw new Error('a task did not complete');
      const ms = task.result.latency.p50;
      return {
        'words of the source': source,
        'of the quotation': quotation,
        verdict: differs ? 'differs' : 'verbatim',
        'ms, median': Number(ms.toFixed(2)),
        'µs a word of the source': Number(((ms * 1000) / source).toFixed(2)),
      };
    }),
  );
}
