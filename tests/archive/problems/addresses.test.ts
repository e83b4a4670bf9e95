import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

/** What is wrong when an address would be lost, and with the lock that holds the addresses. */
test('a page that would vanish is a problem at its line of the lock', () => {
  expect(problemsOf('lost-page')).toEqual([
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 4,
      message: 'the address /about/house-rules/ was issued and would vanish',
      hint: 'bring the page back; if it was renamed, name its old id under `formerly:` in the record of the page that takes its place',
    },
  ]);
});

test('a source that would vanish is a problem for each of its pages', () => {
  expect(problemsOf('lost-source')).toEqual([
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 10,
      message: 'the address /sources/stevedores-thank-the-town/ was issued and would vanish',
      hint: 'bring the page back; if it was renamed, name its old id under `formerly:` in the record of the page that takes its place',
    },
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 11,
      message: 'the address /sources/stevedores-thank-the-town/edits/ was issued and would vanish',
      hint: 'bring the page back; if it was renamed, name its old id under `formerly:` in the record of the page that takes its place',
    },
  ]);
});

test('a paragraph that would vanish is a problem', () => {
  expect(problemsOf('lost-paragraph')).toEqual([
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 16,
      message: '/sources/dockers-end-strike/#p4 was issued and would vanish',
      hint: 'put sources/dockers-end-strike/original.txt back as it was received; a corrected text is a new source with an id of its own',
    },
  ]);
});

test('paragraphs that would come to hold other lines are a problem, each with the line that it would hold', () => {
  expect(problemsOf('moved-paragraph')).toEqual([
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 13,
      message:
        '/sources/dockers-end-strike/#p1 would come to hold another line: «From our correspondent»',
      hint: 'put sources/dockers-end-strike/original.txt back as it was received; a corrected text is a new source with an id of its own',
    },
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 14,
      message:
        '/sources/dockers-end-strike/#p2 would come to hold another line: «Dockers end strike»',
      hint: 'put sources/dockers-end-strike/original.txt back as it was received; a corrected text is a new source with an id of its own',
    },
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 15,
      message:
        '/sources/dockers-end-strike/#p3 would come to hold another line: «The dockers\' committee announced on Monday that "work begins again".»',
      hint: 'put sources/dockers-end-strike/original.txt back as it was received; a corrected text is a new source with an id of its own',
    },
    {
      rule: 'lost-address',
      file: 'permalinks.json',
      line: 16,
      message:
        '/sources/dockers-end-strike/#p4 would come to hold another line: «Subscribe to our letter»',
      hint: 'put sources/dockers-end-strike/original.txt back as it was received; a corrected text is a new source with an id of its own',
    },
  ]);
});

test('new addresses are a problem until they are locked', () => {
  expect(problemsOf('unlocked-address')).toEqual([
    {
      rule: 'unlocked-address',
      file: 'permalinks.json',
      line: 1,
      message:
        '4 new addresses or versions are not locked yet, the first of them /sources/stevedores-thank-the-town/',
      hint: 'if they are right, run `npm run lock`: from then on they are kept',
    },
  ]);
});

test('a lock with the marks of a merge is a problem at the first of them', () => {
  expect(problemsOf('lock-conflict')).toEqual([
    {
      rule: 'merge-conflict',
      file: 'permalinks.json',
      line: 6,
      message: 'a merge of two versions of this file was not finished',
      hint: 'keep the lines of both versions and take away the marks <<<<<<<, ======= and >>>>>>>; then run `npm run lock`',
    },
  ]);
});

test('a lock that is not JSON is a problem', () => {
  expect(problemsOf('lock-syntax')).toEqual([
    {
      rule: 'yaml-syntax',
      file: 'permalinks.json',
      line: 9,
      message: 'this is not valid JSON: Missing , or : between flow sequence items',
      hint: 'only `npm run lock` writes this file: bring it back as it was last committed',
    },
  ]);
});

test('a lock that says something else than addresses is a problem', () => {
  expect(problemsOf('lock-type')).toEqual([
    {
      rule: 'wrong-value',
      file: 'permalinks.json',
      line: 2,
      message: '`pages` must be a list, but is the text «/»',
      hint: 'only `npm run lock` writes this file: bring it back as it was last committed',
    },
    {
      rule: 'wrong-value',
      file: 'permalinks.json',
      line: 4,
      message: 'the key `paragraphs.dockers-end-strike.p0` must name a line as p1, p2, p3 …',
      hint: 'only `npm run lock` writes this file: bring it back as it was last committed',
    },
  ]);
});
