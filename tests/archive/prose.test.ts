import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProse, plainProse } from '../../src/archive/prose.ts';

/** The sentences that editors write in records: plain words, emphasis, links. */
describe('a sentence is read as', () => {
  test.each<[string, string, object[]]>([
    ['plain words', 'It is known.', [{ text: 'It is known.' }]],
    ['emphasis', 'a *b* c', [{ text: 'a ' }, { text: 'b', emphasis: true }, { text: ' c' }]],
    [
      'a link to a source',
      '[the report](source:akimats-vacated)',
      [{ text: 'the report', source: { id: 'akimats-vacated' } }],
    ],
    [
      'a link to a paragraph',
      '[there](source:akimats-vacated#p4)',
      [{ text: 'there', source: { id: 'akimats-vacated', fragment: 'p4' } }],
    ],
    [
      'a link to a note',
      '[there](source:akimats-vacated#n-akimat)',
      [{ text: 'there', source: { id: 'akimats-vacated', fragment: 'n-akimat' } }],
    ],
    ['a link to an entity', '[he](entity:tokayev)', [{ text: 'he', entity: 'tokayev' }]],
    [
      'a link to a comparison',
      '[one question](comparison:when)',
      [{ text: 'one question', comparison: 'when' }],
    ],
    ['a link to an outside source', '[a](ref:dpa)', [{ text: 'a', reference: 'dpa' }]],
    ['a link like none of these', '[a](entities:b)', [{ text: 'a', url: 'entities:b' }]],
    ['words in another language', '[gazu](lang:pl)', [{ text: 'gazu', language: 'pl' }]],
    [
      'a link to somewhere else',
      '[CLDR](https://cldr.unicode.org/)',
      [{ text: 'CLDR', url: 'https://cldr.unicode.org/' }],
    ],
    [
      'emphasis within a link',
      '[a *b*](lang:pl)',
      [
        { text: 'a ', language: 'pl' },
        { text: 'b', language: 'pl', emphasis: true },
      ],
    ],
  ])('%s: %s', (_, markdown, spans) => {
    expect(parseProse(markdown)).toEqual(spans);
  });
});

describe('the words alone', () => {
  test.each([
    ['are those of links and emphasis', '*a* [b](source:c#p1).', 'a b.'],
    ['have a space where a line ends', 'a\nb', 'a b'],
    ['have a space where a line ends in two spaces', 'a  \nb', 'a b'],
    ['have a space where a paragraph ends', 'a.\n\nb.', 'a. b.'],
    ['are plain where Markdown has no use', '# a <b> `c` - d ![e](f)', '# a <b> `c` - d !e'],
    ['begin a line with a number and a dot', '1. a', '1. a'],
  ])('%s: %j', (_, markdown, words) => {
    expect(plainProse(markdown)).toBe(words);
  });

  test('are the sentence itself when it holds nothing but words', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 3 }), (sentence) => {
        expect(plainProse(sentence)).toBe(sentence);
      }),
    );
  });
});
