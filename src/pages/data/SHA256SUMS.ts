import type { APIRoute } from 'astro';
import { manifest } from '../../archive/bag/bagit.ts';
import { offeredFiles } from '../../site/offered.ts';

/** The SHA-256 of every file in this folder, as `sha256sum -c` reads it: named as a reader has them who saved them side by side. */
export const GET: APIRoute = async () => {
  const files = await offeredFiles();
  return new Response(manifest(files.map((file) => ({ ...file, path: file.name }))), {
    headers: { 'Content-Type': 'text/plain;charset=utf-8' },
  });
};
