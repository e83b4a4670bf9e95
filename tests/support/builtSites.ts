import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

/** Folders of the sites that the tests look at, each built once by the command that editors use. */
export interface BuiltSites {
  /** Our archive at the root of a host. */
  readonly root: string;
  /** The same once more, for comparing bytes. */
  readonly again: string;
  /** Our archive under a path: see `subPath`. */
  readonly below: string;
  /** Somebody else’s archive, whose content lies outside this project. */
  readonly other: string;
}

/** Where the site `below` is published. */
export const subPath = { origin: 'https://library.example', base: '/qantar/archive/' };

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

const run = promisify(execFile);

async function build(out: string, environment: Record<string, string> = {}): Promise<string> {
  await run(process.execPath, ['src/cli/build.ts', '--out', out], {
    env: { ...process.env, ...environment },
  });
  return out;
}

async function buildAll(folder: string): Promise<BuiltSites> {
  const elsewhere = join(folder, 'content-of-others');
  cpSync('tests/fixtures/archive-of-others', elsewhere, { recursive: true });
  // One after the other: Astro keeps what it knows of the content in one folder of the project.
  const root = await build(join(folder, 'root'));
  const again = await build(join(folder, 'again'));
  const below = await build(join(folder, 'below'), {
    SITE_URL: subPath.origin,
    BASE_PATH: subPath.base,
  });
  const other = await build(join(folder, 'other'), { ARCHIVE_CONTENT: elsewhere });
  return { root, again, below, other };
}

/** Shared by the projects of one run: all of them are set up in this process. */
const shared = globalThis as {
  builtSites?: { folder: string; sites: Promise<BuiltSites>; users: number };
};

/** Builds the sites before the first test that needs them, and takes them away after the last. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!shared.builtSites) {
    const folder = mkdtempSync(join(tmpdir(), 'built-sites-'));
    shared.builtSites = { folder, sites: buildAll(folder), users: 0 };
  }
  const built = shared.builtSites;
  built.users += 1;
  project.provide('sites', await built.sites);
  return () => {
    built.users -= 1;
    if (built.users === 0) rmSync(built.folder, { recursive: true, force: true });
  };
}
