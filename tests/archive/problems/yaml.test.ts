import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

/** What is wrong with a record as YAML. */
test('a value with a colon is a problem at its line', () => {
  expect(problemsOf('yaml-syntax')).toEqual([
    {
      rule: 'yaml-syntax',
      file: 'archive.yaml',
      line: 1,
      message: 'this is not valid YAML: Nested mappings are not allowed in compact mappings',
      hint: 'check indentation, colons and quotation marks; put a value with a colon or a leading sign in quotation marks',
    },
  ]);
});

test('a value that begins with an asterisk is a problem, since YAML would take it for an alias', () => {
  expect(problemsOf('yaml-alias')).toEqual([
    {
      rule: 'yaml-syntax',
      file: 'sources/dockers-end-strike/source.md',
      line: 9,
      message: 'this is not valid YAML: «*unnamed*» stands where a value is expected',
      hint: 'put a value that begins with * or & in quotation marks',
    },
  ]);
});

test('a key that stands twice is a problem where it stands the second time', () => {
  expect(problemsOf('yaml-duplicate-key')).toEqual([
    {
      rule: 'yaml-syntax',
      file: 'archive.yaml',
      line: 4,
      message: 'this is not valid YAML: the same key stands here a second time',
      hint: 'a key may stand once only: delete one of the two',
    },
  ]);
});

test('a source without a record between two lines of --- is a problem', () => {
  expect(problemsOf('missing-frontmatter')).toEqual([
    {
      rule: 'missing-frontmatter',
      file: 'sources/dockers-end-strike/source.md',
      line: 1,
      message: 'the file does not begin with a record between two lines of ---',
      hint: 'begin the file with a line ---, then the record in YAML, then a line ---',
    },
  ]);
});

test('a record without a key is a problem', () => {
  expect(problemsOf('empty-record')).toEqual([
    {
      rule: 'wrong-value',
      file: 'archive.yaml',
      line: 1,
      message: 'the record must be a group of keys with values, but is empty',
      hint: 'write its keys, one on a line, each with its value',
    },
  ]);
});
