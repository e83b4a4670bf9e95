import { describe, expect, test } from 'vitest';
import { judge, type Judgement } from '../../../src/archive/quoting/judge.ts';
import { layersOf, publishedOffset } from '../../../src/archive/quoting/layers.ts';
import { inContext } from '../../../src/archive/quoting/context.ts';
import {
  addressOf,
  headingOf,
  layerInWords,
  locatorOf,
} from '../../../src/archive/quoting/verdicts.ts';
import { applyEdits } from '../../../src/archive/cleaning/edit.ts';

/** What is said of a quotation, where, in which layer, and which differences are named. */
const received =
  'SHARE THIS  The mayor did not close the harbour.\nForty ships wait, "they say", outside Brina.\n';
const edits = [
  { offset: 0, from: 'SHARE THIS  ', to: '', kind: 'boilerplate', reason: 'a button' },
  { offset: 48, from: '\n', to: '\n\n', kind: 'paragraph-break', reason: 'layout' },
  { offset: 67, from: '"', to: '“', kind: 'quotation-mark', reason: 'typography' },
  { offset: 76, from: '"', to: '”', kind: 'quotation-mark', reason: 'typography' },
];
const report = {
  source: 'harbour',
  layers: layersOf({
    language: 'en',
    paragraphs: [
      {
        id: 'p1',
        text: 'The mayor did not close the harbour.',
        translations: { pl: 'Burmistrz nie zamknął portu.' },
      },
      { id: 'p2', text: 'Forty ships wait, “they say”, outside Brina.' },
    ],
    edits,
  }),
};
const other = {
  source: 'other',
  layers: layersOf({
    language: 'en',
    paragraphs: [{ id: 'p3', text: 'Forty ships wait outside. Forty ships wait still.' }],
    edits: [],
  }),
};

function judged(quotation: string): Judgement<string> {
  const [judgement] = judge([quotation], [report, other]);
  if (!judgement) throw new Error('not judged');
  return judgement;
}
const places = ({ occurrences }: Judgement<string>): string[] =>
  occurrences.map((one) => `${one.verdict}: ${addressOf(one.source, one)}`);

test('the received text of the layers is the one that was received', () => {
  const layer = report.layers.at(-1);
  expect(layer?.text).toBe(received);
  const published = applyEdits(received, edits);
  for (const word of ['mayor', 'Forty', 'they', 'Brina'])
    expect(publishedOffset(edits, received.indexOf(word))).toBe(published.indexOf(word));
  expect(publishedOffset(edits, 3)).toBeUndefined();
});

describe('the verdict on', () => {
  test.each([
    ['words as they stand', 'did not close the harbour', 'Verbatim'],
    ['words over the end of a paragraph', 'the harbour. Forty ships', 'Verbatim'],
    ['words in quotation marks', '“The mayor did not close the harbour.”', 'Verbatim'],
    ['other marks', 'wait, «they say», outside', 'Verbatim but for typography'],
    [
      'received marks',
      'wait, "they say", outside',
      'Verbatim, in the text as received; what is published differs a little',
    ],
    [
      'removed words',
      'share this',
      'The same words, but for capital letters or diacritics, only in the text as received',
    ],
    ['removed words as they stood', 'SHARE THIS', 'Verbatim, only in the text as received'],
    [
      'removed words and what follows them',
      'THIS The mayor',
      'Verbatim but for typography, only in the text as received',
    ],
    [
      'a translation',
      'nie zamknął portu',
      'Verbatim, in a translation, not in the source’s own words',
    ],
    [
      'a translation without its diacritics',
      'nie zamknal portu',
      'The same words, but for capital letters or diacritics, in a translation, not in the source’s own words',
    ],
    ['capitals', 'THE MAYOR DID NOT', 'The same words, but for capital letters or diacritics'],
    ['a lost comma', 'ships wait “they say”', 'The same words, but other punctuation'],
    ['a full stop at the end', 'did not close.', 'The same words, but other punctuation'],
    [
      'an ellipsis',
      'The mayor … the harbour',
      'Verbatim but for what is marked, with words left out by the quoter',
    ],
    [
      'brackets',
      '[Mayor Holm] did not close [sic] the harbour',
      'Verbatim but for what is marked, with words put in by the quoter',
    ],
    ['a letter in brackets', '[T]hey say', 'Verbatim but for what is marked'],
    ['a lost “not”', 'The mayor did close the harbour', 'Differs'],
    ['parts in another order', 'outside Brina […] The mayor did', 'Differs'],
    ['words of nobody', 'Zebras dance tonight', 'Not found'],
  ])('%s', (_, quotation, heading) => {
    expect(headingOf(judged(quotation))).toBe(heading);
  });

  test('words in several places names them all, the most alike first', () => {
    expect(places(judged('Forty ships wait'))).toEqual([
      'verbatim: /sources/harbour/#p2',
      'verbatim: /sources/other/#p3',
      'verbatim: /sources/other/#p3',
    ]);
    expect(places(judged('wait, "they say", outside'))).toEqual([
      'verbatim: /sources/harbour/edits/#p2',
      'typography: /sources/harbour/#p2',
    ]);
    expect(places(judged('nie zamknął portu'))).toEqual(['verbatim: /sources/harbour/#p1-pl']);
  });

  test('nothing is not given: what has no word is not judged', () => {
    expect(judge(['…', '“ ”', ''], [report])).toEqual([]);
  });
});

