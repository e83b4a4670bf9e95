import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance } from '../../src/archive/books.ts';
import { clean } from '../../src/archive/cleaning/clean.ts';
import type { DeclaredEdit } from '../../src/archive/schemas.ts';
import type { WrittenParagraph } from '../../src/archive/text.ts';

/** The two books: what an editor wrote against what follows from the received text. */
function books(received: string, texts: readonly string[], declared: readonly DeclaredEdit[] = []) {
  const written: WrittenParagraph[] = texts.map((text, i) => ({
    text,
    line: 2 * i + 2,
    marks: [],
  }));
  return balance(clean(received, 'en', declared), received, written, 'source.md', 10).map(
    ({ rule, line }) => `${rule} at ${String(line)}`,
  );
}

const lines = 'one\n\ntwo\n\nthree\n\nfour';

describe('the books balance', () => {
  test('when every paragraph follows, in order', () => {
    expect(books(lines, ['one', 'two', 'three', 'four'])).toEqual([]);
  });

  test('when there is nothing on either side', () => {
    expect(books('', [])).toEqual([]);
  });

  test('only when the texts are the same, whatever they are', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (received, written) => {
        const same = JSON.stringify(received) === JSON.stringify(written);
        expect(books(received.join('\n'), written).length === 0).toBe(same);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('one fault gives one problem, and what follows it is still compared', () => {
  test.each([
    ['a paragraph left out', ['one', 'three', 'four'], ['text-missing at 13']],
    ['the first left out', ['two', 'three', 'four'], ['text-missing at 11']],
    ['the last left out', ['one', 'two', 'three'], ['text-missing at 15']],
    ['all left out', [], Array(4).fill('text-missing at 10')],
    ['a paragraph added', ['one', 'more', 'two', 'three', 'four'], ['text-added at 13']],
    ['one added at the end', ['one', 'two', 'three', 'four', 'more'], ['text-added at 19']],
    ['a word changed', ['one', 'too', 'three', 'four'], ['text-differs at 13']],
    [
      'one changed, one left out, one added',
      ['on', 'three', 'more', 'four'],
      ['text-differs at 11', 'text-missing at 13', 'text-added at 15'],
    ],
  ])('%s', (_, texts, problems) => {
    expect(books(lines, texts)).toEqual(problems);
  });

  test('when there are none to compare with', () => {
    expect(books('', ['a', 'b'])).toEqual(['text-added at 11', 'text-added at 13']);
  });
});

describe('a difference is told with the edit that would declare it', () => {
  const hint =
    /- \{ action: replace, line: p(\d+), from: ("(?:[^"\\]|\\.)*"), to: ("(?:[^"\\]|\\.)*"),/;

  test.each([
    ['a word changed', 'a b c', 'a x c', 'b', 'x'],
    ['a word put in', 'a c', 'a b c', 'c', 'b c'],
    ['a word taken out', 'a b c', 'a c', 'b c', 'c'],
    ['a word beside debris', 'in & nbsp; the [ad] end', 'in the end', '[ad] end', 'end'],
    ['a quotation', 'He said "no" then', 'He said “yes” then', '"no"', '“yes”'],
    ['an apostrophe', "it's so", 'it is so', "it's", 'it is'],
  ])('%s', (_, received, written, from, to) => {
    const derivation = clean(received, 'en', []);
    const [problem] = balance(
      derivation,
      received,
      [{ text: written, line: 1, marks: [] }],
      'source.md',
      1,
    );
    const [, line = '', quotedFrom = '', quotedTo = ''] = hint.exec(problem?.hint ?? '') ?? [];
    expect([JSON.parse(quotedFrom), JSON.parse(quotedTo)]).toEqual([from, to]);
    const edit: DeclaredEdit = {
      action: 'replace',
      line: `p${line}`,
      from,
      to,
      kind: 'extraction',
      reason: 'because',
    };
    expect(books(received, [written], [edit])).toEqual([]);
  });

  test('or, when that would be too long to read, with its name', () => {
    const received = 'x'.repeat(500);
    const derivation = clean(received, 'en', []);
    const [problem] = balance(
      derivation,
      received,
      [{ text: 'y', line: 1, marks: [] }],
      'source.md',
      1,
    );
    expect(problem?.hint).toBe(
      'put the expected words back; or, if this removes debris, declare it under `edits:`: with action: replace and line: p1',
    );
  });
});
