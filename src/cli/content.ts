import { relative, resolve } from 'node:path';
import { assemble, type Assembled } from '../archive/assemble/archive.ts';
import type { Problem } from '../archive/problem.ts';
import { readContent } from '../archive/read.ts';

/** The content folder that this process works on: `ARCHIVE_CONTENT`, or `content`. */
export function contentFolder(): string {
  return resolve(process.env['ARCHIVE_CONTENT'] ?? 'content');
}

/** Reads and checks the content folder. */
export function checkContent(folder = contentFolder()): Assembled {
  return assemble(readContent(folder));
}

/** Problems as an editor reads them: file and line, what is wrong, how to mend it, and at the end how many there are. */
export function report(problems: readonly Problem[], folder = contentFolder()): string {
  const shown = relative(process.cwd(), folder) || '.';
  const one = ({ file, line, message, hint, rule }: Problem): string =>
    `${shown}/${file}:${String(line)}  ${message}  [${rule}]\n    → ${hint}\n`;
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  return `${problems.map(one).join('\n')}\n${count} in ${shown}. Nothing was built or changed.\n`;
}
