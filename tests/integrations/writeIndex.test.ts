import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentKinds, type SearchDocument } from '../../src/archive/search/document.ts';
import { recordKinds } from '../../src/client/search/pagefind.ts';
import { writeIndex } from '../../src/integrations/writeIndex.ts';
import { filesOf } from '../support/files.ts';

/** What is written for the search engine, and what the search in the browser relies on. */

function document(kind: SearchDocument['kind'], day: string | undefined, text: string) {
  const url = `/${kind}/${day ?? 'undated'}/`;
  const passages = [{ anchor: 'p1', language: 'en', text, spelled: [] }];
  const about = 'Published in Zanzibar';
  return {
    kind,
    url,
    language: 'en',
    title: text,
    titleAnchor: undefined,
    about,
    day,
    filters: {},
    passages,
  };
}

const documents: SearchDocument[] = [
  document('source', '2022-01-05', 'Water, water, everywhere'),
  document('source', '2022-01-04', 'Łódź has water'),
  document('name', undefined, 'Water board'),
];
const folder = mkdtempSync(join(tmpdir(), 'write-index-'));
const read = (path: string): unknown =>
  decode(gunzipSync(readFileSync(join(folder, path))).subarray('pagefind_dcd'.length));
type Word = [word: string, pages: [number, number[], number[]][], forms: unknown[]];

beforeAll(() => writeIndex(documents, folder));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the browser knows the kinds of records by the same numbers', () => {
  expect(recordKinds).toEqual(documentKinds);
});

test('the name of a record says its kind and its place in the order of dates, those without a date last', () => {
  const named = filesOf(folder, '.pf_fragment').map((path) => {
    const text = gunzipSync(readFileSync(join(folder, path))).toString();
    return [/_(\w+)\./.exec(path)?.[1], /"url":"([^"]+)"/.exec(text)?.[1]];
  });
  expect(named).toEqual([
    ['00', '/source/2022-01-04/'],
    ['01', '/source/2022-01-05/'],
    ['12', '/name/undated/'],
  ]);
});

test('a word has one place on a page, which weighs as much as all it had; metadata alone makes no hit', () => {
  const words = new Map(
    filesOf(folder, '.pf_index').flatMap((path) =>
      (read(path) as [Word[]])[0].map(([word, pages]) => [word, pages] as const),
    ),
  );
  const places = words.get('water')?.map(([, own]) => own);
  expect(places).toEqual([[expect.any(Number)], [-49, expect.any(Number)], [expect.any(Number)]]);
  expect(words.get('zanzibar') ?? []).toEqual([]);
});

test('the same documents give the same bytes, in whatever order they come', async () => {
  const again = mkdtempSync(join(tmpdir(), 'write-index-'));
  await writeIndex(documents.toReversed(), again);
  const written = (where: string): [string, string][] =>
    filesOf(where).map((path) => [path, readFileSync(join(where, path), 'base64')]);
  expect(written(again)).toEqual(written(folder));
  rmSync(again, { recursive: true });
});
