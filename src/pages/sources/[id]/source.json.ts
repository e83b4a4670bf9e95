import type { APIRoute } from 'astro';
import { sourceJson, writeJson } from '../../../archive/export/sourceJson.ts';
import type { Source } from '../../../archive/model.ts';
import { getArchive, sourcePaths } from '../../../site/archive.ts';
import { absolute } from '../../../site/urls.ts';

export const getStaticPaths = sourcePaths;

/** The source as data. */
export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  new Response(writeJson(sourceJson(props.source, getArchive().references, absolute)), {
    headers: { 'Content-Type': 'application/json' },
  });
