import { validateCFF } from 'cffjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '../../../src/archive/export/citationFile.ts';
import { archiveRevised } from '../../../src/archive/lastModified.ts';
import type { Archive } from '../../../src/archive/model.ts';
import { absolute } from '../../support/bag.ts';
import { linkedArchive } from '../linked.ts';

/** `CITATION.cff` is valid by the schema of Citation File Format 1.2.0, which the npm package `cffjs` brings along. */

const archive = linkedArchive();
/** The file of an archive, read by the rules of YAML 1.1 as most readers do, and valid; an error otherwise. */
const read = (of: Archive): Record<string, unknown> => {
  const data = parse(citationFile(of, absolute), { version: '1.1' }) as Record<string, unknown>;
  validateCFF(data);
  return data;
};
const licensed = (url: string): Archive => ({
  ...archive,
  record: {
    ...archive.record,
    rights: { ...archive.record.rights, licence: { name: 'A licence', url } },
  },
});

test('says what the archive is, who edits it, where it is and of which day', () => {
  expect(read(archive)).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    title: archive.record.title,
    authors: archive.record.editors.map((name) => ({ name })),
    url: absolute('/'),
    version: archiveRevised(archive),
    'date-released': archiveRevised(archive),
  });
});

test('the schema would find a mistake', () => {
  expect(() => validateCFF({ ...read(archive), authors: [] })).toThrow('authors');
});

describe('the licence', () => {
  test.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-nc-sa/3.0/', 'CC-BY-NC-SA-3.0'],
    ['http://creativecommons.org/licenses/by-sa/4.0/deed.en', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ])('%s has an identifier', (url, identifier) => {
    expect(read(licensed(url))).toMatchObject({ license: identifier });
  });

  test('that is none of Creative Commons is given by its address', () => {
    expect(read(licensed('https://library.example/terms'))).toMatchObject({
      'license-url': 'https://library.example/terms',
    });
  });
});

test('words that YAML would take for something else stay words', () => {
  const named = {
    ...archive,
    record: { ...archive.record, title: 'no', editors: ['2022-01-05', '"Ж": # x'] },
  };
  expect(read(named)).toMatchObject({
    title: 'no',
    authors: [{ name: '2022-01-05' }, { name: '"Ж": # x' }],
  });
});
