import type { APIRoute } from 'astro';
import type { Source } from '../../../archive/model.ts';
import { sourcePaths } from '../../../site/archive.ts';

export const getStaticPaths = sourcePaths;

/** The received bytes, unchanged. */
export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  new Response(Uint8Array.from(props.source.original), {
    headers: { 'Content-Type': 'text/plain;charset=utf-8' },
  });
