import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

/** What is wrong with the files of a content folder: one that is missing, changed, or not UTF-8. */
test('received bytes that have changed are named with both fixity values', () => {
  expect(problemsOf('changed-original')).toEqual([
    {
      rule: 'changed-original',
      file: 'sources/dockers-end-strike/original.txt',
      line: 1,
      message:
        'the received bytes have changed: their SHA-256 is 89f36e35329dfb95f34485bdfdcfe556c18caee2f85cf7c2e9498a6c3277b309, the record says 52f673f3e700d0e74afd304b8e33c13ed6329e28157910edb4051f07e03a147f',
      hint: 'bring back the file as it was received; received bytes are never edited (changes are declared under `edits:` in source.md)',
    },
  ]);
});

test('a received file that is not UTF-8 is a problem at the first byte that is not', () => {
  expect(problemsOf('invalid-utf8-original')).toEqual([
    {
      rule: 'invalid-utf8',
      file: 'sources/dockers-end-strike/original.txt',
      line: 3,
      message: 'the byte at offset 60 (0xe9) is not valid UTF-8',
      hint: 'if the file was received in another encoding, convert it to UTF-8 and say so under `provenance:`',
    },
  ]);
});

test('a record that is not UTF-8 is a problem at the first byte that is not', () => {
  expect(problemsOf('invalid-utf8-record')).toEqual([
    {
      rule: 'invalid-utf8',
      file: 'sources/dockers-end-strike/source.md',
      line: 28,
      message: 'the byte at offset 628 (0xe2) is not valid UTF-8',
      hint: 'save the file as UTF-8',
    },
  ]);
});

test('a folder without the received file is a problem', () => {
  expect(problemsOf('missing-original')).toEqual([
    {
      rule: 'missing-file',
      file: 'sources/dockers-end-strike/original.txt',
      line: 1,
      message: 'this file is missing',
      hint: 'every folder in sources/ has original.txt (the bytes as received) and source.md (record and text): add the file, or take the folder away',
    },
  ]);
});

test('a folder without a record is a problem', () => {
  expect(problemsOf('missing-record')).toEqual([
    {
      rule: 'missing-file',
      file: 'sources/dockers-end-strike/source.md',
      line: 1,
      message: 'this file is missing',
      hint: 'every folder in sources/ has original.txt (the bytes as received) and source.md (record and text): add the file, or take the folder away',
    },
  ]);
});

test('a content folder without archive.yaml is a problem', () => {
  expect(problemsOf('missing-archive-record')).toEqual([
    {
      rule: 'missing-file',
      file: 'archive.yaml',
      line: 1,
      message: 'this file is missing',
      hint: 'every content folder has archive.yaml: add it, or, if another folder is meant, name that in ARCHIVE_CONTENT',
    },
  ]);
});
