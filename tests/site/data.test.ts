import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sha256 } from '../../src/archive/fixity.ts';
import { faultsOf, unpack, type Bag } from '../support/bag.ts';
import { subPath } from '../support/builtSites.ts';
import { filesOf, textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';

/** What the page of downloads says of each file is what a reader gets. */

const { root, below, other } = inject('sites');
const archive = ourArchive();

interface Row {
  href: string;
  sha256: string;
  size: number;
}

/** The files that the page of a site lists. */
function rows(site: string): Row[] {
  const items = textOf(site, 'data/index.html').match(/<ul class="offered">[\s\S]*?<\/ul>/g) ?? [];
  return items
    .join('')
    .split('<li>')
    .slice(1)
    .map((item) => ({
      href: /href="([^"]*)"/.exec(item)?.[1] ?? '',
      sha256: /<code>([0-9a-f]{64})<\/code>/.exec(item)?.[1] ?? '',
      size: Number(/([\d,]+) bytes?</.exec(item)?.[1]?.replaceAll(',', '')),
    }));
}

describe.each([
  ['root', root, '/'],
  ['below a path', below, subPath.base],
  ['of others', other, '/'],
] as const)('the site %s', (_, site, base) => {
  test('has each file with the size and the SHA-256 that its page says', () => {
    const listed = rows(site);
    expect(listed.length).toBeGreaterThan(6);
    for (const { href, ...said } of listed) {
      const bytes = readFileSync(join(site, href.slice(base.length)));
      expect({ href, size: bytes.byteLength, sha256: sha256(bytes) }).toEqual({ href, ...said });
    }
  });

  test('lists every file below /data/, in SHA256SUMS and on the page', () => {
    const files = filesOf(join(site, 'data')).filter(
      (file) => !['index.html', 'SHA256SUMS'].includes(file),
    );
    const listed = rows(site)
      .map(({ href }) => href)
      .filter((href) => href.startsWith(`${base}data/`));
    expect(listed.map((href) => href.slice(`${base}data/`.length)).sort()).toEqual(files);
    expect(textOf(site, 'data/SHA256SUMS')).toBe(
      files.map((file) => `${sha256(readFileSync(join(site, 'data', file)))}  ${file}\n`).join(''),
    );
  });

  test('tells catalogues of data the same', () => {
    const page = textOf(site, 'data/index.html');
    const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    const dataset = JSON.parse(json) as {
      distribution: { contentUrl: string; contentSize: string; sha256: string }[];
    };
    const told = dataset.distribution.map(({ contentUrl, contentSize, sha256: digest }) => ({
      href: new URL(contentUrl).pathname,
      sha256: digest,
      size: Number(contentSize),
    }));
    expect(told).toEqual(rows(site).filter(({ href }) => href.startsWith(`${base}data/`)));
  });
});

describe('archive.zip', () => {
  let bag: Bag;
  beforeAll(() => {
    bag = unpack(readFileSync(join(root, 'data/archive.zip')));
  });

  test('is a valid bag', () => {
    expect(faultsOf(bag)).toEqual([]);
  });

  test('holds every file that the site serves of a source or of the archive, byte for byte', () => {
    const served = [
      ...filesOf(join(root, 'data')).map((file) => `data/${file}`),
      ...archive.sources.flatMap(({ id }) =>
        filesOf(join(root, 'sources', id)).map((file) => `sources/${id}/${file}`),
      ),
    ].filter((file) => !/\.html$|^data\/(?:archive\.zip|SHA256SUMS)$/.test(file));
    expect(served.length).toBeGreaterThan(20);
    for (const file of served)
      expect(
        Buffer.from(bag.get(`data/${file}`) ?? []).equals(readFileSync(join(root, file))),
        file,
      ).toBe(true);
  });

  test('holds the content folder, byte for byte', () => {
    const files = filesOf('content');
    for (const file of files)
      expect(
        Buffer.from(bag.get(`data/content/${file}`) ?? []).equals(
          readFileSync(join('content', file)),
        ),
        file,
      ).toBe(true);
  });
});
