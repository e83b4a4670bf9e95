import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
// Within the project: Astro shares one working folder between all builds whose output lies outside it.
const staging = resolve('.cache', `building-${String(process.pid)}`);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production';
try {
  await build({ outDir: staging, logLevel: 'warn' });
  move(staging, resolve(values.out));
  process.stdout.write(`Built in ${values.out}.\n`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The site was not built: ${reason}\n`);
  process.exitCode = 1;
} finally {
  rmSync(staging, { recursive: true, force: true });
}

/** Puts a folder in the place of another, which may be on another disk. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}
