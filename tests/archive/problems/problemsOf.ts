import { assemble } from '../../../src/archive/assemble/archive.ts';
import { openArchive } from '../../../src/archive/open.ts';
import type { Problem } from '../../../src/archive/problem.ts';
import { readContent } from '../../../src/archive/read.ts';

/** What is found wrong in `tests/fixtures/<name>`: a sound content folder but for the one defect that its name says. */
export function problemsOf(name: string): readonly Problem[] {
  return openArchive(`tests/fixtures/${name}`).problems;
}

/** A change of a file: words for other words, which must be there once; or, alone, the whole new file. */
export type Change = readonly [file: string, from: string, to: string] | readonly [string, string];

/** What is found wrong in the sound content folder `tests/fixtures/linked` after some changes. */
export function problemsWhen(...changes: readonly Change[]): readonly Problem[] {
  const parts = readContent('tests/fixtures/linked');
  const files = new Map(parts.files);
  for (const [file, from, to] of changes) {
    const text = Buffer.from(files.get(file) ?? []).toString('utf8');
    files.set(file, Buffer.from(to === undefined ? from : changed(text, from, to)));
  }
  return assemble({ ...parts, files }).problems;
}

function changed(text: string, from: string, to: string): string {
  const pieces = text.split(from);
  if (pieces.length !== 2)
    throw new Error(`${from} stands ${String(pieces.length - 1)} times in the file`);
  return pieces.join(to);
}
