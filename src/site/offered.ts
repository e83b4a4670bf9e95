import { address, hasData } from '../archive/addresses.ts';
import type { Fixity } from '../archive/bag/bagit.ts';
import { archiveFiles, sourceFiles, type ExportedFile } from '../archive/export/files.ts';
import type { Source } from '../archive/model.ts';
import { getArchive } from './archive.ts';
import { download } from './download.ts';

/** A file that the site offers, as it is there once the site is built. Its path is its address without the first slash. */
export interface OfferedFile extends Fixity {
  readonly name: string;
  readonly mediaType: string;
  /** What it holds, as the end of a sentence that begins with its name. */
  readonly what: string;
  /** Where its format is laid down. */
  readonly standards: readonly string[];
}

/** The files below `/data/`, the one that holds all others first; none for an archive without sources. */
export async function offeredFiles(): Promise<readonly OfferedFile[]> {
  if (!hasData(getArchive())) return [];
  const { files, size, sha256 } = await download();
  const zip = {
    path: `${address.data}archive.zip`.slice(1),
    name: 'archive.zip',
    mediaType: 'application/zip',
    what: 'everything in one file: what was received, what is published, and the folder from which all of it is made',
    standards: ['https://www.rfc-editor.org/rfc/rfc8493', 'https://w3id.org/ro/crate/1.2'],
    size,
    sha256,
  };
  return [zip, ...offered(archiveFiles, address.data, files)];
}

/** The files of a source. */
export async function offeredOf({ id }: Source): Promise<readonly OfferedFile[]> {
  const { files } = await download();
  return offered(sourceFiles, address.source(id), files);
}

function offered<About>(
  table: readonly ExportedFile<About>[],
  at: string,
  files: ReadonlyMap<string, Fixity>,
): OfferedFile[] {
  return table.flatMap(({ name, mediaType, what, conformsTo }) => {
    const fixity = files.get(`${at}${name}`.slice(1));
    const standards = conformsTo === undefined ? [] : [conformsTo];
    return fixity ? [{ ...fixity, name, mediaType, what, standards }] : [];
  });
}
