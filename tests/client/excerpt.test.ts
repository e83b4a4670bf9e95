import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, excerpt, type Piece } from '../../src/client/search/excerpt.ts';

/** The stretch of a passage that is shown in the list of results. */
const numbered = Array.from({ length: 100 }, (_, at) => `w${String(at)}`);
const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const found = (pieces: readonly Piece[]) =>
  pieces.filter(({ found }) => found).map(({ text }) => text);

describe('an excerpt', () => {
  test('of a short passage is the whole of it, without dots', () => {
    const words = 'The harbour was closed.'.split(' ');
    expect(textOf(excerpt({ words, hits: [1] })).trim()).toBe('The harbour was closed.');
  });

  test('marks what was found without the punctuation around it', () => {
    const words = 'said “the harbour,” he (closed)'.split(' ');
    expect(found(excerpt({ words, hits: [2, 4] }))).toEqual(['harbour', 'closed']);
  });

  test('marks neighbouring words together, but not over punctuation', () => {
    const words = 'a state of emergency, a state'.split(' ');
    expect(found(excerpt({ words, hits: [1, 2, 3, 5] }))).toEqual(['state of emergency', 'state']);
  });

  test('of a long passage has the hit in the middle, and dots where words are left out', () => {
    const text = textOf(excerpt({ words: numbered, hits: [50] }));
    expect(text).toMatch(/^… w34 .* w50 .* w66 …$/);
  });

  test.each([
    ['first', 0, /^w0 .* w32 …$/],
    ['last', 99, /^… w67 .* w99 $/],
  ])('whose hit is the %s word is as long as any other', (_, hit, shape) => {
    expect(textOf(excerpt({ words: numbered, hits: [hit] }))).toMatch(shape);
  });

  test('is taken where the hits stand closest', () => {
    expect(found(excerpt({ words: numbered, hits: [3, 60, 65, 70] }))).toContain('w65');
  });

  test('of a passage without hits is its beginning', () => {
    expect(textOf(excerpt({ words: numbered, hits: [] }))).toMatch(/^w0 .*…$/);
  });

  test('is words of the passage in their order, whatever they are, and marks only hits', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\s/.test(one));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 80 }),
        fc.array(fc.nat()),
        (words, places) => {
          const hits = [...new Set(places.map((place) => place % words.length))].sort(
            (a, b) => a - b,
          );
          const pieces = excerpt({ words, hits });
          const shown = textOf(pieces).replace(/^… /, '').replace(/…$/, '').trimEnd();
          expect(`${words.join(' ')} `).toContain(`${shown} `);
          const marked = new Set(hits.flatMap((at) => bare(words[at] ?? '').word));
          for (const one of found(pieces).flatMap((text) => text.split(' ')))
            expect(marked).toContain(one);
        },
      ),
    );
  });
});

describe('a bare word', () => {
  test.each([
    ['“harbour,”', '“', 'harbour', ',”'],
    ['5,000', '', '5,000', ''],
    ['…', '…', '', ''],
    ['', '', '', ''],
    ['(Nur-Sultan).', '(', 'Nur-Sultan', ').'],
  ])('%s', (text, before, word, after) => {
    expect(bare(text)).toEqual({ before, word, after });
  });

  test('with what stands around it is the word as it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { before, word, after } = bare(text);
        expect(before + word + after).toBe(text);
      }),
    );
  });
});
