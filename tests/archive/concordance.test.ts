import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concordanceOf,
  countMentions,
  mentionsByEntity,
  type ConcordanceLine,
} from '../../src/archive/concordance.ts';
import type { Source } from '../../src/archive/model.ts';
import { linkedArchive, sourceIn } from './linked.ts';

/** Every mention of an entity in its context, and how often there are such. */
const archive = linkedArchive();
const concordance = (id: string): string[] =>
  concordanceOf(mentionsByEntity(archive).get(id) ?? new Map()).flatMap(({ source, lines }) =>
    lines.map(({ paragraph, ...line }) => `${source.id}#${paragraph.id} ${inContext(line)}`),
  );
const inContext = ({
  before,
  mention,
  after,
}: Omit<ConcordanceLine, 'paragraph' | 'translations'>) => `${before}[${mention.exact}]${after}`;

describe('the concordance of an entity', () => {
  test('has its mentions in the sources’ own texts, source by source, in their context', () => {
    expect(concordance('brina')).toEqual([
      'harbour-closed#p1 Harbour of [Brina] closed',
      'harbour-closed#p2 Mayor Anna Holm closed the harbour of [Brina] on Monday. Forty ships wait outside …',
      'harbour-closed#p2 … on Monday. Forty ships wait outside [Brina].',
      'harbour-opened#p2 The Port Authority opened the harbour of [Brina] on Wednesday. Twelve ships wait.',
      'port-zamkniety#p2 Burmistrz Anna Holm zamknęła port w [Brynie] we wtorek. Przed Bryną czeka …',
      'port-zamkniety#p2 … zamknęła port w Brynie we wtorek. Przed [Bryną] czeka czterdzieści statków.',
    ]);
  });

  test('has what an editor resolved, and not what an editor forbade', () => {
    expect(concordance('brina-county')).toEqual([
      'harbour-closed#p3 The order holds for all of [Brina], from the coast to the hills.',
      'harbour-opened#p3 In [Brina County] the schools stay closed.',
      'port-zamkniety#p3 W [hrabstwie Bryna] zamknięto szkoły, podał Zarząd Portu.',
    ]);
    expect(concordance('brina').join()).not.toContain('#p4');
  });

  test('has the counterpart of each mention in the translation', () => {
    const [own] = concordanceOf(
      new Map([...(mentionsByEntity(archive).get('brina') ?? [])].slice(-1)),
    );
    expect(
      own?.lines.map(({ language, translations }) => [
        language,
        ...translations.map((line) => `${line.language} ${inContext(line)}`),
      ]),
    ).toEqual([
      [
        'pl',
        'en Mayor Anna Holm closed the harbour in [Brina] on Tuesday. Forty ships wait off Brina.',
      ],
      ['pl', 'en … Brina on Tuesday. Forty ships wait off [Brina].'],
    ]);
  });

  test('has no counterpart where a translation does not name it as often', () => {
    const source = sourceIn(archive, 'port-zamkniety');
    const mentions = source.mentions.filter(
      ({ layer, start }) => layer === undefined || start !== 38,
    );
    const fewer = { ...source, mentions };
    const own = mentionsByEntity({ sources: [fewer] }).get('brina') ?? new Map();
    expect(concordanceOf(own)[0]?.lines.map(({ translations }) => translations)).toEqual([[], []]);
  });
});

test('mentions are counted in the sources’ own texts, in the order of the entities', () => {
  expect(
    countMentions(archive).map(({ entity, mentions, sources }) => [entity.id, mentions, sources]),
  ).toEqual([
    ['holm', 2, 2],
    ['brina', 6, 3],
    ['brina-county', 3, 3],
    ['port-authority', 3, 3],
  ]);
  expect(countMentions({ ...archive, sources: [] }).map(({ mentions }) => mentions)).toEqual([
    ...[0, 0, 0, 0],
  ]);
});

describe('whatever the text, the context of a mention', () => {
  const letters = ['word', 'a', 'żółć', '😀', '𐐀𐐁', '中文', '.', '–'];
  const text = fc
    .oneof(
      fc.array(fc.constantFrom(...letters, ' ', '\u00A0'), { maxLength: 60, size: 'max' }),
      fc.array(fc.constantFrom(...letters), { maxLength: 60, size: 'max' }),
    )
    .map((pieces) => pieces.join(''));
  const lineOf = (before: string, exact: string, after: string): ConcordanceLine | undefined => {
    const [start, end] = [before.length, before.length + exact.length];
    const mention = { entity: 'x', paragraph: 'p1', exact, start, end };
    const [paragraph] = sourceIn(archive, 'harbour-closed').paragraphs;
    const source: Source = {
      ...sourceIn(archive, 'harbour-closed'),
      paragraphs: paragraph ? [{ ...paragraph, text: before + exact + after }] : [],
      mentions: [mention],
    };
    return concordanceOf(new Map([[source, [mention]]]))[0]?.lines[0];
  };

  test('is what stands before and after it, cut at the end of a word and between characters', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const line = lineOf(before, 'Brina', after);
        const [cutBefore, cutAfter] = [line?.before ?? '?', line?.after ?? '?'];
        const wordsBefore = cutBefore.replace(/^… ?/, '');
        const wordsAfter = cutAfter.replace(/ ?…$/, '');
        expect(before.endsWith(wordsBefore)).toBe(true);
        expect(after.startsWith(wordsAfter)).toBe(true);
        expect(cutBefore.startsWith('…')).toBe(wordsBefore !== before);
        expect(cutAfter.endsWith('…')).toBe(wordsAfter !== after);
        expect((cutBefore + cutAfter).isWellFormed()).toBe(true);
        if (cutBefore.startsWith('… ')) expect(before).toMatch(endingWith(wordsBefore));
        expect(wordsBefore.length).toBeLessThanOrEqual(60);
        expect(wordsAfter.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 1000 },
    );
  });
});

function endingWith(words: string): RegExp {
  return new RegExp(`\\s${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'u');
}
