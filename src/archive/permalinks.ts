import { address, pageAddresses, redirects, type Addressed } from './addresses.ts';
import { sha256 } from './fixity.ts';
import { paragraphId } from './lines.ts';
import type { Source } from './model.ts';
import { quote, type Problem } from './problem.ts';
import type { Permalinks } from './schemas.ts';
import { isUnlocked, versionLock } from './versions.ts';

/** Name of the lock file in the content folder. */
export const PERMALINKS = 'permalinks.json';

/** The paragraph ids of a source, removed lines included, each bound to the SHA-256 of its received line. */
function paragraphLock({ lines }: Source): Record<string, string> {
  return Object.fromEntries(lines.map(({ n, text }) => [paragraphId(n), sha256(text)]));
}

/**
 * Holds an archive to its lock: every address that was ever issued must still be there, or lead somewhere, and every
 * paragraph id must still stand for the same received line; every new address must have been locked.
 *
 * @param text the lock file, so that a problem can name the line.
 */
export function checkPermalinks(archive: Addressed, lock: Permalinks, text: string): Problem[] {
  const problems: Problem[] = [];
  const pages = new Set(pageAddresses(archive));
  const locked = new Set(lock.pages);
  const leads = redirects(archive);
  const sources = new Map(archive.sources.map((source) => [source.id, source]));
  const renamed = new Map(
    archive.sources.flatMap((source) => source.record.formerly.map((old) => [old, source])),
  );
  const at = lineFinder(text);

  for (const page of lock.pages) {
    if (pages.has(page) || leads.has(page)) continue;
    problems.push({
      rule: 'lost-address',
      file: PERMALINKS,
      line: at([page]),
      message: `the address ${page} was issued and would vanish`,
      hint: 'bring the page back; if it was renamed, name its old id under `formerly:` in the record of the page that takes its place',
    });
  }
  for (const [id, paragraphs] of Object.entries(lock.paragraphs)) {
    const source = sources.get(id) ?? renamed.get(id);
    if (!source) continue;
    const now = paragraphLock(source);
    for (const [paragraph, hash] of Object.entries(paragraphs)) {
      if (now[paragraph] === hash) continue;
      const line = source.lines.find(({ n }) => paragraphId(n) === paragraph);
      problems.push({
        rule: 'lost-address',
        file: PERMALINKS,
        line: at([id, paragraph]),
        message: line
          ? `${address.source(id)}#${paragraph} would come to hold another line: ${quote(line.text)}`
          : `${address.source(id)}#${paragraph} was issued and would vanish`,
        hint: `put sources/${source.id}/original.txt back as it was received; a corrected text is a new source with an id of its own`,
      });
    }
  }
  for (const [id, notes] of Object.entries(lock.notes ?? {})) {
    const source = sources.get(id) ?? renamed.get(id);
    if (!source) continue;
    const now = new Set(source.notes.map((note) => note.id));
    for (const note of notes) {
      if (now.has(note)) continue;
      problems.push({
        rule: 'lost-address',
        file: PERMALINKS,
        line: at(['notes', id, note]),
        message: `${address.source(id)}#${note} was issued and would vanish`,
        hint: `bring back the note [^${note.slice(2)}] in sources/${source.id}/; a note that no longer holds says so and stays`,
      });
    }
  }
  const issued = new Map(Object.entries(lock.notes ?? {}));
  const versions = new Map(Object.entries(lock.versions ?? {}));
  const unlocked = [
    ...[...pages].filter((page) => !locked.has(page)),
    ...archive.sources.flatMap((source) =>
      Object.keys(paragraphLock(source))
        .filter((paragraph) => !(paragraph in (lock.paragraphs[source.id] ?? {})))
        .map((paragraph) => `${address.source(source.id)}#${paragraph}`),
    ),
    ...archive.sources.flatMap(({ id, notes }) => {
      const known = new Set(issued.get(id));
      return notes
        .filter((note) => !known.has(note.id))
        .map((note) => `${address.source(id)}#${note.id}`);
    }),
    ...archive.sources
      .filter((source) => isUnlocked(source, versions.get(source.id)))
      .map(({ id, record }) => `${address.source(id)} in version ${String(record.version)}`),
  ];
  const [first] = unlocked;
  if (first !== undefined) {
    problems.push({
      rule: 'unlocked-address',
      file: PERMALINKS,
      line: 1,
      message: `${String(unlocked.length)} new ${unlocked.length === 1 ? 'address or version is' : 'addresses or versions are'} not locked yet, the first of them ${first}`,
      hint: 'if they are right, run `npm run lock`: from then on they are kept',
    });
  }
  return problems;
}

/** The lock with every address of the archive added, and the versions as they are; no address is ever taken out of it. Keys and lists are sorted. */
export function extendLock(archive: Addressed, lock: Permalinks): Permalinks {
  const paragraphs = { ...lock.paragraphs };
  for (const source of archive.sources) {
    paragraphs[source.id] = { ...paragraphLock(source), ...paragraphs[source.id] };
  }
  const notes = new Map(Object.entries(lock.notes ?? {}));
  for (const { id, notes: own } of archive.sources) {
    const ids = [...new Set([...(notes.get(id) ?? []), ...own.map((note) => note.id)])].sort();
    if (ids.length > 0) notes.set(id, ids);
  }
  const byId = <T>(entries: Iterable<[string, T]>): Record<string, T> =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const versions = { ...lock.versions };
  for (const source of archive.sources) versions[source.id] = versionLock(source);
  return {
    pages: [...new Set([...lock.pages, ...pageAddresses(archive)])].sort(),
    paragraphs: byId(Object.entries(paragraphs)),
    ...(notes.size > 0 ? { notes: byId(notes) } : {}),
    versions: byId(Object.entries(versions)),
  };
}

/** Finds the line on which the last of some JSON strings stands, looking for one behind the other. */
function lineFinder(text: string): (strings: readonly string[]) => number {
  return (strings) => {
    let offset = 0;
    for (const string of strings) {
      const found = text.indexOf(JSON.stringify(string), offset);
      if (found >= 0) offset = found;
    }
    return text.slice(0, offset).split('\n').length;
  };
}
