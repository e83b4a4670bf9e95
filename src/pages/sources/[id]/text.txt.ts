import type { APIRoute } from 'astro';
import type { Source } from '../../../archive/model.ts';
import { sourcePaths } from '../../../site/archive.ts';

export const getStaticPaths = sourcePaths;

/** The published text: one paragraph a block, an empty line between. */
export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  new Response(props.source.published, { headers: { 'Content-Type': 'text/plain;charset=utf-8' } });
