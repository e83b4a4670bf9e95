import { contentFolder, openArchive } from '../archive/open.ts';
import { renameSync, writeFileSync } from 'node:fs';
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
  const file = join(contentFolder(), PERMALINKS);
  writeFileSync(`${file}.new`, writeJson(extendLock(archive, archive.permalinks)));
  renameSync(`${file}.new`, file);
  process.stdout.write(`${PERMALINKS} is up to date.\n`);
}
