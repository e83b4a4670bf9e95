import { contentFolder, openArchive } from '../archive/open.ts';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '../archive/export/sourceJson.ts';
import { extendLock, PERMALINKS } from '../archive/permalinks.ts';
import { report } from './report.ts';

/** `npm run lock`: adds new addresses to permalinks.json. It refuses while anything else is wrong, a lost address above all. */
const { archive, problems } = openArchive();
const others = problems.filter(({ rule }) => rule !== 'unlocked-address');
if (others.length > 0 || !archive) {
  process.stderr.write(report(others));
  process.exitCode = 1;
} else {
  replaceFile(
    join(contentFolder(), PERMALINKS),
    writeJson(extendLock(archive, archive.permalinks)),
  );
}

/** Replaces a file in one step, so that it is never half written. */
function replaceFile(file: string, text: string): void {
  try {
    writeFileSync(`${file}.new`, text);
    try {
      renameSync(`${file}.new`, file);
    } catch (error) {
      rmSync(`${file}.new`);
      throw error;
    }
    process.stdout.write(`${PERMALINKS} is up to date.\n`);
  } catch (error) {
    process.stderr.write(`${PERMALINKS} could not be written: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
