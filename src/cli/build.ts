import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { openArchive } from '../archive/open.ts';
import { report } from './report.ts';

/** `npm run build [-- --out DIR]`: checks the content, builds beside the old site, and only then takes its place. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const { problems } = openArchive();
if (problems.length > 0) {
  process.stderr.write(report(problems));
  process.exit(1);
}
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
const staging = join(dirname(out), `.building-${String(process.pid)}`);
try {
  await build({ outDir: staging, logLevel: 'warn' });
  rmSync(out, { recursive: true, force: true });
  renameSync(staging, out);
  process.stdout.write(`Built in ${values.out}.\n`);
} catch (error) {
  rmSync(staging, { recursive: true, force: true });
  process.stderr.write(
    `The site was not built: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
