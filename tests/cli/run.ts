import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** How a command ended and what it said. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as an editor would, in a process of its own, on a content folder. */
export function run(command: 'check' | 'lock', content: string | undefined): Outcome {
  const { ARCHIVE_CONTENT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`], {
    env: content === undefined ? env : { ...env, ARCHIVE_CONTENT: content },
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}

/** A fresh folder, which is gone after the test; with a copy of a fixture in it when one is named. */
export function temporary(fixture?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  if (fixture !== undefined) cpSync(`tests/fixtures/${fixture}`, folder, { recursive: true });
  return folder;
}

/** Every file of a folder with its bytes, by its path. */
export function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}
