import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sortProblems } from '../../../src/archive/problem.ts';
import { problemsOf, problemsWhen } from './problemsOf.ts';

/** Problems taken together: none where all is well, all of them at once where it is not, and all in one form. */
describe('a sound content folder has no problem', () => {
  test('with sources in two languages, every kind of declared edit, a translation, pages and former ids', () => {
    expect(problemsOf('sound')).toEqual([]);
  });

  test('with entities, comparisons, events and a page that quotes', () => {
    expect(problemsOf('linked')).toEqual([]);
  });

  test('when a source and a page have new ids and name their old ones', () => {
    expect(problemsOf('renamed')).toEqual([]);
  });
});

test('several defects in several files are all found at once, in order of file and line', () => {
  expect(
    problemsOf('many').map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`),
  ).toEqual([
    'archive.yaml:1 missing-key',
    'archive.yaml:9 unknown-key',
    'pages/house-rules.mdx:7 mdx-syntax',
    'permalinks.json:6 wrong-value',
    'sources/dockers-end-strike/source.md:18 edit-misfit',
    'sources/dockers-end-strike/source.md:24 text-differs',
    'sources/dockers-end-strike/source.md:28 text-differs',
    'sources/dockers-end-strike/source.md:28 text-missing',
    'sources/empty-folder/source.md:1 missing-file',
    'sources/stevedores-thank-the-town/source.md:2 missing-key',
    'sources/stevedores-thank-the-town/source.md:7 unknown-key',
    'sources/stevedores-thank-the-town/source.md:9 wrong-value',
  ]);
});

describe('in every fixture', () => {
  const fixtures = readdirSync('tests/fixtures').map((name) => problemsOf(name));

  test('the problems are sorted, and none is told twice', () => {
    for (const problems of fixtures) {
      const told = problems.map((problem) => JSON.stringify(problem));
      expect(problems).toEqual(sortProblems(problems));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  test('a problem has a place, a message without a full stop and a hint, each on one line', () => {
    const problems = fixtures.flat();
    expect(problems.length).toBeGreaterThan(fixtures.length);
    for (const { rule, file, line, message, hint } of problems) {
      expect(rule).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      expect(file).toMatch(
        /^(?:archive\.yaml|events\.yaml|permalinks\.json|(?:comparisons|entities|pages)\/.+|sources\/.+\/.+)$/,
      );
      expect(line).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/^[^\n]*[^.\s]$/);
      expect(hint).toMatch(/^[^\n]*[^.\s]$/);
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe('what cannot be read is told once, and what follows from it is not told', () => {
  test.each([
    ['a file of entities', 'entities/places.yaml'],
    ['a comparison', 'comparisons/when-closed.mdx'],
    ['a source', 'sources/harbour-closed/source.md'],
    ['a translation', 'sources/port-zamkniety/translation.en.md'],
    ['the events', 'events.yaml'],
  ])('%s', (_, file) => {
    expect(problemsWhen([file, '&'])).toMatchObject([{ file, line: 1 }]);
  });
});
