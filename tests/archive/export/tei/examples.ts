import { sourceTei } from '../../../../src/archive/export/tei/sourceTei.ts';
import type { Archive, Source } from '../../../../src/archive/model.ts';
import { openArchive } from '../../../../src/archive/open.ts';

/** Turns an address of an archive into an absolute one, below a path. */
export const absolute = (path: string): string => `https://example.org/archive${path}`;

/** A source and its TEI file. */
export interface Example {
  readonly name: string;
  readonly source: Source;
  readonly archive: Archive;
  readonly xml: string;
}

/** The sources of our archive, of one made for tests, and of somebody else’s in other languages. */
export const examples: readonly Example[] = [
  'content',
  'tests/fixtures/linked',
  'tests/fixtures/archive-of-others',
].flatMap((folder) => {
  const { archive } = openArchive(folder);
  if (!archive) throw new Error(`${folder} is no archive`);
  return archive.sources.map((source) => ({
    name: `${folder}: ${source.id}`,
    source,
    archive,
    xml: sourceTei(source, archive, absolute),
  }));
});

/** One of them. */
export function example(id: string): Example {
  const found = examples.find(({ source }) => source.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}
