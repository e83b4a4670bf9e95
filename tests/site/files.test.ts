import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { restore } from '../../src/archive/cleaning/edit.ts';
import { sha256 } from '../../src/archive/fixity.ts';
import { filesOf, textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';

/** The files beside every source say what the contract says, and the received bytes can be had back from them. */

const { root } = inject('sites');
const archive = ourArchive();

interface SourceJson {
  sha256: string;
  receivedAs: string;
  paragraphs: { id: string; text: string }[];
  edits: { line: number; offset: number; from: string; to: string; kind: string; reason: string }[];
}

const json = (id: string): SourceJson =>
  JSON.parse(textOf(root, `sources/${id}/source.json`)) as SourceJson;

describe.each(archive.sources.map(({ id }) => id))('%s', (id) => {
  const folder = join(root, 'sources', id);

  test('original.txt is the received file, byte for byte', () => {
    const bytes = readFileSync(join(folder, 'original.txt'));
    expect(bytes.equals(readFileSync(join('content/sources', id, 'original.txt')))).toBe(true);
    expect(sha256(bytes)).toBe(json(id).sha256);
  });

  test('text.txt is the paragraphs of source.json with an empty line between', () => {
    const paragraphs = json(id).paragraphs.map(({ text }) => text);
    expect(textOf(root, `sources/${id}/text.txt`)).toBe(`${paragraphs.join('\n\n')}\n`);
  });

  test('the received bytes come back from the published text.txt and source.json alone', () => {
    const restored = restore(textOf(root, `sources/${id}/text.txt`), json(id).edits);
    expect(sha256(restored)).toBe(json(id).sha256);
  });

  test('every change in source.json names its place, its kind and its reason', () => {
    const received = textOf(root, `sources/${id}/original.txt`);
    for (const { offset, from, kind, reason } of json(id).edits) {
      expect(received.slice(offset, offset + from.length)).toBe(from);
      expect(kind).not.toBe('');
      expect(reason).not.toBe('');
    }
  });
});

describe('debris', () => {
  const debris = [
    'nbsp',
    'mdash',
    '/p>',
    "''",
    'Subscribe to VK',
    'Leave a Comment',
    'date 2022-01-04',
  ];
  const withoutRecord = (html: string): string =>
    html.replace(/<section class="record"[\s\S]*?<\/section>/, '');

  test('is on no page outside the changes and the record', () => {
    const pages = filesOf(root, '.html').filter((file) => !file.endsWith('edits/index.html'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const words = withoutRecord(textOf(root, page)).replace(/<(?!\/?p>)[^>]*>/g, '');
      for (const piece of debris) {
        if (piece === '/p>') expect(words.replace(/<\/p>/g, ''), page).not.toContain('/p&gt;');
        else expect(words, page).not.toContain(piece);
      }
    }
  });

  test('is in no text.txt and in no paragraph of source.json', () => {
    for (const { id } of archive.sources) {
      const texts = [textOf(root, `sources/${id}/text.txt`), JSON.stringify(json(id).paragraphs)];
      for (const piece of debris) for (const text of texts) expect(text).not.toContain(piece);
    }
  });

  test('stays visible on the page of changes', () => {
    const page = textOf(root, 'sources/security-forces-join-protesters/edits/index.html');
    expect(page).toContain('Subscribe to VK RBK Receive news faster than anyone');
    expect(page).toContain('Leave a Comment');
  });
});
