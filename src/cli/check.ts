import { openArchive } from '../archive/open.ts';
import { report } from './report.ts';

/** `npm run check:content`: prints every problem of the content folder; the exit status says whether there is one. */
const { archive, problems } = openArchive();
if (problems.length > 0) {
  process.stderr.write(report(problems));
  process.exitCode = 1;
} else {
  process.stdout.write(`${String(archive?.sources.length ?? 0)} sources, no problems.\n`);
}
