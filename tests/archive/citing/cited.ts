import { citationsOf, type Citation } from '../../../src/archive/citing/citations.ts';
import type { CslItem } from '../../../src/archive/citing/csl.ts';
import { cslOfSource } from '../../../src/archive/citing/record.ts';
import type { Archive, Source } from '../../../src/archive/model.ts';
import { openArchive } from '../../../src/archive/open.ts';

/** The archive in a folder, which must be sound. */
export function archiveIn(folder: string): Archive {
  const { archive } = openArchive(folder);
  if (!archive) throw new Error(`no archive in ${folder}`);
  return archive;
}

/** Addresses as they will be where an archive is published. */
export const absolute = (path: string): string => `https://archive.example${path}`;

/** A source of an archive, by its id. */
export function sourceOf(archive: Archive, id: string): Source {
  const source = archive.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

/** The CSL records of every source of an archive. */
export function recordsOf(archive: Archive): CslItem[] {
  return archive.sources.map((source) => cslOfSource(source, archive, absolute));
}

/** An item in one style. */
export function citedIn(item: CslItem, style: string): Citation {
  const citation = citationsOf(item).find((one) => one.style.id === style);
  if (!citation) throw new Error(`no style ${style}`);
  return citation;
}
