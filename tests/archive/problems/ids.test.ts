import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

/** What is wrong with the names of folders and files, and with ids that are claimed twice. */
test('a folder whose name cannot be an address is a problem', () => {
  expect(problemsOf('invalid-source-id')).toEqual([
    {
      rule: 'unlocked-address',
      file: 'permalinks.json',
      line: 1,
      message: '12 new addresses or versions are not locked yet, the first of them /',
      hint: 'if they are right, run `npm run lock`: from then on they are kept',
    },
    {
      rule: 'invalid-id',
      file: 'sources/Dockers_end strike/source.md',
      line: 1,
      message: 'the folder name «Dockers_end strike» cannot be an address',
      hint: 'rename the folder: lower-case letters, digits and single hyphens',
    },
  ]);
});

test('a page whose name cannot be an address is a problem', () => {
  expect(problemsOf('invalid-page-id')).toEqual([
    {
      rule: 'invalid-id',
      file: 'pages/House rules.mdx',
      line: 1,
      message: 'the file name «House rules» cannot be an address',
      hint: 'rename the file: lower-case letters, digits and single hyphens',
    },
    {
      rule: 'unlocked-address',
      file: 'permalinks.json',
      line: 1,
      message: '1 new address or version is not locked yet, the first of them /about/House rules/',
      hint: 'if they are right, run `npm run lock`: from then on they are kept',
    },
  ]);
});

test('a former id that is the id of another source is a problem where it is claimed', () => {
  expect(problemsOf('former-id-twice')).toEqual([
    {
      rule: 'duplicate',
      file: 'sources/stevedores-thank-the-town/source.md',
      line: 10,
      message:
        'the source id `dockers-end-strike` is claimed by sources/dockers-end-strike/source.md too',
      hint: 'every id, present or former, belongs to one source: take it away from one of the two',
    },
  ]);
});

test('a former id that is the id of another page is a problem where it is claimed', () => {
  expect(problemsOf('former-page-id-twice')).toEqual([
    {
      rule: 'duplicate',
      file: 'pages/index.mdx',
      line: 5,
      message: 'the page id `house-rules` is claimed by pages/house-rules.mdx too',
      hint: 'every id, present or former, belongs to one page: take it away from one of the two',
    },
  ]);
});

test('the same received bytes in two sources are a problem', () => {
  expect(problemsOf('same-bytes-twice')).toEqual([
    {
      rule: 'duplicate',
      file: 'sources/dockers-end-strike/source.md',
      line: 11,
      message:
        'the received file with SHA-256 `52f673f3e700d0e74afd304b8e33c13ed6329e28157910edb4051f07e03a147f` is claimed by sources/the-same-again/source.md too',
      hint: 'the same bytes are in the archive already: keep one of the two sources',
    },
  ]);
});
