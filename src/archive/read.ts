import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a content folder, undecoded and unjudged. */
export interface Parts {
  /** Bytes of every file that the archive uses, by its path relative to the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Names of the folders in `sources/`, sorted. */
  readonly sourceIds: readonly string[];
}

/** Reads a content folder. This is the only place where the engine touches the disk; what is not there is left out. */
export function readContent(folder: string): Parts {
  const files = new Map<string, Uint8Array>();
  const take = (path: string): void => {
    if (statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
      files.set(path, readFileSync(join(folder, path)));
  };
  take('archive.yaml');
  take('permalinks.json');
  const sourceIds = entries(folder, 'sources')
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const id of sourceIds) {
    for (const { name } of entries(folder, `sources/${id}`)) {
      if (name === 'original.txt' || name === 'source.md' || name.startsWith('translation.'))
        take(`sources/${id}/${name}`);
    }
  }
  for (const { name } of entries(folder, 'pages')) {
    if (name.endsWith('.mdx')) take(`pages/${name}`);
  }
  return { files, sourceIds };
}

function entries(folder: string, path: string): { name: string; isDirectory: () => boolean }[] {
  const at = join(folder, path);
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
