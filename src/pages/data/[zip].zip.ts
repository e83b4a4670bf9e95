import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { APIRoute } from 'astro';
import { hasData } from '../../archive/addresses.ts';
import { getArchive } from '../../site/archive.ts';
import { download } from '../../site/download.ts';

/** Only while an editor works: a build puts the file there itself (`integrations/downloads.ts`). */
export function getStaticPaths(): { params: { zip: string } }[] {
  return import.meta.env.DEV && hasData(getArchive()) ? [{ params: { zip: 'archive' } }] : [];
}

/** The whole archive as one file. */
export const GET: APIRoute = async () => {
  const { path } = await download();
  return new Response(Readable.toWeb(createReadStream(path)) as BodyInit, {
    headers: { 'Content-Type': 'application/zip' },
  });
};
