import { describe, expect, inject, test } from 'vitest';
import { sourceTei } from '../../src/archive/export/tei/sourceTei.ts';
import { publishedIn, receivedIn } from '../archive/export/tei/bothTexts.ts';
import { allOf, readTei } from '../archive/export/tei/readTei.ts';
import { schemas } from '../archive/export/tei/schemas.ts';
import { subPath } from '../support/builtSites.ts';
import { textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';

/** `source.tei.xml` beside every page is what the engine writes, valid, and says what `original.txt` and `text.txt` say. */
const { root, below } = inject('sites');
const archive = ourArchive();

describe.each(archive.sources)('$id', (source) => {
  const folder = `sources/${source.id}`;
  const xml = textOf(below, `${folder}/source.tei.xml`);

  test('is what the engine writes, with the addresses of where it is published', () => {
    const absolute = (path: string): string => subPath.origin + subPath.base.slice(0, -1) + path;
    expect(xml).toBe(sourceTei(source, archive, absolute));
    expect(textOf(root, `${folder}/source.tei.xml`)).not.toContain(subPath.origin);
  });

  test.each(schemas)('is valid by $name', ({ faults }) => {
    expect(faults(xml)).toEqual([]);
  });

  test('says what original.txt and text.txt say', () => {
    const tei = readTei(xml);
    expect(receivedIn(tei)).toBe(textOf(below, `${folder}/original.txt`));
    expect(publishedIn(tei)).toBe(textOf(below, `${folder}/text.txt`));
  });

  test('leads to pages that are there', () => {
    const base = subPath.origin + subPath.base;
    const names = allOf(readTei(xml), 'body').flatMap((body) =>
      ['persName', 'placeName', 'orgName', 'roleName', 'name'].flatMap((name) => allOf(body, name)),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const { attributes } of names) {
      const address = attributes['ref'] ?? '';
      expect(address.startsWith(base)).toBe(true);
      expect(textOf(below, `${address.slice(base.length)}index.html`)).toContain('<h1');
    }
  });
});
