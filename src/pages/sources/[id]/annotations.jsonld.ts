import type { APIRoute } from 'astro';
import { sourceAnnotations } from '../../../archive/export/annotations.ts';
import { writeJson } from '../../../archive/export/sourceJson.ts';
import type { Source } from '../../../archive/model.ts';
import { getArchive, sourcePaths } from '../../../site/archive.ts';
import { absolute } from '../../../site/urls.ts';

export const getStaticPaths = sourcePaths;

/** The notes of the source as W3C Web Annotations. */
export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  new Response(writeJson(sourceAnnotations(props.source, getArchive(), absolute)), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
