import { openArchive } from '../archive/open.ts';
import type { Archive, Source } from '../archive/model.ts';

let opened: Archive | undefined;

/**
 * The archive that the pages show. Read once in a build; read anew for every page while an editor works (`npm run dev`).
 *
 * @throws Error naming every problem: a page of an archive with problems is never shown.
 */
export function getArchive(): Archive {
  if (opened && import.meta.env.PROD) return opened;
  const { archive, problems } = openArchive();
  if (!archive || problems.length > 0) {
    throw new Error(
      problems
        .map(({ file, line, message, hint }) => `${file}:${String(line)} ${message}\n  → ${hint}`)
        .join('\n'),
    );
  }
  opened = archive;
  return archive;
}

/** One route for each source, with the source itself as props. */
export function sourcePaths(): { params: { id: string }; props: { source: Source } }[] {
  return getArchive().sources.map((source) => ({ params: { id: source.id }, props: { source } }));
}
