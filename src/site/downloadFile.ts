import { join } from 'node:path';

/** Where zip files lie until their site is written: within the project, as all that a build works on. */
export const DOWNLOADS = '.cache';

/** The zip file that this process makes. */
export function downloadFile(): string {
  return join(DOWNLOADS, `archive-${String(process.pid)}.zip`);
}
