import { validateCFF } from 'cffjs';
import { expect, test } from 'vitest';
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

test('says of what the licence is, and claims none of the received texts', () => {
  const of = read(licensed('https://library.example/terms'));
  expect(of).not.toHaveProperty('license');
  expect(of).not.toHaveProperty('license-url');
  expect(of['abstract']).toContain(archive.record.rights.sources);
  expect(of['abstract']).toContain('A licence (https://library.example/terms)');
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
