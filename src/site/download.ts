import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Fixity } from '../archive/bag/bagit.ts';
import { writeBag } from '../archive/bag/bag.ts';
import { archiveRevised } from '../archive/lastModified.ts';
import { contentFolder } from '../archive/open.ts';
import { contentFiles } from '../archive/read.ts';
import { getArchive } from './archive.ts';
import { downloadFile, DOWNLOADS } from './downloadFile.ts';
import { absolute } from './urls.ts';

/** The zip file of the whole archive. */
export interface Download extends Fixity {
  /** The files in its payload, by their paths there: the path that a file has on the site. */
  readonly files: ReadonlyMap<string, Fixity>;
}

let made: Promise<Download> | undefined;

/**
 * Makes the zip file of the whole archive, beside the site that is being built, and says what it and every file in it comes
 * to. Made once in a build, whoever asks first: a page can then say the size and the SHA-256 of what is only put in its place
 * when all pages are written. Made anew each time while an editor works.
 *
 * @throws Error for an archive without sources, which has nothing to give.
 */
export function download(): Promise<Download> {
  if (!made || !import.meta.env.PROD) made = make();
  return made;
}

async function make(): Promise<Download> {
  const archive = getArchive();
  const day = archiveRevised(archive);
  if (day === undefined) throw new Error('an archive without sources has nothing to give');
  mkdirSync(DOWNLOADS, { recursive: true });
  const file = createWriteStream(downloadFile());
  const hash = createHash('sha256');
  let size = 0;
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      hash.update(chunk);
      size += chunk.byteLength;
      if (file.write(chunk)) return;
      return new Promise((resolve) => file.once('drain', resolve));
    },
    close: () => {
      file.end();
    },
  });
  const files = await writeBag({ archive, absolute }, contentFiles(contentFolder()), day, sink);
  await finished(file);
  return {
    path: downloadFile(),
    size,
    sha256: hash.digest('hex'),
    files: new Map(files.map((one) => [one.path, one])),
  };
}
