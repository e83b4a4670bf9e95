import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceTei } from '../../../../src/archive/export/tei/sourceTei.ts';
import type { Source } from '../../../../src/archive/model.ts';
import { archiveOfArbitrary, arbitrarySource } from './arbitrarySource.ts';
import { paragraphsIn, publishedWords, translationIn, wordsBetween } from './bothTexts.ts';
import { absolute, example, examples } from './examples.ts';
import { allOf, elementsOf, oneOf, readTei, wordsOf, type Read } from './readTei.ts';

/** Every note stands on its words, every mention on its own, whatever they cross. */
const pointers = (value = ''): string[] => value.split(' ').map((one) => one.slice(1));
const names = ['persName', 'placeName', 'orgName', 'roleName', 'name'];

function expectNotes(root: Read, { notes }: Source): void {
  const written = allOf(oneOf(root, 'TEI'), 'note').filter(
    ({ attributes }) => attributes['targetEnd'],
  );
  expect(
    written.map((note) => {
      const ends = pointers(note.attributes['targetEnd']);
      return {
        id: note.attributes['xml:id'],
        kind: note.attributes['type'],
        words: pointers(note.attributes['target']).map((start, index) =>
          wordsBetween(root, start, ends[index] ?? ''),
        ),
      };
    }),
  ).toEqual(
    notes.map(({ id, kind, exact, translations }) => ({
      id,
      kind,
      words: [exact, ...Object.values(translations).map((place) => place.exact)],
    })),
  );
}

/** The mentions in a file: the paragraph that they stand in, their address and words; those that cross an edit behind. */
function expectMentions(root: Read, { mentions, translations }: Source): void {
  const paragraphs = elementsOf(oneOf(root, 'body')).filter(({ name }) =>
    ['p', 'head'].includes(name),
  );
  const held = paragraphs.flatMap((paragraph) =>
    elementsOf(paragraph)
      .filter(({ name }) => names.includes(name))
      .map((name) => ({
        paragraph: paragraph.attributes['xml:id'],
        ref: name.attributes['ref'],
        words: publishedWords(root, name),
      })),
  );
  const crossing = allOf(root, 'span').map(({ attributes }) => {
    const [start = '', end = ''] = [attributes['from'], attributes['to']].map(
      (pointer) => pointers(pointer)[0],
    );
    return {
      paragraph: paragraphs.find((one) =>
        elementsOf(one).some((inner) => inner.attributes['xml:id'] === start),
      )?.attributes['xml:id'],
      ref: attributes['corresp'],
      words: wordsBetween(root, start, end),
    };
  });
  const inOrder = (list: readonly object[]): string[] =>
    list.map((one) => JSON.stringify(one)).sort();
  expect(inOrder([...held, ...crossing])).toEqual(
    inOrder(
      mentions.map(({ entity, paragraph, layer, exact }) => ({
        paragraph: layer === undefined ? paragraph : `${paragraph}-${layer}`,
        ref: absolute(`/entities/${entity}/`),
        words: exact,
      })),
    ),
  );
  expect(translations.length).toBe(allOf(root, 'div', { type: 'translation' }).length);
}

describe.each(examples)('$name', ({ source, xml }) => {
  const root = readTei(xml);

  test('has every note, on its words', () => {
    expectNotes(root, source);
  });

  test('has every mention, on its words', () => {
    expectMentions(root, source);
  });

  test('says why an editor resolved a mention', () => {
    const resolved = source.mentions.filter(({ reasoning }) => reasoning !== undefined);
    const notes = allOf(root, 'note', { type: 'mention' });
    expect(notes.length).toBe(resolved.length);
    notes.forEach((note, index) => {
      const [id = ''] = pointers(note.attributes['target']);
      const name = elementsOf(root).find(({ attributes }) => attributes['xml:id'] === id);
      expect(name && publishedWords(root, name)).toBe(resolved[index]?.exact);
    });
  });
});

test('notes and mentions of a source of any text stand where they should', () => {
  let crossing = 0;
  fc.assert(
    fc.property(arbitrarySource, (source) => {
      const root = readTei(sourceTei(source, archiveOfArbitrary, absolute));
      expectNotes(root, source);
      expectMentions(root, source);
      crossing += allOf(root, 'span').length;
    }),
    { numRuns: 400 },
  );
  expect(crossing).toBeGreaterThan(0);
});

describe('a note', () => {
  const root = readTei(example('presidential-residence-seized').xml);

  test('keeps its links, languages and the outside sources that it cites', () => {
    const note = oneOf(root, 'note', { 'xml:id': 'n-residence-where' });
    const [cited] = allOf(note, 'ref');
    expect(cited?.attributes['target']).toBe('#ref.zn-ua');
    expect(wordsOf(oneOf(root, 'bibl', { 'xml:id': 'ref.zn-ua' }))).toContain('zn.ua');
    const spelled = oneOf(root, 'note', { 'xml:id': 'n-tokayev-name' });
    expect(oneOf(spelled, 'foreign', { 'xml:lang': 'pl' }).children).toEqual([
      'Kasym-Żomart Tokajew',
    ]);
  });

  test('leads to a paragraph of its own source within the file, to others on their pages', () => {
    const targets = allOf(root, 'note').flatMap((note) =>
      allOf(note, 'ref').map(({ attributes }) => attributes['target']),
    );
    expect(targets).toContain('#p12');
    expect(targets).toContain(absolute('/sources/akimats-vacated/#p5'));
  });

  test('that holds of the translation too points to its words there', () => {
    const note = allOf(root, 'note').find(({ attributes }) =>
      attributes['targetEnd']?.includes('.en.end'),
    );
    expect(note).toBeDefined();
    expect(translationIn(root, 'en').length).toBe(paragraphsIn(root).length);
  });
});
