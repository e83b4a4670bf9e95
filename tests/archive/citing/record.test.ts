import { expect, test } from 'vitest';
import { cslOfComparison, cslOfSource } from '../../../src/archive/citing/record.ts';
import { absolute, archiveIn, recordsOf, sourceOf } from './cited.ts';

/** The one model of a citation: what the source is, as far as known and marked where inferred; and where it was read. */
const ours = archiveIn('content');
const sound = archiveIn('tests/fixtures/sound');

test('a source whose title, publisher and date the editors inferred says so, in each', () => {
  expect(cslOfSource(sourceOf(ours, 'presidential-residence-seized'), ours, absolute)).toEqual({
    id: 'presidential-residence-seized',
    type: 'article-newspaper',
    title: '[A residence of the President reported seized; mass protests after gas price rises]',
    'container-title': '[Interia?]',
    issued: { 'date-parts': [[2022, 1, 5]], circa: true },
    language: 'pl',
    genre: 'in Polish',
    archive: 'Qantar Archive',
    archive_location: 'version 1',
    URL: 'https://archive.example/sources/presidential-residence-seized/',
  });
});

test('a source whose publisher is unknown names none', () => {
  const item = cslOfSource(sourceOf(ours, 'akimats-vacated'), ours, absolute);
  expect(item).not.toHaveProperty('container-title');
  expect(item.issued).toEqual({ literal: '6 January 2022 or later' });
  expect(item.genre).toBe('apparent machine translation from Russian');
});

test('a title that stands in the text has no brackets, a date that came with the file no doubt', () => {
  expect(cslOfSource(sourceOf(ours, 'emergency-in-almaty-region'), ours, absolute).title).toBe(
    'The President of Kazakhstan introduced a state of emergency in the Almaty region',
  );
  expect(
    cslOfSource(sourceOf(ours, 'aktau-officers-side-with-protesters'), ours, absolute).issued,
  ).toEqual({ 'date-parts': [[2022, 1, 4]] });
});

test('a publisher that is known stands without brackets; version and languages are those of the record', () => {
  expect(cslOfSource(sourceOf(sound, 'strajk-w-porcie'), sound, absolute)).toMatchObject({
    title: '[A strike in the port]',
    'container-title': 'Głos Portu',
    genre: 'in Polish, apparent translation from Russian',
    archive_location: 'version 3',
  });
});

test('every source of an archive has a record of its own', () => {
  const items = recordsOf(ours);
  expect(items).toHaveLength(5);
  expect(new Set(items.map(({ id }) => id)).size).toBe(5);
});

test('a comparison is a page of the archive, by its editors', () => {
  const [comparison] = ours.comparisons;
  expect(comparison && cslOfComparison(comparison, ours, absolute)).toEqual({
    id: comparison?.id,
    type: 'webpage',
    title: comparison?.record.question,
    author: [{ literal: 'The editors of Qantar Archive' }],
    'container-title': 'Qantar Archive',
    language: 'en',
    URL: `https://archive.example/comparisons/${comparison?.id ?? ''}/`,
  });
});
