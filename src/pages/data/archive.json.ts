import type { APIRoute } from 'astro';
import { archiveJson } from '../../archive/export/archiveJson.ts';
import { writeJson } from '../../archive/export/sourceJson.ts';
import { getArchive } from '../../site/archive.ts';
import { absolute } from '../../site/urls.ts';

/** The whole archive as data. */
export const GET: APIRoute = () =>
  new Response(writeJson(archiveJson(getArchive(), absolute)), {
    headers: { 'Content-Type': 'application/json' },
  });
