import { existsSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { downloadFile } from '../site/downloadFile.ts';

/**
 * Puts the zip file of the whole archive in its place when the pages are written. It is no route: what a route gives is held in
 * memory as one piece, and this may be hundreds of megabytes. While an editor works, a route gives it (`pages/data/[zip].zip.ts`).
 */
export function downloads(): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const made = downloadFile();
        if (!existsSync(made)) return;
        mkdirSync(new URL('data/', dir), { recursive: true });
        copyFileSync(made, fileURLToPath(new URL('data/archive.zip', dir)));
        rmSync(made);
      },
    },
  };
}
