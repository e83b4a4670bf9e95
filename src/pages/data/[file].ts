import type { APIRoute } from 'astro';
import { archiveFiles, type ExportedFile } from '../../archive/export/files.ts';
import type { Archive } from '../../archive/model.ts';
import { getArchive } from '../../site/archive.ts';
import { absolute } from '../../site/urls.ts';

interface Props {
  file: ExportedFile<Archive>;
}

export function getStaticPaths(): { params: { file: string }; props: Props }[] {
  return archiveFiles.map((file) => ({
    params: { file: file.name },
    props: { file },
  }));
}

/** A file of the whole archive. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.write(getArchive(), { archive: getArchive(), absolute }) as BodyInit, {
    headers: { 'Content-Type': file.mediaType },
  });
