import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

/** What is wrong with what a record says, key by key. */
test('a mistyped key is a problem, with the key that was meant', () => {
  expect(problemsOf('unknown-key')).toEqual([
    {
      rule: 'unknown-key',
      file: 'sources/dockers-end-strike/source.md',
      line: 15,
      message: 'unknown key `rolles`',
      hint: 'did you mean `roles`? The keys here are: suppliedTitle, shortTitle, language, translatedFrom, date, publisher, quotes, receivedAs, sha256, accessioned, provenance, headnote, version, revisions, roles, edits, mentions, formerly',
    },
  ]);
});

test('a mistyped key of an edit is a problem, with the keys of that kind of edit', () => {
  expect(problemsOf('unknown-key-in-edit')).toEqual([
    {
      rule: 'unknown-key',
      file: 'sources/dockers-end-strike/source.md',
      line: 21,
      message: 'unknown key `edits.0.reson`',
      hint: 'did you mean `reason`? The keys here are: action, line, kind, reason',
    },
  ]);
});

test('a missing key is a problem, where the part that lacks it stands', () => {
  expect(problemsOf('missing-key')).toEqual([
    {
      rule: 'missing-key',
      file: 'sources/dockers-end-strike/source.md',
      line: 2,
      message: '`provenance` is missing',
      hint: 'add `provenance:` (see “The record of a source” in the README)',
    },
    {
      rule: 'missing-key',
      file: 'sources/dockers-end-strike/source.md',
      line: 3,
      message: '`date.basis` is missing',
      hint: 'add `basis:` (see “The record of a source” in the README)',
    },
  ]);
});

test('a key without a value is a problem', () => {
  expect(problemsOf('empty-value')).toEqual([
    {
      rule: 'wrong-value',
      file: 'archive.yaml',
      line: 2,
      message: '`description` must be text, but is empty',
      hint: 'correct the value',
    },
  ]);
});

test('a value of the wrong type is a problem that says what it must be and what it is', () => {
  expect(problemsOf('wrong-type')).toEqual([
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 10,
      message: '`receivedAs` must be text, but is the number 17',
      hint: 'put the value in quotation marks (see “The record of a source” in the README)',
    },
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 14,
      message: '`version` must be a number, but is the text «1»',
      hint: 'correct the value (see “The record of a source” in the README)',
    },
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 15,
      message: '`roles` must be a group of keys with values, but is the text «title»',
      hint: 'correct the value (see “The record of a source” in the README)',
    },
  ]);
});

test('a word that is none of those to choose from is a problem, with the choice', () => {
  expect(problemsOf('wrong-choice')).toEqual([
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 5,
      message: '`date.basis` must be one of: stated, inferred, received',
      hint: 'correct the value (see “The record of a source” in the README)',
    },
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 17,
      message: 'the key `roles.first` must name a line as p1, p2, p3 …',
      hint: 'correct the key (see “The record of a source” in the README)',
    },
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 19,
      message: '`edits.0.action` must be one of: remove, replace, keep, join',
      hint: 'correct the value (see “The record of a source” in the README)',
    },
  ]);
});

test('a date that is not EDTF is a problem', () => {
  expect(problemsOf('wrong-date')).toEqual([
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 4,
      message:
        '`date.edtf` must be an EDTF date in quotation marks, such as "2022-01-05" or "2022-01-05?"',
      hint: 'correct the value (see “The record of a source” in the README)',
    },
  ]);
});

test('the name of a language in place of its tag is a problem', () => {
  expect(problemsOf('wrong-language')).toEqual([
    {
      rule: 'wrong-value',
      file: 'sources/dockers-end-strike/source.md',
      line: 2,
      message: '`language` must be a BCP 47 language tag, such as en or pl',
      hint: 'correct the value (see “The record of a source” in the README)',
    },
  ]);
});

test('the record of a page is checked likewise', () => {
  expect(problemsOf('page-record')).toEqual([
    {
      rule: 'wrong-value',
      file: 'pages/house-rules.mdx',
      line: 4,
      message: '`order` must be a number, but is the text «first»',
      hint: 'correct the value',
    },
  ]);
});

test('a source without a title is a problem', () => {
  expect(problemsOf('title-none')).toEqual([
    {
      rule: 'title',
      file: 'sources/dockers-end-strike/source.md',
      line: 2,
      message: 'the source has no title',
      hint: 'give one paragraph the role title under `roles:`, or, when the text has no title, name one as `suppliedTitle:`',
    },
  ]);
});

test('a source with two titles is a problem', () => {
  expect(problemsOf('title-two')).toEqual([
    {
      rule: 'title',
      file: 'sources/dockers-end-strike/source.md',
      line: 15,
      message: '2 paragraphs have the role title',
      hint: 'give one paragraph the role title under `roles:`, or, when the text has no title, name one as `suppliedTitle:`',
    },
  ]);
});

test('a source with a title of its own and a supplied one is a problem', () => {
  expect(problemsOf('title-both')).toEqual([
    {
      rule: 'title',
      file: 'sources/dockers-end-strike/source.md',
      line: 16,
      message: 'there is both a paragraph with the role title and a suppliedTitle',
      hint: 'give one paragraph the role title under `roles:`, or, when the text has no title, name one as `suppliedTitle:`',
    },
  ]);
});

test('a role or an agency for a line that is not published is a problem', () => {
  expect(problemsOf('unknown-line')).toEqual([
    {
      rule: 'unknown-line',
      file: 'sources/dockers-end-strike/source.md',
      line: 17,
      message: '`roles.p3` names p3, which is no published paragraph',
      hint: 'the published paragraphs are p1, p2, p4',
    },
    {
      rule: 'unknown-line',
      file: 'sources/dockers-end-strike/source.md',
      line: 19,
      message: '`quotes.0.lines` names p40, which is no published paragraph',
      hint: 'the published paragraphs are p1, p2, p4',
    },
  ]);
});

test('evidence that does not stand in its line is a problem', () => {
  expect(problemsOf('evidence')).toEqual([
    {
      rule: 'evidence',
      file: 'sources/dockers-end-strike/source.md',
      line: 8,
      message:
        'the evidence «on Wednesday» does not occur in line p4 of the original: «The port said on Tuesday that 14 ships wait.»',
      hint: 'quote the words exactly as they stand in original.txt, from the line in which they stand',
    },
    {
      rule: 'evidence',
      file: 'sources/dockers-end-strike/source.md',
      line: 9,
      message: 'the evidence is quoted from line p5, but the original has 4 non-empty lines',
      hint: 'quote the words exactly as they stand in original.txt, from the line in which they stand',
    },
  ]);
});

test('a link to a source or a paragraph that there is not is a problem', () => {
  expect(problemsOf('reference')).toEqual([
    {
      rule: 'reference',
      file: 'sources/dockers-end-strike/source.md',
      line: 13,
      message: '“a letter” leads to the source `stevedores-letter`, which is not in the archive',
      hint: 'The sources are: dockers-end-strike',
    },
    {
      rule: 'reference',
      file: 'sources/dockers-end-strike/source.md',
      line: 13,
      message: '“itself” leads to `dockers-end-strike#p3`, which is no published paragraph',
      hint: 'the paragraphs are p1, p2, p4',
    },
  ]);
});
