import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestPassage, occurrencesOf } from '../../src/archive/quotations.ts';

/** Where quoted words stand in a text, and what stands there instead when they do not. */
describe('the occurrences of words', () => {
  test.each([
    ['once', 'b', 'abc', [1]],
    ['several times', 'ab', 'ab ab', [0, 3]],
    ['over one another', 'aa', 'aaa', [0, 1]],
    ['nowhere', 'd', 'abc', []],
    ['behind an emoji, in UTF-16 code units', 'b', '😀b', [2]],
  ])('%s', (_, words, text, offsets) => {
    expect(occurrencesOf(words, text)).toEqual(offsets);
  });
});

describe('the nearest passage', () => {
  const text =
    'Mayor Anna Holm closed the harbour of Brina on Monday. Forty ships wait outside Brina.';

  test.each([
    ['to the words themselves is the words', 'Forty ships wait', 'Forty ships wait'],
    ['has the letter that was altered', 'Fourty ships wait', 'Forty ships wait'],
    ['has the words that were left out', 'harbour of on Monday', 'harbour of Brina on Monday'],
    ['goes to the ends of its words', 'ty ships wai', 'Forty ships wait'],
  ])('%s', (_, words, passage) => {
    expect(nearestPassage(words, text)).toBe(passage);
  });

  test.each([
    ['less than half of the letters agree', 'Nobody knows.', text],
    ['there is no text', 'words', ''],
  ])('is none where %s', (_, words, within) => {
    expect(nearestPassage(words, within)).toBeUndefined();
  });

  test('does not cut a character in two', () => {
    expect(nearestPassage('😀 one', 'a 😁 one')).toBe('😁 one');
    expect(nearestPassage('one 😀', 'one 😁 b')).toBe('one 😁');
    expect(nearestPassage('Zanaozen', 'in Z\u0307anaozen\u0301 now')).toBe('Z\u0307anaozen\u0301');
  });
});

const word = fc.constantFrom(
  'harbour',
  'of',
  'Brina',
  'żółć',
  'мир',
  '14',
  '😀',
  'e\u0301té',
  '“a”,',
);
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));

describe('whatever the text', () => {
  test('the nearest passage is a stretch of it, of whole characters', () => {
    fc.assert(
      fc.property(words(12), words(4), (text, quoted) => {
        const passage = nearestPassage(quoted, text);
        if (passage === undefined) return;
        expect(text).toContain(passage);
        expect(passage.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('words that stand in it are found whole', () => {
    fc.assert(
      fc.property(words(6), words(4), words(6), (before, quoted, after) => {
        expect(nearestPassage(quoted, `${before} ${quoted} ${after}`)).toContain(quoted);
      }),
    );
  });

  test('words of which a few letters are altered are found', () => {
    const stretch = fc.lorem({ maxCount: 8 });
    fc.assert(
      fc.property(
        ...[stretch, stretch, fc.lorem({ mode: 'words', maxCount: 12 })],
        fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
        (before, after, quoted, places) => {
          // No letter of the texts: an alteration can make no other passage nearer.
          const altered = places.reduce(
            (all, place) => replaceAt(all, place % all.length, '#'),
            quoted,
          );
          fc.pre(quoted.length > 6 && !`${before} ${after}`.includes(quoted.slice(0, 6)));
          const text = `${before} ${quoted} ${after}`;
          const passage = nearestPassage(altered, text) ?? '';
          const start = text.indexOf(passage);
          const within = text.indexOf(quoted);
          expect(passage).not.toBe('');
          expect(start).toBeLessThan(within + quoted.length);
          expect(start + passage.length).toBeGreaterThan(within);
        },
      ),
    );
  });
});

function replaceAt(text: string, at: number, letter: string): string {
  return text.slice(0, at) + letter + text.slice(at + 1);
}
