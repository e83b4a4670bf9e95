import { describe, expect, test } from 'vitest';
import { feedItems } from '../../../src/archive/feed/feedItem.ts';
import type { Archive, Source } from '../../../src/archive/model.ts';
import { absolute } from '../../support/bag.ts';
import { linkedArchive } from '../linked.ts';

/** What a reader of feeds is told, and when. */

const archive = linkedArchive();
const [first] = archive.sources;
if (!first) throw new Error('the fixture has no sources');
const withRecord = (change: Partial<Source['record']>, id = first.id): Archive => ({
  ...archive,
  sources: archive.sources.map((source) =>
    source.id === id ? { ...source, record: { ...source.record, ...change } } : source,
  ),
});
const items = (of: Archive, most = 10): ReturnType<typeof feedItems> =>
  feedItems(of, most, absolute);
const itemOf = (of: Archive): ReturnType<typeof feedItems>[number] => {
  const found = items(of).find(({ link }) => link === absolute(`/sources/${first.id}/`));
  if (!found) throw new Error('the feed has no such item');
  return found;
};
const revised = withRecord({
  version: 2,
  revisions: [{ version: 2, date: '2031-05-06', changes: 'A *note* was mended.' }],
});

test('a source is an item with its title, its day and the places that it names', () => {
  expect(itemOf(archive)).toMatchObject({
    day: first.record.accessioned,
    language: first.record.language,
  });
  expect(itemOf(archive).title).not.toContain('version');
});

describe('a new version', () => {
  test('is a new item, so that a reader hears of it', () => {
    expect(itemOf(revised).guid).not.toBe(itemOf(archive).guid);
    expect(itemOf(revised).title).toContain('(version 2)');
  });

  test('says what changed, bears the day of the change and stands first', () => {
    expect(itemOf(revised)).toMatchObject({ day: '2031-05-06', description: 'A note was mended.' });
    expect(items(revised)[0]?.link).toBe(absolute(`/sources/${first.id}/`));
  });
});

describe('the guid stays the same', () => {
  test('when the source is renamed or gets another title', () => {
    const renamed = {
      ...archive,
      sources: archive.sources.map((source) =>
        source.id === first.id ? { ...source, id: 'renamed', title: 'Another' } : source,
      ),
    };
    const guids = items(renamed).map(({ guid }) => guid);
    expect(guids).toEqual(items(archive).map(({ guid }) => guid));
  });

  test('when the archive moves to another address', () => {
    const moved = feedItems(archive, 10, (path) => `https://elsewhere.example${path}`);
    expect(moved.map(({ guid }) => guid)).toEqual(items(archive).map(({ guid }) => guid));
  });
});

test('a large archive has a feed of the newest only', () => {
  expect(items(revised, 1).map(({ day }) => day)).toEqual(['2031-05-06']);
});

test('nothing of a text is markup', () => {
  const hostile = {
    ...archive,
    sources: [
      { ...first, paragraphs: first.paragraphs.map((one) => ({ ...one, text: '<b>&</b>' })) },
    ],
  };
  expect(itemOf(hostile).content).toContain('&lt;b&gt;&amp;&lt;/b&gt;');
  expect(itemOf(hostile).content).not.toContain('<b>');
});
