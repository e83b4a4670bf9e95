import { describe, expect, test } from 'vitest';
import type { Comparison, Source } from '../../src/archive/model.ts';
import {
  companionIndex,
  comparisonsOf,
  mostDisputed,
  relationsOf,
} from '../../src/archive/relations.ts';
import { linkedArchive, sourceIn } from './linked.ts';

/** What sources and entities have to do with each other. */
const archive = linkedArchive();
const related = (id: string, limit = 9, of = archive): unknown[] =>
  relationsOf(of)
    .of(sourceIn(of, id), limit)
    .map(({ source, shared, compared }) => [
      source.id,
      shared.map((entity) => entity.id),
      compared.map((comparison) => comparison.id),
    ]);
const without = (...ids: string[]): Source[] =>
  archive.sources.map((source) => ({
    ...source,
    mentions: source.mentions.filter(({ entity }) => !ids.includes(entity)),
  }));

describe('the sources related to a source', () => {
  test('have entities in common, those first that fewest sources mention, and questions', () => {
    expect(related('port-zamkniety')).toEqual([
      [
        'harbour-closed',
        ['holm', 'brina', 'brina-county', 'port-authority'],
        ['when-closed', 'how-many-ships'],
      ],
      ['harbour-opened', ['brina', 'brina-county', 'port-authority'], ['how-many-ships']],
    ]);
  });

  test('are as many as asked for, the nearest first', () => {
    expect(related('harbour-opened', 1)).toEqual([related('harbour-opened')[0]]);
    expect(related('harbour-opened', 0)).toEqual([]);
  });

  test('are in order of their ids where they are equally near', () => {
    expect(related('harbour-opened').map((one) => (one as unknown[])[0])).toEqual([
      'harbour-closed',
      'port-zamkniety',
    ]);
  });

  test('may have but questions in common', () => {
    const apart = { ...archive, sources: without('brina', 'brina-county', 'port-authority') };
    expect(related('harbour-opened', 9, apart)).toEqual([
      ['harbour-closed', [], ['how-many-ships']],
      ['port-zamkniety', [], ['how-many-ships']],
    ]);
  });

  test('may have but entities in common', () => {
    const apart = { ...archive, sources: without('brina', 'brina-county'), comparisons: [] };
    expect(related('harbour-opened', 9, apart)).toEqual([
      ['harbour-closed', ['port-authority'], []],
      ['port-zamkniety', ['port-authority'], []],
    ]);
  });

  test('are none where nothing is shared', () => {
    const apart = { ...archive, sources: without('brina', 'brina-county', 'port-authority') };
    expect(related('harbour-opened', 9, { ...apart, comparisons: [] })).toEqual([]);
  });
});

test('the questions of a source are those on which it is quoted, in their order', () => {
  const questions = (id: string): string[] => comparisonsOf(archive, { id }).map((one) => one.id);
  expect(questions('harbour-closed')).toEqual(['when-closed', 'how-many-ships']);
  expect(questions('harbour-opened')).toEqual(['how-many-ships']);
});

describe('the most disputed questions', () => {
  const [when, many] = archive.comparisons as [Comparison, Comparison];
  const ruled = (one: Comparison, id: string, verdict: 'agree' | 'differ'): Comparison => ({
    ...one,
    id,
    record: { ...one.record, verdict },
  });
  const disputed = (comparisons: Comparison[], limit: number): string[] =>
    mostDisputed({ comparisons }, limit).map(({ id }) => id);

  test('are contradictions first, then differences; no others, and as many as asked for', () => {
    expect(disputed([many, ruled(when, 'agreed', 'agree'), when], 9)).toEqual([
      'when-closed',
      'how-many-ships',
    ]);
    expect(disputed([many, when], 1)).toEqual(['when-closed']);
  });

  test('are of two differences the one with more sources', () => {
    expect(disputed([ruled(when, 'two', 'differ'), many], 9)).toEqual(['how-many-ships', 'two']);
  });
});

describe('the companions of an entity', () => {
  const companions = (id: string): unknown[] =>
    companionIndex(archive)(id).map(({ entity, paragraphs }) => [entity.id, paragraphs]);

  test('are those of the same paragraphs, the most frequent first, each paragraph counted once', () => {
    expect(companions('brina')).toEqual([
      ['holm', 2],
      ['port-authority', 1],
    ]);
    expect(companions('holm')).toEqual([['brina', 2]]);
  });

  test('are not those of translations alone', () => {
    const translated = without('holm').map((source) => ({
      ...source,
      mentions: [
        ...source.mentions,
        { entity: 'holm', paragraph: 'p2', layer: 'en', exact: 'Holm', start: 0, end: 4 },
      ],
    }));
    const index = companionIndex({ ...archive, sources: translated });
    expect(index('brina').map(({ entity }) => entity.id)).toEqual(['port-authority']);
  });

  test('are none for what is not mentioned', () => {
    expect(companions('nobody')).toEqual([]);
  });
});
