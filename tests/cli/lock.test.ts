import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, snapshot, temporary } from './run.ts';

/** `npm run lock`: it adds to the lock, never takes away from it, and changes nothing else. */
interface Lock {
  readonly pages: readonly string[];
  readonly paragraphs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function lockOf(folder: string): Lock {
  return JSON.parse(readFileSync(join(folder, 'permalinks.json'), 'utf8')) as Lock;
}

const done = { status: 0, stdout: 'permalinks.json is up to date.\n', stderr: '' };

describe('the lock', () => {
  test('is written whole when there is none, and is what the archive is held to from then on', () => {
    const folder = temporary('sound');
    const before = snapshot(folder);
    rmSync(join(folder, 'permalinks.json'));
    expect(run('lock', folder)).toEqual(done);
    expect(Object.keys(snapshot(folder))).toEqual(Object.keys(before));
    expect(lockOf(folder).pages).toEqual([
      '/',
      '/about/',
      '/about/house-rules/',
      '/check/',
      '/data/',
      '/search/',
      '/sources/',
      '/sources/dockers-end-strike/',
      '/sources/dockers-end-strike/edits/',
      '/sources/stevedores-thank-the-town/',
      '/sources/stevedores-thank-the-town/edits/',
      '/sources/strajk-w-porcie/',
      '/sources/strajk-w-porcie/edits/',
    ]);
    expect(Object.keys(lockOf(folder).paragraphs['strajk-w-porcie'] ?? {})).toEqual([
      ...['p1', 'p2', 'p3', 'p4', 'p5'],
    ]);
    expect(run('check', folder).status).toBe(0);
  });

  test('is the same after a second time, byte for byte, and nothing else is there', () => {
    const folder = temporary('sound');
    const before = snapshot(folder);
    expect(run('lock', folder)).toEqual(done);
    expect(snapshot(folder)).toEqual(before);
  });

  test('gets the addresses of a new source, and keeps all others', () => {
    const folder = temporary('unlocked-address');
    const before = lockOf(folder);
    expect(run('lock', folder)).toEqual(done);
    const after = lockOf(folder);
    expect(after.pages).toEqual(
      [
        ...before.pages,
        '/sources/stevedores-thank-the-town/',
        '/sources/stevedores-thank-the-town/edits/',
      ].sort(),
    );
    expect(after.paragraphs).toMatchObject(before.paragraphs);
    expect(Object.keys(after.paragraphs)).toEqual([
      'dockers-end-strike',
      'stevedores-thank-the-town',
    ]);
    expect(run('check', folder).status).toBe(0);
  });

  test('keeps the addresses of a source that was renamed, beside the new ones', () => {
    const folder = temporary('renamed');
    const before = lockOf(folder);
    expect(before.pages).toContain('/sources/dockers-end-strike/');
    expect(before.pages).toContain('/sources/strike-ends/');
    run('lock', folder);
    expect(lockOf(folder)).toEqual(before);
  });
});

describe('nothing is written, and the problem is told', () => {
  test.each([
    ['when a page would vanish', 'lost-page', 'lost-address'],
    ['when a source would vanish', 'lost-source', 'lost-address'],
    ['when a paragraph would hold another line', 'moved-paragraph', 'lost-address'],
    ['when the text does not follow', 'text-differs', 'text-differs'],
    ['when the received bytes have changed', 'changed-original', 'changed-original'],
    ['when a name cannot be an address', 'invalid-page-id', 'invalid-id'],
    ['when the lock holds the marks of a merge', 'lock-conflict', 'merge-conflict'],
    ['when the lock is not JSON', 'lock-syntax', 'yaml-syntax'],
    ['when the lock says something else', 'lock-type', 'wrong-value'],
    ['when there is no archive.yaml', 'missing-archive-record', 'missing-file'],
  ])('%s', (_, fixture, rule) => {
    const folder = temporary(fixture);
    const before = snapshot(folder);
    const { status, stdout, stderr } = run('lock', folder);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`[${rule}]`);
    expect(stderr).not.toContain('[unlocked-address]');
    expect(stderr).not.toContain('    at ');
    expect(snapshot(folder)).toEqual(before);
  });

  test('when the folder does not exist', () => {
    const { status, stderr } = run('lock', join(temporary(), 'nowhere'));
    expect(status).toBe(1);
    expect(stderr).toContain('the content folder is empty, or there is none');
  });

  test('when a folder stands where the new lock is to be written', () => {
    const folder = temporary('unlocked-address');
    mkdirSync(join(folder, 'permalinks.json.new'));
    writeFileSync(join(folder, 'permalinks.json.new', 'file'), '');
    const before = snapshot(folder);
    const { status, stderr } = run('lock', folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^permalinks\.json could not be written: EISDIR/);
    expect(stderr).not.toContain('    at ');
    expect(snapshot(folder)).toEqual(before);
  });
});
