import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { citationsOf, citedDirectly } from '../../../src/archive/citing/citations.ts';
import type { CslItem } from '../../../src/archive/citing/csl.ts';
import { Processor } from '../../../src/archive/citing/processor.ts';
import { citationStyles } from '../../../src/archive/citing/styles.ts';
import { newsItems } from '../../bench/newsItems.ts';
import { archiveIn, recordsOf } from './cited.ts';
import { anyItem, likelyItem } from './items.ts';

/**
 * The law of citations: one that is filled into the template of a shape is, to the letter, what the processor prints of the item
 * itself; and it is asked once for a shape, not for each item. `CITATIONS=5000` tries as many items.
 */
const numRuns = Number(process.env['CITATIONS'] ?? 100);

function expectSame(item: CslItem): void {
  expect(citationsOf(item)).toEqual(citedDirectly(item));
}

describe('a citation is what the processor prints of the item itself', () => {
  test.each(['content', 'tests/fixtures/sound'])('in %s', (folder) => {
    for (const item of recordsOf(archiveIn(folder))) expectSame(item);
  });

  test('for what newspapers print', () => {
    fc.assert(fc.property(likelyItem, expectSame), { numRuns });
  }, 300_000);

  test('for any text and date', () => {
    fc.assert(fc.property(anyItem, expectSame), { numRuns });
  }, 300_000);
});

describe('the processor is asked once for a shape', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('so that it prints at most a tenth of a thousand sources of ten publishers, and hardly one of the next', () => {
    const asked = [vi.spyOn(Processor.prototype, 'at'), vi.spyOn(Processor.prototype, 'entry')];
    const printed = (items: readonly CslItem[]): number => {
      for (const spy of asked) spy.mockClear();
      for (const item of items) citationsOf(item);
      const times = asked.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      return times / citationStyles.length / 3;
    };
    const items = newsItems(2_000);
    expect(printed(items.slice(0, 1_000))).toBeLessThan(100);
    expect(printed(items.slice(1_000))).toBeLessThan(30);
    expect(printed(items)).toBe(0);
  });

  test('unless its text may mean something to the processor', () => {
    const [item] = newsItems(1);
    if (!item) throw new Error('no item');
    const asked = vi.spyOn(Processor.prototype, 'entry');
    const entryOf = (title: string): number => {
      asked.mockClear();
      citationsOf({ ...item, title });
      return asked.mock.calls.length;
    };
    for (const title of ['A <i>word</i>', 'Of one para.']) {
      entryOf(title);
      expect(entryOf(title)).toBe(citationStyles.length);
    }
  });
});
