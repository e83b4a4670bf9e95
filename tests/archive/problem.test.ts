import { describe, expect, test } from 'vitest';
import { nearest, quote, sortProblems, type Problem } from '../../src/archive/problem.ts';

/** What all problems have in common: their order, how they quote, how they guess what was meant. */
describe('problems are sorted', () => {
  const at = (file: string, line: number, rule = 'rule'): Problem => ({
    rule,
    file,
    line,
    message: 'message',
    hint: 'hint',
  });

  test('by file, with numbers as numbers, then by line, then by rule', () => {
    const sorted = [
      at('sources/report-2/source.md', 2),
      at('sources/report-2/source.md', 10, 'evidence'),
      at('sources/report-2/source.md', 10, 'title'),
      at('sources/report-10/source.md', 1),
    ];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });
});

describe('a quotation in a message', () => {
  test('is the text, when it is short, with line ends that can be seen', () => {
    expect(quote('a\nb')).toBe('«a⏎b»');
  });

  test('is cut at the limit, with an ellipsis', () => {
    expect(quote('abcdef', 6)).toBe('«abcdef»');
    expect(quote('abcdefg', 6)).toBe('«abcde…»');
  });

  test('is never cut within a character', () => {
    expect(quote('abcd😀fg', 6)).toBe('«abcd…»');
    expect(quote('abc😀efg', 6)).toBe('«abc😀…»');
  });
});

describe('the word that was meant', () => {
  const keys = ['title', 'language', 'date', 'receivedAs', 'edits'];

  test.each([
    ['titel', 'title'],
    ['tile', 'title'],
    ['Language', 'language'],
    ['recievedAs', 'receivedAs'],
    ['edit', 'edits'],
    ['dat', 'date'],
  ])('by %s is %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  test.each(['site', 'url', 'x', '', 'languageOfTheReceivedText'])(
    'by %j cannot be guessed',
    (word) => {
      expect(nearest(word, keys)).toBeUndefined();
    },
  );

  test('cannot be guessed when there is nothing to choose from', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});