describe('a place is told', () => {
  test('with its paragraphs and its layer', () => {
    const tell = (quotation: string): string[] =>
      judged(quotation).occurrences.map(
        (one) => `${locatorOf(one)} of the ${layerInWords(one.layer)}`,
      );
    expect(tell('the harbour. Forty')).toEqual(['paras. 1–2 of the published text']);
    expect(tell('SHARE THIS')).toEqual(['received line 1 of the text as received']);
    expect(tell('nie zamknął')).toEqual(['para. 1 of the Polish translation by the archive']);
  });

  test('in its context, its words marked', () => {
    const [one] = judged('mayor […] harbour. Forty ships').occurrences;
    expect(one && inContext(one.layer, one.stretches)).toEqual([
      {
        id: 'p1',
        pieces: [
          { text: 'The ', quoted: false },
          { text: 'mayor', quoted: true },
          { text: ' did not close the ', quoted: false },
          { text: 'harbour.', quoted: true },
        ],
      },
      {
        id: 'p2',
        pieces: [
          { text: 'Forty ships', quoted: true },
          { text: ' wait, “they say”, outside Brina.', quoted: false },
        ],
      },
    ]);
  });
});

describe('differences are named', () => {
  test.each([
    ['The mayor did close the harbour', [['not', '']]],
    ['The mayor did not ever close the harbour', [['', 'ever']]],
    ['The mayor did not open the harbour', [['close', 'open']]],
    ['Fourty ships wait, “they say”', [['Forty', 'Fourty']]],
    ['ships wait “they say”', [[', “', '“']]],
    ['The mayor did not.', [['', '.']]],
    [
      'the mayor did NOT close',
      [
        ['The', 'the'],
        ['not', 'NOT'],
      ],
    ],
  ])('in %s', (quotation, changes) => {
    expect(
      judged(quotation).occurrences[0]?.changes.map(({ source, quotation: own }) => [source, own]),
    ).toEqual(changes);
  });

  test('and what stands where a quoter marks something', () => {
    const [one] = judged('The mayor […] close [sic] the harbour').occurrences;
    expect(
      one?.interruptions.map(({ kind, mark, words, there }) => [
        kind,
        mark,
        words,
        one.layer.text.slice(there.start, there.end),
      ]),
    ).toEqual([
      ['left-out', '[…]', 2, ' did not '],
      ['put-in', '[sic]', 0, ' '],
    ]);
  });

  test('quotation and source can be read from the pieces', () => {
    const quotation = 'The mayor never did close the old harbour';
    const [one] = judged(quotation).occurrences;
    const side = (without: string): string =>
      (one?.pieces ?? [])
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ');
    expect(side('left-out')).toBe(quotation);
    expect(side('put-in')).toBe('The mayor did not close the harbour');
  });
});
