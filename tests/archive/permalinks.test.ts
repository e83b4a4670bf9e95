import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/archive/fixity.ts';
import type { Archive } from '../../src/archive/model.ts';
import { openArchive } from '../../src/archive/open.ts';
import { checkPermalinks, extendLock } from '../../src/archive/permalinks.ts';

/** The lock of every address that was issued. */
function archiveOf(fixture: string): Archive {
  const { archive } = openArchive(`tests/fixtures/${fixture}`);
  if (!archive) throw new Error(`no archive in ${fixture}`);
  return archive;
}

const empty = { pages: [], paragraphs: {} };
const archive = archiveOf('sound');
const whole = extendLock(archive, empty);

describe('the lock of an archive', () => {
  test('binds every line, a removed one too, to what was received', () => {
    expect(whole.paragraphs['dockers-end-strike']).toEqual({
      p1: sha256('Dockers end strike'),
      p2: sha256('The dockers\' committee announced on Monday that "work begins again".'),
      p3: sha256('Subscribe to our letter'),
      p4: sha256('The port said on Tuesday that 14 ships wait.'),
    });
  });

  test('is sorted, so that two versions of it can be compared', () => {
    expect(whole.pages).toEqual([...whole.pages].sort());
    expect(Object.keys(whole.paragraphs)).toEqual(Object.keys(whole.paragraphs).sort());
  });

  test('finds nothing wrong with the archive that it was made of', () => {
    expect(checkPermalinks(archive, whole, '')).toEqual([]);
  });

  test('does not change when it is made again', () => {
    expect(extendLock(archive, whole)).toEqual(whole);
  });
});

describe('extending a lock', () => {
  const old = {
    pages: ['/gone/', '/sources/'],
    paragraphs: {
      gone: { p1: 'a'.repeat(64) },
      'dockers-end-strike': { p1: 'b'.repeat(64), p9: 'c'.repeat(64) },
    },
  };
  const extended = extendLock(archive, old);

  test('never takes an address out', () => {
    expect(extended.pages).toEqual([...new Set([...old.pages, ...whole.pages])].sort());
    expect(extended.paragraphs).toMatchObject(old.paragraphs);
  });

  test('never binds a paragraph anew', () => {
    expect(extended.paragraphs['dockers-end-strike']).toEqual({
      ...whole.paragraphs['dockers-end-strike'],
      ...old.paragraphs['dockers-end-strike'],
    });
  });

  test('leaves the old lock as it is', () => {
    expect(old.pages).toEqual(['/gone/', '/sources/']);
    expect(Object.keys(old.paragraphs)).toEqual(['gone', 'dockers-end-strike']);
  });
});

describe('an address that was issued', () => {
  test('may lead on to a source or a page that was renamed', () => {
    const lock = {
      ...whole,
      pages: [...whole.pages, '/sources/letter-to-the-mayor/', '/about/rules/'],
    };
    expect(checkPermalinks(archive, lock, '')).toEqual([]);
  });

  test('holds the paragraphs of a renamed source to the same lines', () => {
    const lock = {
      ...whole,
      paragraphs: { ...whole.paragraphs, 'letter-to-the-mayor': { p1: 'a'.repeat(64) } },
    };
    expect(checkPermalinks(archive, lock, '').map(({ message }) => message)).toEqual([
      '/sources/letter-to-the-mayor/#p1 would come to hold another line: «Stevedores thank the town»',
    ]);
  });

  test('is lost for the source alone that it belongs to, not for each of its paragraphs', () => {
    const lock = {
      ...whole,
      pages: [...whole.pages, '/sources/gone/'],
      paragraphs: { ...whole.paragraphs, gone: { p1: 'a'.repeat(64), p2: 'a'.repeat(64) } },
    };
    expect(checkPermalinks(archive, lock, '').map(({ message }) => message)).toEqual([
      'the address /sources/gone/ was issued and would vanish',
    ]);
  });
});

test('addresses that are not locked are one problem, which counts them', () => {
  const lock = { ...whole, pages: whole.pages.slice(1) };
  expect(checkPermalinks(archive, lock, '').map(({ message }) => message)).toEqual([
    '1 new address or version is not locked yet, the first of them /',
  ]);
  expect(checkPermalinks(archive, empty, '')[0]?.message).toMatch(
    /^27 new addresses or versions are not locked yet, the first of them \/$/,
  );
});
