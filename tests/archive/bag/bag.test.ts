import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { archiveFiles, sourceFiles } from '../../../src/archive/export/files.ts';
import { sha256 } from '../../../src/archive/fixity.ts';
import { openArchive } from '../../../src/archive/open.ts';
import { readContent } from '../../../src/archive/read.ts';
import { absolute, faultsOf, textIn, unpack, zipOf, type Bag } from '../../support/bag.ts';
import { linkedArchive, sourceIn } from '../linked.ts';

/** The zip file of a whole archive is a bag in which nothing is missing, and from which the archive can be built again. */

const folder = 'tests/fixtures/linked';
let zip: Uint8Array;
let bag: Bag;
beforeAll(async () => {
  zip = await zipOf(folder);
  bag = unpack(zip);
}, 60_000);

test('is a valid bag', () => {
  expect(faultsOf(bag)).toEqual([]);
});

test('unpacks to one folder with the name of the file', () => {
  expect(Buffer.from(zip).includes('archive/bagit.txt')).toBe(true);
});

describe('damage is found:', () => {
  test('a flipped bit, wherever it is', () => {
    const paths = [...bag.keys()].filter((path) => path !== 'tagmanifest-sha256.txt');
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(7), (path, at, bit) => {
        const bytes = Uint8Array.from(bag.get(path) ?? []);
        const offset = at % bytes.length;
        bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit);
        expect(faultsOf(new Map([...bag, [path, bytes]]))).toContain(
          `${path} is not what was put there`,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a lost file', () => {
    const lost = new Map(bag);
    lost.delete('data/README.txt');
    expect(faultsOf(lost)).toContain('data/README.txt is listed and not there');
  });

  test('a file put in later', () => {
    expect(faultsOf(new Map([...bag, ['data/more.txt', Buffer.from('?')]]))).toContain(
      'data/more.txt is not listed',
    );
  });
});

describe('holds', () => {
  test('the content folder, byte for byte', () => {
    for (const [path, bytes] of readContent(folder).files)
      expect(Buffer.from(bag.get(`data/content/${path}`) ?? []).equals(bytes), path).toBe(true);
  });

  test('every file of every source and of the archive, at the path that it has on the site', () => {
    const archive = linkedArchive();
    for (const { id } of archive.sources)
      for (const file of sourceFiles)
        expect(textIn(bag, `data/sources/${id}/${file.name}`)).toBe(
          Buffer.from(file.write(sourceIn(archive, id), { archive, absolute })).toString('utf8'),
        );
    for (const file of archiveFiles)
      expect(textIn(bag, `data/data/${file.name}`)).toBe(
        Buffer.from(file.write(archive, { archive, absolute })).toString('utf8'),
      );
  });

  test('all that is needed to build the archive again', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'rebuilt-'));
    onTestFinished(() => {
      rmSync(elsewhere, { recursive: true });
    });
    for (const [path, bytes] of bag) {
      if (!path.startsWith('data/content/')) continue;
      const file = join(elsewhere, path.slice('data/content/'.length));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const rebuilt = openArchive(elsewhere);
    expect(rebuilt.problems).toEqual([]);
    expect(rebuilt.archive).toEqual(openArchive(folder).archive);
  });

  test('a word to who finds it, in lines that fit a screen', () => {
    const readme = textIn(bag, 'data/README.txt');
    for (const words of ['bag', 'original.txt', 'content/', 'Rights', 'sha256sum'])
      expect(readme).toContain(words);
    for (const line of readme.split('\n'))
      if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(78);
  });
});

test('bag-info.txt says whose it is, where it is from and of which day', () => {
  const info = textIn(bag, 'bag-info.txt');
  expect(info).toContain(`External-Identifier: ${absolute('/')}\n`);
  expect(info).toMatch(/^Bagging-Date: \d{4}-\d\d-\d\d$/m);
  expect(info).toMatch(/^Source-Organization: .+$/m);
});

describe('the same content gives the same bytes', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  test.each(['UTC', 'Asia/Almaty', 'America/St_Johns'])('in the time zone %s', async (zone) => {
    process.env['TZ'] = zone;
    expect(sha256(await zipOf(folder))).toBe(sha256(zip));
  });

  test('and every file in them bears the day of the last revision', () => {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const day = /^Bagging-Date: (\d+)-(\d+)-(\d+)$/m.exec(textIn(bag, 'bag-info.txt')) ?? [];
    const [year = 0, month = 0, date = 0] = day.slice(1).map(Number);
    // The first local header: “PK\3\4”, then the time at 10 and the date at 12. APPNOTE.TXT, 4.3.7.
    expect(view.getUint32(0, true)).toBe(0x04034b50);
    expect(view.getUint16(10, true)).toBe(0);
    expect(view.getUint16(12, true)).toBe(((year - 1980) << 9) | (month << 5) | date);
  });
});
