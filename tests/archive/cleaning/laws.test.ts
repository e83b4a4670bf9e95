import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance } from '../../../src/archive/books.ts';
import { clean } from '../../../src/archive/cleaning/clean.ts';
import { applyEdits, restore } from '../../../src/archive/cleaning/edit.ts';
import { lineNumber } from '../../../src/archive/lines.ts';
import { parseBody, writeParagraph } from '../../../src/archive/text.ts';
import { editedText, language, receivedText } from '../arbitrary.ts';

/** What holds for every text, in every language, whatever an editor declares. */
const runs = { numRuns: 2000 };

describe('for any text and any declared edits', () => {
  test('the published text and its edits give back what was received', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        const { published, edits } = clean(received, tag, declared);
        expect(restore(published, edits)).toBe(received);
        expect(applyEdits(received, edits)).toBe(published);
      }),
      runs,
    );
  });

  test('the published text is its paragraphs with an empty line between two and a line end at the close', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        const { blocks, published } = clean(received, tag, declared);
        expect(`${blocks.map(({ text }) => text).join('\n\n')}\n`).toBe(published);
      }),
      runs,
    );
  });

  test('every edit changes what stands at its offset, and the edits are in order and apart', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        let behind = 0;
        for (const { offset, from, to } of clean(received, tag, declared).edits) {
          expect(offset).toBeGreaterThanOrEqual(behind);
          expect(received.slice(offset, offset + from.length)).toBe(from);
          expect(to).not.toBe(from);
          behind = offset + from.length;
        }
      }),
      runs,
    );
  });

  test('every edit names the line in which it stands, or for a gap the line before it', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        const { lines, edits } = clean(received, tag, declared);
        for (const { line, offset, from, kind } of edits) {
          const gap = kind === 'paragraph-break' || kind === 'line-join';
          const { start, end } = lines[line - 1] ?? { start: 0, end: 0 };
          expect(offset).toBeGreaterThanOrEqual(gap ? end : start);
          expect(offset + from.length).toBeLessThanOrEqual(
            gap ? (lines[line]?.start ?? received.length) : end,
          );
        }
      }),
      runs,
    );
  });

  test('a paragraph is named after the first of its lines, each line is in one at most, and none is empty', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        const { lines, blocks } = clean(received, tag, declared);
        const used = blocks.flatMap((block) => block.lines);
        expect(used).toEqual([...new Set(used)].sort((a, b) => a - b));
        for (const block of blocks) {
          expect(lineNumber(block.id)).toBe(block.lines[0]);
          for (const n of block.lines) expect(lines[n - 1]?.text.trim()).not.toBe('');
          expect(block.text).not.toBe('');
        }
      }),
      runs,
    );
  });

  test('no paragraph holds a line end', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        for (const { text } of clean(received, tag, declared).blocks)
          expect(text).not.toMatch(/[\r\n]/);
      }),
      runs,
    );
  });

  test('cleaning says the same a second time', () => {
    fc.assert(
      fc.property(editedText, language, ({ received, declared }, tag) => {
        expect(clean(received, tag, declared)).toEqual(clean(received, tag, declared));
      }),
      { numRuns: 300 },
    );
  });
});

describe('for any text without declared edits', () => {
  test('cleaning a cleaned text changes nothing', () => {
    fc.assert(
      fc.property(receivedText, language, (received, tag) => {
        const { published, blocks } = clean(received, tag, []);
        fc.pre(blocks.length > 0);
        expect(clean(published, tag, []).edits).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  test('no paragraph begins or ends with white space, and none has two spaces together', () => {
    fc.assert(
      fc.property(receivedText, language, (received, tag) => {
        for (const { text } of clean(received, tag, []).blocks) {
          expect(text.trim()).toBe(text);
          expect(text).not.toMatch(/\s\s/);
        }
      }),
      runs,
    );
  });

  test('the paragraphs, written into a source.md, are read back and balance', () => {
    fc.assert(
      fc.property(receivedText, language, (received, tag) => {
        const derivation = clean(received, tag, []);
        const body = derivation.blocks.map((block) => writeParagraph(block.text)).join('\n\n');
        expect(
          balance(derivation, received, parseBody(`${body}\n`).paragraphs, 'source.md', 1),
        ).toEqual([]);
      }),
      runs,
    );
  });
});
