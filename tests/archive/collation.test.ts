import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/archive/cleaning/clean.ts';
import { collate, editSummary, type Segment } from '../../src/archive/collation.ts';
import { editedText, language } from './arbitrary.ts';

/** A source as received beside itself as published: nothing of either is left out, and every edit is shown. */
const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

describe('for any text and any declared edits', () => {
  test('the received side of a line is the line', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        const derivation = clean(received, tag, declared);
        expect(collate(derivation).map((line) => textOf(line.received))).toEqual(
          derivation.lines.map(({ text }) => text),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('the published sides of its lines, with what stands between them, are a paragraph', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        const derivation = clean(received, tag, declared);
        const collated = collate(derivation);
        for (const { lines, text } of derivation.blocks) {
          const parts = lines.map((n) => textOf(collated[n - 1]?.published ?? []));
          let at = 0;
          for (const part of parts) {
            at = text.indexOf(part, at);
            expect(at).toBeGreaterThanOrEqual(0);
            at += part.length;
          }
        }
        const published = new Set(derivation.blocks.flatMap(({ lines }) => lines));
        for (const { n, removed } of collated) expect(removed).toBe(!published.has(n));
      }),
      { numRuns: 1000 },
    );
  });

  test('every edit is shown once', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        const derivation = clean(received, tag, declared);
        fc.pre(derivation.lines.length > 0);
        const shown = collate(derivation).flatMap(({ before, received: side, after }) => [
          before,
          ...side.map(({ edit }) => edit),
          after,
        ]);
        expect(shown.filter((edit) => edit !== undefined)).toEqual(derivation.edits);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the summary of edits', () => {
  test('counts each kind and gives it a letter, in one order', () => {
    const { edits } = clean('it\'s "so" - a\nb ,', 'en', []);
    expect(editSummary(edits).map(({ siglum, kind, count }) => [siglum, kind, count])).toEqual([
      ['a', 'quotation-mark', 2],
      ['b', 'apostrophe', 1],
      ['c', 'dash', 1],
      ['d', 'space-before-punctuation', 1],
      ['e', 'paragraph-break', 2],
    ]);
  });

  test('is empty when nothing was changed', () => {
    expect(editSummary([])).toEqual([]);
  });
});
