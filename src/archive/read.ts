import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What lies in a content folder, undecoded and unjudged. */
export interface Parts {
  /** Bytes of every file that the archive uses, by its path relative to the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Why a file or folder that is there cannot be read, by its path. */
  readonly unreadable?: ReadonlyMap<string, string>;
  /** Names of the folders in `sources/`, sorted. */
  readonly sourceIds: readonly string[];
}

/** Folders whose files are content of one kind, and how their names end. */
const listed = [
  ['pages', '.mdx'],
  ['entities', '.yaml'],
  ['comparisons', '.mdx'],
] as const;

/** Reads a content folder. This is the only place where the engine touches the disk; what is not there is left out. */
export function readContent(folder: string): Parts {
  const files = new Map<string, Uint8Array>();
  const unreadable = new Map<string, string>();
  const attempt = <T>(path: string, read: (at: string) => T): T | undefined => {
    try {
      return read(join(folder, path));
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable.set(path, code);
      return undefined;
    }
  };
  const take = (path: string): void => {
    const bytes = attempt(path, (at) => readFileSync(at));
    if (bytes) files.set(path, bytes);
  };
  const entries = (path: string): Dirent[] =>
    (attempt(path, (at) => readdirSync(at, { withFileTypes: true })) ?? [])
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));

  take('archive.yaml');
  take('permalinks.json');
  take('references.yaml');
  take('events.yaml');
  const sourceIds = entries('sources')
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const id of sourceIds) {
    for (const { name } of entries(`sources/${id}`)) {
      if (name === 'original.txt' || name === 'source.md' || name.startsWith('translation.'))
        take(`sources/${id}/${name}`);
    }
  }
  for (const [subfolder, ending] of listed) {
    for (const { name } of entries(subfolder)) {
      if (name.endsWith(ending)) take(`${subfolder}/${name}`);
    }
  }
  return { files, unreadable, sourceIds };
}

/**
 * Reads a file of the citation styles that come with the engine: a style, or the terms of a language.
 *
 * @throws Error when there is no such file.
 */
export function readCitationStyle(name: string): string {
  // By the name that package.json gives the folder: it holds wherever a bundler puts this code.
  return readFileSync(createRequire(import.meta.url).resolve(`#citation-styles/${name}`), 'utf8');
}
