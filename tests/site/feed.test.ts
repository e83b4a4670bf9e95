import { parseRssFeed } from 'feedsmith';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, inject, test } from 'vitest';
import { subPath } from '../support/builtSites.ts';
import { textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';

/** The feed as a reader of feeds has it, and the rules of the RSS Advisory Board’s profile. */

const { below } = inject('sites');
const text = textOf(below, 'feed.xml');
const feed = parseRssFeed(text);
const items = feed.items ?? [];
const archive = ourArchive();
const home = subPath.origin + subPath.base;
const sourceOf = (link: string | undefined) =>
  archive.sources.find(({ id }) => `${home}sources/${id}/` === link);
/** The words of a piece of HTML. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

test('the channel says what it is, where it stands and of which day', () => {
  expect(feed).toMatchObject({
    title: archive.record.title,
    link: home,
    language: archive.record.language,
  });
  expect(feed.description).toContain(archive.record.description);
  expect(feed.atom?.links).toEqual([
    { href: `${home}feed.xml`, rel: 'self', type: 'application/rss+xml' },
  ]);
});

test('there is an item for each source, the newest first, with an address that is its own', () => {
  expect(items.map(({ link }) => sourceOf(link)?.id).sort()).toEqual(
    archive.sources.map(({ id }) => id).sort(),
  );
  const days = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
  expect(days).toEqual([...days].sort((a, b) => b - a));
});

test('each item has a guid of its own that is no address', () => {
  const guids = items.map(({ guid }) => guid);
  expect(new Set(guids.map((guid) => guid?.value)).size).toBe(items.length);
  for (const guid of guids) {
    expect(guid?.isPermaLink).toBe(false);
    expect(guid?.value).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}\?version=\d+$/);
  }
});

test('each item has the whole text, then its translations', () => {
  for (const { link, content } of items) {
    const html = content?.encoded ?? '';
    const source = sourceOf(link);
    expect(source).toBeDefined();
    let at = 0;
    for (const paragraph of source?.paragraphs ?? []) {
      at = words(html).indexOf(paragraph.text, at);
      expect(at, paragraph.text).toBeGreaterThanOrEqual(0);
    }
    for (const { language } of source?.translations ?? []) {
      for (const { translations } of source?.paragraphs ?? []) {
        at = words(html).indexOf(translations[language] ?? '', at);
        expect(at).toBeGreaterThanOrEqual(0);
      }
      expect(html).toContain(`<div lang="${language}">`);
    }
    expect(html).toContain(`<div lang="${String(source?.record.language)}">`);
  }
});

test('the HTML of an item is well formed and leads nowhere by a relative address', () => {
  for (const { content } of items) {
    const html = content?.encoded ?? '';
    expect(SyntaxValidator.validate(`<div>${html}</div>`)).toBe(true);
    for (const [, target = ''] of html.matchAll(/href="([^"]*)"/g))
      expect(target.startsWith(home)).toBe(true);
  }
});

describe('the profile of the RSS Advisory Board', () => {
  const tag = (name: string): string[] =>
    [...text.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(
      ([, value = '']) => value,
    );

  test('days are in the form of RFC 822 with a year of four digits, in GMT', () => {
    const days = [...tag('pubDate'), ...tag('lastBuildDate')];
    expect(days).toHaveLength(items.length + 1);
    for (const day of days) {
      expect(day).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/,
      );
      expect(new Date(day).toUTCString()).toBe(day);
    }
  });

  test('title, link and description of the channel and of each item are there, once, without markup', () => {
    const parsed = new XMLParser({ isArray: (name) => name === 'item' }).parse(text) as {
      rss: { channel: { item: Record<string, unknown>[] } & Record<string, unknown> };
    };
    const { channel } = parsed.rss;
    for (const one of [channel, ...channel.item])
      for (const name of ['title', 'link', 'description']) {
        expect(typeof one[name], name).toBe('string');
        expect(one[name]).not.toMatch(/<[a-z]/i);
      }
  });

  test('nobody is given an invented e-mail address', () => {
    expect(text).not.toMatch(/<(?:author|managingEditor|webMaster)>/);
  });

  test('every element in a namespace is one that was declared', () => {
    const prefixes = new Set(
      [...text.matchAll(/<([a-z]+):[a-zA-Z]+/g)].map(([, prefix = '']) => prefix),
    );
    for (const prefix of prefixes) expect(text).toContain(`xmlns:${prefix}="`);
  });
});
