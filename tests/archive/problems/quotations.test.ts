import { describe, expect, test } from 'vitest';
import { problemsOf, problemsWhen, type Change } from './problemsOf.ts';

/** What is wrong when words are quoted that do not stand in their paragraph, wherever they are quoted. */
test('a letter altered in a comparison is a problem, with the words as they stand', () => {
  expect(problemsOf('quotation-altered')).toEqual([
    {
      rule: 'quotation',
      file: 'comparisons/when-closed.mdx',
      line: 8,
      message: '«closed the harbour of Brina an Monday» does not stand in harbour-closed#p2',
      hint: 'quote word for word; the nearest passage is «closed the harbour of Brina on Monday»',
    },
  ]);
});

test('a letter altered in an event is a problem, with the words as they stand', () => {
  expect(problemsOf('quotation-altered-event')).toEqual([
    {
      rule: 'quotation',
      file: 'events.yaml',
      line: 18,
      message: '«opened the harbor of Brina on Wednesday» does not stand in harbour-opened#p2',
      hint: 'quote word for word; the nearest passage is «opened the harbour of Brina on Wednesday»',
    },
  ]);
});

test('a letter altered in the Quote of a page is a problem, with the words as they stand', () => {
  expect(problemsOf('quotation-altered-page')).toEqual([
    {
      rule: 'quotation',
      file: 'pages/index.mdx',
      line: 9,
      message: '«Fourty ships wait outside Brina.» does not stand in harbour-closed#p2',
      hint: 'quote word for word; the nearest passage is «Forty ships wait outside Brina.»',
    },
  ]);
});

test('words that stand in another paragraph are a problem, which names that paragraph', () => {
  expect(problemsOf('quotation-elsewhere')).toEqual([
    {
      rule: 'quotation',
      file: 'events.yaml',
      line: 18,
      message: '«opened the harbour of Brina on Wednesday» does not stand in harbour-opened#p3',
      hint: 'these words stand in p2: name that paragraph',
    },
  ]);
});

test('words in another language without their translation are a problem', () => {
  expect(problemsOf('quotation-untranslated')).toEqual([
    {
      rule: 'untranslated-quotation',
      file: 'comparisons/when-closed.mdx',
      line: 13,
      message: '«zamknęła port w Brynie we wtorek» is quoted without its translation',
      hint: 'add `translation:` with the words that stand for it in the translation: «Mayor Anna Holm closed the harbour in Brina on Tuesday. Forty ships wait off Brina.»',
    },
  ]);
});

const comparison = 'comparisons/when-closed.mdx';
const events = 'events.yaml';
const page = 'pages/index.mdx';

describe('it is a problem', () => {
  test.each<[string, Change, number, string, string, string]>([
    [
      'when nothing in the paragraph is like the words',
      [page, 'Forty ships wait outside Brina.', 'Nobody knows.'],
      9,
      'quotation',
      '«Nobody knows.» does not stand in harbour-closed#p2',
      'quote word for word; the text reads «Mayor Anna Holm closed the harbour of Brina on Monday. Forty ships wait outside Brina.»',
    ],
    [
      'when the words stand there twice and it is not said which is meant',
      [events, 'quote: closed the harbour of Brina on Monday', 'quote: Brina'],
      6,
      'which-quotation',
      '«Brina» stands 2 times in harbour-closed#p2',
      'say which is meant with `occurrence: 1`, 2 …, or quote more words',
    ],
    [
      'when the words do not stand there as often as is said',
      [events, 'quote: opened the harbour of', 'occurrence: 2, quote: opened the harbour of'],
      18,
      'which-quotation',
      '«opened the harbour of Brina on Wednesday» stands 1 time in harbour-opened#p2',
      'say which is meant with `occurrence: 1`, 2 …, or quote more words',
    ],
    [
      'when their translation is not in the translation',
      [comparison, 'translation: closed the harbour in', 'translation: closed the harbour of'],
      13,
      'quotation',
      '«closed the harbour of Brina on Tuesday» does not stand in the translation of port-zamkniety#p2',
      'quote word for word; the nearest passage is «closed the harbour in Brina on Tuesday»',
    ],
    [
      'when a Quote of a translation is not in the translation',
      [comparison, '>on Tuesday<', '>at Tuesday<'],
      23,
      'quotation',
      '«at Tuesday» does not stand in the translation (en) of port-zamkniety#p2',
      'quote word for word; the nearest passage is «on Tuesday»',
    ],
    [
      'when a translation is quoted that there is not',
      [events, 'Brina on Wednesday', 'Brina on Wednesday, translation: opened'],
      18,
      'no-translation',
      'harbour-opened#p2 is not translated (en)',
      'delete `translation`, or add sources/harbour-opened/translation.en.md',
    ],
    [
      'when a Quote is of a translation that there is not',
      [page, 'paragraph="p2"', 'paragraph="p2" translation="de"'],
      9,
      'no-translation',
      'harbour-closed#p2 is not translated (de)',
      'delete `translation`, or add sources/harbour-closed/translation.de.md',
    ],
    [
      'when the words of a Quote stand in another paragraph',
      [page, '"p2"', '"p3"'],
      9,
      'quotation',
      '«Forty ships wait outside Brina.» does not stand in harbour-closed#p3',
      'these words stand in p2: name that paragraph',
    ],
    [
      'when a Quote does not say what it quotes',
      [page, ' paragraph="p2"', ''],
      9,
      'quote-form',
      'this Quote does not say which paragraph of which source it quotes',
      'write <Quote source="id-of-a-source" paragraph="p4">the words</Quote>',
    ],
    [
      'when there is no such source',
      [events, 'source: harbour-opened', 'source: harbour-open'],
      18,
      'unknown-source',
      'there is no source `harbour-open`',
      'did you mean `harbour-opened`? The sources are: harbour-closed, harbour-opened, port-zamkniety',
    ],
    [
      'when there is no such source for a Quote',
      [page, 'harbour-closed', 'tide-tables'],
      9,
      'unknown-source',
      'there is no source `tide-tables`',
      'The sources are: harbour-closed, harbour-opened, port-zamkniety',
    ],
    [
      'when there is no such paragraph',
      [
        events,
        '{ source: harbour-opened, paragraph: p2,',
        '{ source: harbour-opened, paragraph: p9,',
      ],
      18,
      'unknown-paragraph',
      '`harbour-opened` has no published paragraph p9',
      'the paragraphs are p1, p2, p3',
    ],
  ])('%s', (_, change, line, rule, message, hint) => {
    expect(problemsWhen(change)).toEqual([{ rule, file: change[0], line, message, hint }]);
  });

  test('no more when it is said which of two places is meant', () => {
    const words = 'quote: closed the harbour of Brina on Monday';
    expect(problemsWhen([events, words, 'quote: Brina, occurrence: 2'])).toEqual([]);
  });

  test('but not when the source itself cannot be read: that is told once', () => {
    expect(problemsWhen(['sources/harbour-closed/source.md', 'not a record'])).toMatchObject([
      { rule: 'missing-frontmatter' },
    ]);
  });
});
