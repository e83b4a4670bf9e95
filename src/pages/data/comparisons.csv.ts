import type { APIRoute } from 'astro';
import { comparisonsCsv } from '../../archive/export/comparisonsCsv.ts';
import { getArchive } from '../../site/archive.ts';
import { absolute } from '../../site/urls.ts';

/** Every statement of every comparison as a table. */
export const GET: APIRoute = () =>
  new Response(comparisonsCsv(getArchive(), absolute), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
