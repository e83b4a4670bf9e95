import { sha256 } from './fixity.ts';
import { printedTitle, type Source } from './model.ts';
import type { Problem } from './problem.ts';
import type { Permalinks } from './schemas.ts';

/** What a version of a source says, as SHA-256 of each of its parts: a change of any of them is a new version. */
export type VersionLock = NonNullable<Permalinks['versions']>[string];

/** The parts, and what a reader would call each. */
const parts = {
  record: 'what citations say of it',
  text: 'the published words',
  notes: 'the notes',
  translations: 'the translations',
};
type Part = keyof typeof parts;

/** The lock of the version that stands in the content folder. */
export function versionLock(source: Source): VersionLock {
  const { record, published, notes, paragraphs } = source;
  const { publisher, date, translatedFrom } = record;
  return {
    version: record.version,
    record: digest([
      printedTitle(source),
      record.language,
      [publisher.name, publisher.name === null ? null : publisher.basis],
      [date.edtf, date.basis],
      translatedFrom
        ? [translatedFrom.language, translatedFrom.basis, translatedFrom.machine]
        : null,
    ]),
    text: digest(published),
    notes: digest(
      notes.map((note) => [
        ...[
          note.id,
          note.kind,
          note.layer ?? null,
          note.paragraph,
          note.start,
          note.end,
          note.text,
        ],
        Object.entries(note.translations).map(([language, { start, end }]) => [
          language,
          start,
          end,
        ]),
      ]),
    ),
    translations: digest(paragraphs.map(({ translations }) => Object.entries(translations))),
  };
}

function digest(said: unknown): string {
  return sha256(JSON.stringify(said));
}

/**
 * Holds a source to the version that was locked: what readers have cited must not change under the same number, and a
 * number must not go back.
 *
 * @param file its record.
 * @param line where the version stands in it.
 */
export function checkVersion(
  source: Source,
  locked: VersionLock | undefined,
  file: string,
  line: number,
): Problem[] {
  const now = versionLock(source);
  if (!locked || now.version > locked.version) return [];
  if (now.version < locked.version) {
    return [
      {
        rule: 'version',
        file,
        line,
        message: `version ${String(now.version)} comes after version ${String(locked.version)}, which was published already`,
        hint: `a version is never taken back: write \`version: ${String(locked.version + 1)}\` and say under \`revisions:\` what changed`,
      },
    ];
  }
  const changed = (Object.keys(parts) as Part[]).filter((part) => now[part] !== locked[part]);
  if (changed.length === 0) return [];
  const next = String(locked.version + 1);
  return [
    {
      rule: 'version',
      file,
      line,
      message: `${listed(changed.map((part) => parts[part]))} changed, but the version is still ${String(locked.version)}: it would come to say something else than what was cited`,
      hint: `write \`version: ${next}\`, and under \`revisions:\` what changed: \`- { version: ${next}, date: 'YYYY-MM-DD', changes: … }\`; then run \`npm run lock\``,
    },
  ];
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** Whether the lock does not know the version of a source yet. */
export function isUnlocked(source: Source, locked: VersionLock | undefined): boolean {
  return locked === undefined || source.record.version > locked.version;
}

/**
 * Sees that a record tells its versions in order, every one after the first, each on a day that is not before the last.
 *
 * @param at finds the line of an entry of `revisions`, by its place.
 */
export function checkRevisions(
  { version, accessioned, revisions }: Source['record'],
  file: string,
  at: (index: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  const report = (index: number, message: string, hint: string): void => {
    problems.push({ rule: 'revisions', file, line: at(index), message, hint });
  };
  const first = revisions[0]?.version === 1 ? 1 : 2;
  let last = accessioned;
  revisions.forEach((revision, index) => {
    if (revision.version !== first + index) {
      report(
        index,
        `this entry tells of version ${String(revision.version)}, but version ${String(first + index)} is next`,
        'tell of every version once, from the oldest to the newest',
      );
    }
    if (revision.date < last) {
      report(
        index,
        `version ${String(revision.version)} is dated ${revision.date}, before ${last}`,
        'a version cannot be older than the one before it, nor than the accession',
      );
    }
    last = revision.date;
  });
  const told = revisions.at(-1)?.version ?? 1;
  if (told !== version) {
    report(
      Math.max(revisions.length - 1, 0),
      `the version is ${String(version)}, but \`revisions:\` ends with version ${String(told)}`,
      'say under `revisions:` what each version after the first changed, and when',
    );
  }
  return problems;
}
