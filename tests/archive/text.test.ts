import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody, writeParagraph } from '../../src/archive/text.ts';
import { receivedLine } from './arbitrary.ts';

/** Signs and words that mean something to Markdown, and must not mean it in an archived text. */
const markdown = [
  ...['#', '# x', '> x', '- x', '* x', '+ x', '1. x', '2) x', '- [ ] x', '***', '---', '===', '|'],
  ...['```', '~~~', '    x', '\tx', '<b>', '</p>', '<!-- x -->', '<?x', '&amp;', '&#38;', '{x}'],
  ...['[x]: y', '[x](y)', '![x](y)', '[^1]', '[^1]: x', '`x`', '*x*', '__x__', '~~x~~', '<a@b.c>'],
  ...['http://a.b', '\\', '\\\\', '\\*', '\\a', '$x$', ':::', 'x', ' ', '  ', '\t', '\u00A0'],
];
const paragraph = fc
  .oneof(
    fc.array(fc.constantFrom(...markdown), { maxLength: 6 }).map((parts) => parts.join('')),
    receivedLine,
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .map((text) => text.replace(/[\r\n\0]/g, ' ').trim())
  .filter((text) => text !== '');

const texts = (body: string): string[] => parseBody(body).paragraphs.map(({ text }) => text);

describe('for any text of one line that is trimmed and holds no NUL', () => {
  test('a written paragraph is read back as it was', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(texts(writeParagraph(text))).toEqual([text]);
      }),
      { numRuns: 5000 },
    );
  });

  test('written paragraphs are read back as they were, in order', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        expect(texts(`\n${paragraphs.map(writeParagraph).join('\n\n')}\n`)).toEqual(paragraphs);
      }),
      { numRuns: 2000 },
    );
  });

  test('a paragraph may be wrapped at any of its spaces, whatever the next line begins with', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (words) => {
        const text = words.join(' ').replace(/[ \t]+/g, ' ');
        expect(texts(writeParagraph(text).replaceAll(' ', '\n'))).toEqual([text]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the body of a source', () => {
  test('has a paragraph between two empty lines, with the line on which it begins', () => {
    expect(parseBody('\none\n\n  \ntwo\nmore\n\n\nthree').paragraphs).toEqual([
      { text: 'one', line: 2, marks: [] },
      { text: 'two more', line: 5, marks: [] },
      { text: 'three', line: 9, marks: [] },
    ]);
  });

  test.each(['', '\n', ' \n\t\n'])('has none when it is %j', (body) => {
    expect(parseBody(body).paragraphs).toEqual([]);
  });

  test('may have line ends of any kind', () => {
    expect(texts('one\r\n\r\ntwo\rmore\r\n')).toEqual(['one', 'two more']);
  });

  test('may be indented: that is no code', () => {
    expect(texts('\n    one\n    two\n')).toEqual(['one two']);
  });

  test('may end a line with two spaces or a backslash: that is no line break', () => {
    expect(texts('one  \ntwo\\\nthree')).toEqual(['one two\\ three']);
  });
});

test.each([
  ['a \\* b', 'a \\\\* b'],
  ['a \\b', 'a \\b'],
  ['\\\\', '\\\\\\'],
  ['*no* [escape](is) #needed', '*no* [escape](is) #needed'],
])('only a backslash before a sign is escaped: %s', (text, written) => {
  expect(writeParagraph(text)).toBe(written);
});
