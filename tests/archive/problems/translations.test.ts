import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

/** What is wrong with a translation. */
test('a translation with too few paragraphs is a problem, with the first that is missing', () => {
  expect(problemsOf('translation-short')).toEqual([
    {
      rule: 'translation-paragraphs',
      file: 'sources/dockers-end-strike/translation.pl.md',
      line: 8,
      message: 'the translation has 2 paragraphs, the source has 3',
      hint: 'the translation ends before p4, «The port said on Tuesday that 14 ships wait.», unless a paragraph further up was passed over; translate paragraph for paragraph',
    },
  ]);
});

test('a translation with too many paragraphs is a problem at the first that is too many', () => {
  expect(problemsOf('translation-long')).toEqual([
    {
      rule: 'translation-paragraphs',
      file: 'sources/dockers-end-strike/translation.pl.md',
      line: 12,
      message: 'the translation has 4 paragraphs, the source has 3',
      hint: 'the first paragraph without a counterpart is «Wszyscy się cieszyli.»; translate paragraph for paragraph',
    },
  ]);
});

test('a translation whose name says no language is a problem', () => {
  expect(problemsOf('translation-language')).toEqual([
    {
      rule: 'invalid-id',
      file: 'sources/dockers-end-strike/translation.md',
      line: 1,
      message: 'the name of this file does not say a language',
      hint: 'name it translation.<language>.md, for example translation.en.md',
    },
    {
      rule: 'invalid-id',
      file: 'sources/dockers-end-strike/translation.polish.md',
      line: 1,
      message: 'the name of this file does not say a language: «polish» is no BCP 47 tag',
      hint: 'name it translation.<language>.md, for example translation.en.md',
    },
  ]);
});
