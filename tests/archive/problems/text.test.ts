import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

/** What is wrong when the published text does not follow from the received one, or an edit has no place. */
test('a word that does not follow is a problem, with the edit that would declare it', () => {
  expect(problemsOf('text-differs')).toEqual([
    {
      rule: 'text-differs',
      file: 'sources/dockers-end-strike/source.md',
      line: 28,
      message:
        'paragraph p4 does not follow from the original: expected «…said on Tuesday that 14 ships wait.», found «…said on Tuesday that fourteen ships wait.»',
      hint: 'put the expected words back; or, if this removes debris, declare it under `edits:`: - { action: replace, line: p4, from: "14", to: "fourteen", kind: extraction, reason: … }',
    },
  ]);
});

test('a paragraph that is left out is a problem, with the edit that would declare it', () => {
  expect(problemsOf('text-missing')).toEqual([
    {
      rule: 'text-missing',
      file: 'sources/dockers-end-strike/source.md',
      line: 26,
      message:
        'paragraph p2 is missing: expected «The dockers’ committee announced on Monday that “work begins again”.»',
      hint: 'put the paragraph back, or declare under `edits:` that it is left out: - { action: remove, line: p2, kind: boilerplate, reason: … }',
    },
  ]);
});

test('a paragraph that was added is a problem', () => {
  expect(problemsOf('text-added')).toEqual([
    {
      rule: 'text-added',
      file: 'sources/dockers-end-strike/source.md',
      line: 28,
      message: 'this paragraph does not follow from the original: found «Everybody was glad.»',
      hint: 'delete it; what the original does not have goes into a note or an editor’s page',
    },
  ]);
});

test('an edit that matches nothing is a problem at its place in the record', () => {
  expect(problemsOf('edit-matches-nothing')).toEqual([
    {
      rule: 'edit-misfit',
      file: 'sources/dockers-end-strike/source.md',
      line: 22,
      message: 'the edit matches nothing: «dockers’» does not occur in line p2 of the original',
      hint: 'quote the received text exactly, before any rule has changed it (see original.txt)',
    },
  ]);
});

test('an edit that matches twice is a problem', () => {
  expect(problemsOf('edit-matches-twice')).toEqual([
    {
      rule: 'edit-misfit',
      file: 'sources/dockers-end-strike/source.md',
      line: 22,
      message: 'the edit matches more than once: «o» stands at offsets 5 and 14 of line p2',
      hint: 'quote more of the words around it, so that it can mean one place only',
    },
  ]);
});

test('an edit for a line that is not there is a problem', () => {
  expect(problemsOf('edit-for-no-line')).toEqual([
    {
      rule: 'edit-misfit',
      file: 'sources/dockers-end-strike/source.md',
      line: 22,
      message: 'the edit is for line p9, but the original has 4 non-empty lines',
      hint: 'name a line from p1 to p4: the n-th non-empty line of original.txt',
    },
  ]);
});

test('edits that overlap are a problem at the second of them', () => {
  expect(problemsOf('edits-overlap')).toEqual([
    {
      rule: 'edit-misfit',
      file: 'sources/dockers-end-strike/source.md',
      line: 23,
      message:
        'the edit overlaps another: «Tuesday that» and «on Tuesday» share a stretch of line p4',
      hint: 'make one edit of the two',
    },
  ]);
});

test('edits that leave one another nothing to do are problems, each at its place', () => {
  expect(problemsOf('edits-contradict')).toEqual([
    {
      rule: 'edit-misfit',
      file: 'sources/dockers-end-strike/source.md',
      line: 22,
      message: 'line p3 is removed twice',
      hint: 'delete one of the two edits',
    },
    {
      rule: 'edit-misfit',
      file: 'sources/dockers-end-strike/source.md',
      line: 23,
      message: 'line p3 is removed, so this edit has nothing to act on',
      hint: 'delete this edit, or the one that removes the line',
    },
    {
      rule: 'edit-misfit',
      file: 'sources/dockers-end-strike/source.md',
      line: 24,
      message: 'no published line stands before p1, so there is nothing to join it to',
      hint: 'delete this edit; a line is joined to the one before it',
    },
  ]);
});
