import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sha256 } from '../../src/archive/fixity.ts';
import { filesOf } from '../support/files.ts';

/** Two builds of the same content give the same bytes, the search index included. */

const { root, again } = inject('sites');
const inventory = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [file, sha256(readFileSync(join(folder, file)))]),
  );

test('two builds have the same files with the same bytes', () => {
  const first = inventory(root);
  expect(Object.keys(first).some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
  expect(inventory(again)).toEqual(first);
});
