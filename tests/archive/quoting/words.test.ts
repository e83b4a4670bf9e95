import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, signsOf, withoutTypography } from '../../../src/archive/quoting/fold.ts';
import { wordsIn } from '../../../src/archive/quoting/words.ts';

/** How a text is cut into words and folded, and that every word is known by its place in the text as it stands. */
const wordsOf = (text: string): string[] =>
  wordsIn(text).map(({ start, end }) => text.slice(start, end));

describe('the words of a text', () => {
  test.each([
    ['with their marks', 'e\u0301té Ałmaty', ['e\u0301té', 'Ałmaty']],
    ['with apostrophes between letters', 'don’t the ‘people’s’', ['don’t', 'the', 'people’s']],
    ['numbers with their signs', '1,000 at 10:30, 4.', ['1,000', 'at', '10:30', '4']],
    ['compounds as their parts', 'Nur-Sultan 4–5', ['Nur', 'Sultan', '4', '5']],
    ['with what cannot be seen in them', 'pro\u00ADtest', ['pro\u00ADtest']],
    ['letter by letter, where a script sets no spaces', '漢字です', ['漢', '字', 'で', 'す']],
    ['of Hangul whole', '한국 사람', ['한국', '사람']],
    ['none, of signs alone', '… — “”! 😀', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a word by its letters', () => {
  test.each([
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'ıstanbul'],
    ['Straße', 'STRASSE'],
    ['ﬁre', 'fire'],
    ['Ｆｕｌｌ', 'full'],
    ['Łódź', 'lodz'],
    ['ΟΔΟΣ', 'οδός'],
    ['don’t', "don't"],
    ['e\u0301te\u0301', 'été'],
  ])('%s is %s', (one, other) => {
    expect(lettersOf(one)).toBe(lettersOf(other));
  });

  test.each([
    ['Łódź', 'Lodz'],
    ['The', 'the'],
    ['ß', 'ss'],
  ])('but for typography alone, %s is not %s', (one, other) => {
    expect(withoutTypography(one)).not.toBe(withoutTypography(other));
  });
});

describe('what stands between two words', () => {
  test.each([
    [' – ', '—'],
    [' - ', ' \u2014 '],
    [', “', ",\u00A0''"],
    ['« ', '"'],
    ['...', '…'],
    [' . . . ', '…'],
    ['\n\n', ' '],
    ['-\u200B', '‑'],
  ])('%j is %j', (one, other) => {
    expect(signsOf(one)).toBe(signsOf(other));
  });

  test.each([
    [', ', ' '],
    ['. ', ', '],
    ['…', '.'],
    [' (', ' ['],
    ['? ', '! '],
  ])('%j is not %j', (one, other) => {
    expect(signsOf(one)).not.toBe(signsOf(other));
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'İ',
          'ß',
          'ﬁ',
          '\u0301',
          '\u0307',
          '😀',
          '𝐀',
          '\uD83D',
          '\u200D',
          '\u1112\u1161',
          '각',
        ],
        ...["'", '’', '-', ' ', '\n', '1', ',', '½', '²', '漢', 'ｶﾞ', 'ﷺ', '\u00AD', '\uFEFF'],
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join('')),
);

describe('whatever the text', () => {
  test('words have their places in order, none over another, and cut no character in two', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const { start, end, key } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          expect(key).toBe(lettersOf(text.slice(start, end)));
          expect(key).toMatch(/^\S+$/u);
          // No mark is parted from its letter.
          expect(text.slice(end)).not.toMatch(/^\p{M}/u);
          at = end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('composed and decomposed it has the same words', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const keys = (form: string): string[] => wordsIn(form).map(({ key }) => key);
        expect(keys(text.normalize('NFC'))).toEqual(keys(text.normalize('NFD')));
      }),
      { numRuns: 5000 },
    );
  });

  test('folding a word once is folding it twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { key } of wordsIn(text)) expect(lettersOf(key)).toBe(key);
      }),
      { numRuns: 3000 },
    );
  });
});
