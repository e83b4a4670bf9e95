import { resolve } from 'node:path';
import { assemble, type Assembled } from './assemble/archive.ts';
import { readContent } from './read.ts';

/** The content folder that this process works on: `ARCHIVE_CONTENT`, or `content` in the working directory. */
export function contentFolder(): string {
  const named = process.env['ARCHIVE_CONTENT'];
  return resolve(named === undefined || named === '' ? 'content' : named);
}

/** Reads and checks a content folder. */
export function openArchive(folder = contentFolder()): Assembled {
  return assemble(readContent(folder));
}
