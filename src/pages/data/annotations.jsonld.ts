import type { APIRoute } from 'astro';
import { archiveAnnotations } from '../../archive/export/annotations.ts';
import { writeJson } from '../../archive/export/sourceJson.ts';
import { getArchive } from '../../site/archive.ts';
import { absolute } from '../../site/urls.ts';

/** All notes of the archive as W3C Web Annotations. */
export const GET: APIRoute = () =>
  new Response(writeJson(archiveAnnotations(getArchive(), absolute)), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
