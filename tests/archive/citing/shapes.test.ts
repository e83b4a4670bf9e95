import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { citationsOf, citedDirectly } from '../../../src/archive/citing/citations.ts';
import type { CslDate, CslItem } from '../../../src/archive/citing/csl.ts';
import { Processor } from '../../../src/archive/citing/processor.ts';
import { citationStyles } from '../../../src/archive/citing/styles.ts';
import { archiveIn, recordsOf } from './cited.ts';
import { anyItem, likelyItem } from './items.ts';

/**
 * The law of citations: one that is filled into the template of a shape is, to the letter, what the processor prints of the item
 * itself; and it is asked once for a shape, not for each item.
 */
const runs = Number(process.env['CITATIONS'] ?? 150);

function expectSame(item: CslItem): void {
  expect(citationsOf(item)).toEqual(citedDirectly(item));
}

describe('a citation is what the processor prints of the item itself', () => {
  test.each(['content', 'tests/fixtures/sound'])('in %s', (folder) => {
    for (const item of recordsOf(archiveIn(folder))) expectSame(item);
  });

  test('for what newspapers print', () => {
    fc.assert(fc.property(likelyItem, expectSame), { numRuns: runs });
  }, 300_000);

  test('for any text and date', () => {
    fc.assert(fc.property(anyItem, expectSame), { numRuns: runs });
  }, 300_000);
});
