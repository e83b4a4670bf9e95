import { describe, expect, test } from 'vitest';
import { layersOf } from '../../../src/archive/quoting/layers.ts';
import { passagesIn } from '../../../src/archive/quoting/passages.ts';
import { verify } from '../../../src/archive/quoting/verify.ts';

/** How a pasted text is cut into passages and sentences, and what is said of each. */
describe('a pasted text', () => {
  test.each([
    ['is cut at its lines', 'One line here.\n\nAnother.', ['One line here.', 'Another.']],
    [
      'goes on where a line breaks off',
      'They said that\nthe harbour\r\nis closed.',
      ['They said that the harbour is closed.'],
    ],
    ['loses lines without a word', '* * *\nWords.\n—', ['Words.']],
  ])('%s', (_, text, passages) => {
    expect(passagesIn(text).map((passage) => passage.text)).toEqual(passages);
  });

  test.each([
    [
      'two sentences',
      'The harbour is closed. Ships wait outside it.',
      ['The harbour is closed.', 'Ships wait outside it.'],
    ],
    ['an abbreviation', 'Nie działają m.in. komunikatory i strony.', []],
    [
      'one with an ellipsis',
      'the harbour is closed … ships wait outside',
      ['the harbour is closed', 'ships wait outside'],
    ],
    ['one sentence', 'The harbour is closed.', []],
  ])('has its pieces: %s', (_, text, pieces) => {
    expect(passagesIn(text)[0]?.pieces).toEqual(pieces);
  });
});

const sources = [
  {
    source: 'a',
    layers: layersOf({
      language: 'en',
      paragraphs: [
        { id: 'p1', text: 'The harbour is closed. Nobody knows why. Ships wait outside it.' },
        { id: 'p2', text: 'The mayor will speak on Monday.' },
      ],
      edits: [],
    }),
  },
];
const told = (text: string): unknown[] =>
  verify(text, sources).map(({ quotation, verdict, pieces }) => [
    quotation,
    verdict,
    ...pieces.map((piece) => piece.verdict),
  ]);

describe('it is verified', () => {
  test('as a whole where it stands as a whole, over lines as well', () => {
    const text = 'Ships wait outside it.\nThe mayor will speak';
    expect(told(text)).toEqual([[text, 'verbatim']]);
  });

  test('line by line otherwise', () => {
    expect(told('The mayor will speak\nNobody knows why.\nZebras dance at night.')).toEqual([
      ['The mayor will speak', 'verbatim'],
      ['Nobody knows why.', 'verbatim'],
      ['Zebras dance at night.', 'not-found'],
    ]);
  });

  test('and sentence by sentence where a line stands nowhere', () => {
    const text = 'The harbour is not closed. Nobody knows why. Zebras dance at night.';
    expect(told(text)).toEqual([[text, 'differs', 'differs', 'verbatim', 'not-found']]);
  });

  test('a passage whose sentences stand, but not together, is not verbatim', () => {
    const text = 'The harbour is closed. Ships wait outside it.';
    expect(told(text)).toEqual([[text, 'differs', 'verbatim', 'verbatim']]);
    const [one] = verify(text, sources);
    expect(one?.occurrences[0]?.changes).toEqual([{ source: '. Nobody knows why', quotation: '' }]);
  });
});
