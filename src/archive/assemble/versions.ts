import type { Source } from '../model.ts';
import type { Permalinks } from '../schemas.ts';
import { checkRevisions, checkVersion } from '../versions.ts';
import type { Content } from './content.ts';

/** Sees that every source tells its versions, and that none says something else than when it was locked. */
export function checkVersions(
  content: Content,
  sources: readonly Source[],
  lock: Permalinks | undefined,
): void {
  const locked = new Map(Object.entries(lock?.versions ?? {}));
  // A source that is wrong in itself will change once more when that is mended.
  const wrong = new Set(content.problems.map(({ file }) => file.split('/')[1]));
  for (const source of sources) {
    const file = `sources/${source.id}/source.md`;
    const known = [source.id, ...source.record.formerly].find((id) => locked.has(id));
    content.reportAll(
      checkRevisions(source.record, file, (index) =>
        source.record.revisions.length > 0
          ? content.lineOf(file, ['revisions', index])
          : content.lineOf(file, ['version']),
      ),
    );
    if (wrong.has(source.id) || known === undefined) continue;
    const line = content.lineOf(file, ['version']);
    content.reportAll(checkVersion(source, locked.get(known), file, line));
  }
}
