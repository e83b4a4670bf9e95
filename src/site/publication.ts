import type { Archive } from '../archive/model.ts';
import { openArchive } from '../archive/open.ts';

/** Where the site is published: its origin, and the path that it lives under, with a slash at both ends. */
export interface Publication {
  readonly site: string;
  readonly base: string;
}

const here = 'http://localhost:4321/';

/** From `SITE_URL` and `BASE_PATH` where they are set, else from `url:` in archive.yaml. */
export function publication(archive?: Archive): Publication {
  const { SITE_URL, BASE_PATH } = process.env;
  const url = new URL(SITE_URL ?? (archive ?? openArchive().archive)?.record.url ?? here);
  const path = (BASE_PATH ?? url.pathname).split('/').filter(Boolean);
  return { site: url.origin, base: path.length > 0 ? `/${path.join('/')}/` : '/' };
}
