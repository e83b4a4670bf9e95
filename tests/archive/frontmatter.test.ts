import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml, splitFrontmatter } from '../../src/archive/frontmatter.ts';

/** Frontmatter: where it ends, and on which line of the file each of its parts stands. */
describe('a file is parted into frontmatter and body', () => {
  test('at the second line of ---, and the body begins on the line behind it', () => {
    expect(splitFrontmatter('---\na: 1\nb: 2\n---\n\nText\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      body: '\nText\n',
      bodyLine: 5,
    });
  });

  test.each([
    ['with CRLF', '---\r\na: 1\r\n---\r\nText', 'a: 1\r\n', 'Text', 4],
    ['with a byte order mark', '\uFEFF---\na: 1\n---\nText', 'a: 1\n', 'Text', 4],
    ['with spaces behind the signs', '--- \na: 1\n---\t\nText', 'a: 1\n', 'Text', 4],
    ['with nothing between', '---\n---\nText', '', 'Text', 3],
    ['without a body', '---\na: 1\n---', 'a: 1\n', '', 3],
    ['with --- again in the body', '---\na: 1\n---\n---\nb', 'a: 1\n', '---\nb', 4],
    ['with --- within a line', '---\na: x---\n ---\n---\nb', 'a: x---\n ---\n', 'b', 5],
  ])('%s', (_, file, yaml, body, bodyLine) => {
    expect(splitFrontmatter(file)).toEqual({ yaml, body, bodyLine });
  });

  test.each([
    '',
    'Text',
    '\n---\na: 1\n---\n',
    ' ---\na: 1\n---\n',
    '---\na: 1\n',
    '----\na: 1\n---\n',
  ])('but not %j, which has none', (file) => {
    expect(splitFrontmatter(file)).toBeUndefined();
  });
});

describe('the line of a part of a record', () => {
  const yaml = `title: x
date:
  edtf: '2022'
  evidence:
    - { line: p1, quote: a }
    - line: p2
      quote: b
edits: []
`;
  const { lineOf } = parseYaml(yaml, z.unknown(), 'source.md', 2);

  test.each<[PropertyKey[], number]>([
    [['title'], 2],
    [['date'], 3],
    [['date', 'edtf'], 4],
    [['date', 'evidence', 0], 6],
    [['date', 'evidence', 0, 'quote'], 6],
    [['date', 'evidence', 1], 7],
    [['date', 'evidence', 1, 'quote'], 8],
    [['edits'], 9],
  ])('%j is that on which it stands', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each<[PropertyKey[], number]>([
    [['date', 'basis'], 3],
    [['date', 'evidence', 7, 'line'], 5],
    [['edits', 0], 9],
    [['publisher', 'name'], 2],
    [[], 2],
  ])('%j is that of the nearest part above it, when it is missing', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('is the first when there is nothing at all', () => {
    expect(parseYaml('', z.unknown(), 'archive.yaml').lineOf(['title'])).toBe(1);
  });
});

describe('YAML is read', () => {
  test('with dates and versions as they are written', () => {
    const schema = z.strictObject({ date: z.string(), version: z.string() });
    expect(parseYaml('date: 2022-01-05\nversion: "1"', schema, 'x.yaml').data).toEqual({
      date: '2022-01-05',
      version: '1',
    });
  });

  test('without data when anything is wrong', () => {
    const { data, problems } = parseYaml('a: 1', z.strictObject({ a: z.string() }), 'x.yaml');
    expect(data).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});
