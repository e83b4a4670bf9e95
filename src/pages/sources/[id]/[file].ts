import type { APIRoute } from 'astro';
import { sourceFiles, type ExportedFile } from '../../../archive/export/files.ts';
import type { Source } from '../../../archive/model.ts';
import { getArchive } from '../../../site/archive.ts';
import { absolute } from '../../../site/urls.ts';

interface Props {
  source: Source;
  file: ExportedFile<Source>;
}

export function getStaticPaths(): { params: { id: string; file: string }; props: Props }[] {
  return getArchive().sources.flatMap((source) =>
    sourceFiles.map((file) => ({
      params: { id: source.id, file: file.name },
      props: { source, file },
    })),
  );
}

/** A file of a source. */
export const GET: APIRoute<Props> = ({ props: { source, file } }) =>
  new Response(file.write(source, { archive: getArchive(), absolute }) as BodyInit, {
    headers: { 'Content-Type': file.mediaType },
  });
