import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open.ts';
import { run, snapshot, temporary } from './run.ts';

/** `npm run check:content`: what it says, where it says it, and how it ends. */
describe('a sound content folder', () => {
  test('is the one named `content` when no other is named', () => {
    const outcome = { status: 0, stdout: '5 sources, no problems.\n', stderr: '' };
    expect(run('check', undefined)).toEqual(outcome);
    expect(run('check', '')).toEqual(outcome);
  });

  test('may be any other', () => {
    expect(run('check', 'tests/fixtures/sound')).toEqual({
      status: 0,
      stdout: '3 sources, no problems.\n',
      stderr: '',
    });
  });
});

describe('a content folder with problems', () => {
  test('is refused, and the problem is told with its place, its rule and what to do', () => {
    expect(run('check', 'tests/fixtures/lost-page')).toEqual({
      status: 1,
      stdout: '',
      stderr: `tests/fixtures/lost-page/permalinks.json:4  the address /about/house-rules/ was issued and would vanish  [lost-address]
    → bring the page back; if it was renamed, name its old id under \`formerly:\` in the record of the page that takes its place

1 problem in tests/fixtures/lost-page. Nothing was built or changed.
`,
    });
  });

  test('has all its problems told at once, in order', () => {
    const { status, stdout, stderr } = run('check', 'tests/fixtures/many');
    const { problems } = openArchive('tests/fixtures/many');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.match(/^tests\/fixtures\/many\/.*$/gm)).toEqual(
      problems.map(
        ({ file, line, message, rule }) =>
          `tests/fixtures/many/${file}:${String(line)}  ${message}  [${rule}]`,
      ),
    );
    expect(stderr.match(/^ {4}→ .*$/gm)).toEqual(problems.map(({ hint }) => `    → ${hint}`));
    expect(stderr).toMatch(
      /\n12 problems in tests\/fixtures\/many\. Nothing was built or changed\.\n$/,
    );
  });

  test('is left as it was', () => {
    const folder = temporary('many');
    const before = snapshot(folder);
    run('check', folder);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe('a content folder that is none', () => {
  const missing =
    'archive.yaml:1  this file is missing: the content folder is empty, or there is none';

  test.each([
    ['a folder that does not exist', (folder: string) => join(folder, 'nowhere')],
    ['an empty folder', (folder: string) => folder],
    [
      'a file',
      (folder: string) => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file');
      },
    ],
  ])('is a clear problem: %s', (_, make) => {
    const { status, stderr } = run('check', make(temporary()));
    expect(status).toBe(1);
    expect(stderr).toContain(`/${missing}  [missing-file]\n`);
    expect(stderr).toContain('if another folder is meant, name that in ARCHIVE_CONTENT');
    expect(stderr).toMatch(/\n1 problem in /);
  });
});
