import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { writeBag } from '../../src/archive/bag/bag.ts';
import { archiveRevised } from '../../src/archive/lastModified.ts';
import { openArchive } from '../../src/archive/open.ts';
import { contentFiles } from '../../src/archive/read.ts';

/** The files of an unpacked bag, by their paths in its one folder. */
export type Bag = ReadonlyMap<string, Uint8Array>;

/** The address at which the tests publish an archive. */
export const absolute = (path: string): string => `https://library.example/archive${path}`;

/** The zip file of a content folder’s archive, as the engine writes it. */
export async function zipOf(folder: string): Promise<Uint8Array> {
  const { archive } = openArchive(folder);
  const day = archive && archiveRevised(archive);
  if (!archive || day === undefined) throw new Error(`${folder} has no sources`);
  const chunks: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      chunks.push(chunk.slice());
    },
  });
  await writeBag({ archive, absolute }, contentFiles(folder), day, sink);
  return Buffer.concat(chunks);
}

/** Unpacks a zip file with another library than the one that packed it; everything in it must lie in one folder. */
export function unpack(zip: Uint8Array): Bag {
  const entries = Object.entries(unzipSync(zip));
  const folders = new Set(entries.map(([path]) => path.split('/')[0]));
  if (folders.size !== 1) throw new Error(`a bag is one folder, not ${[...folders].join(', ')}`);
  return new Map(entries.map(([path, bytes]) => [path.replace(/^[^/]*\//, ''), bytes]));
}

/** A file of a bag as text. */
export function textIn(bag: Bag, path: string): string {
  return Buffer.from(bag.get(path) ?? []).toString('utf8');
}

/**
 * What is wrong with a bag, by the rules of RFC 8493, 3: read from the specification, and not from what writes bags here.
 *
 * @returns a sentence for each fault; none for a valid bag.
 */
export function faultsOf(bag: Bag): string[] {
  const faults: string[] = [];
  if (textIn(bag, 'bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    faults.push('bagit.txt does not declare a bag');
  const listed = (manifest: string): Map<string, string> =>
    new Map(
      [...textIn(bag, manifest).matchAll(/^([0-9a-f]{64})[ \t]+\*?(.+)$/gm)].map(
        ([, digest = '', path = '']) => [decoded(path), digest],
      ),
    );
  const payload = listed('manifest-sha256.txt');
  const tags = listed('tagmanifest-sha256.txt');
  for (const [path, digest] of [...payload, ...tags]) {
    const bytes = bag.get(path);
    if (!bytes) faults.push(`${path} is listed and not there`);
    else if (createHash('sha256').update(bytes).digest('hex') !== digest)
      faults.push(`${path} is not what was put there`);
  }
  for (const path of bag.keys()) {
    const known = path.startsWith('data/') ? payload.has(path) : tags.has(path);
    if (!known && path !== 'tagmanifest-sha256.txt') faults.push(`${path} is not listed`);
  }
  for (const path of payload.keys())
    if (!path.startsWith('data/')) faults.push(`${path} is no payload`);
  const [, bytes, files] = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(textIn(bag, 'bag-info.txt')) ?? [];
  const held = [...bag].filter(([path]) => path.startsWith('data/'));
  const size = held.reduce((sum, [, { byteLength }]) => sum + byteLength, 0);
  if (Number(bytes) !== size || Number(files) !== held.length)
    faults.push(`Payload-Oxum says ${String(bytes)}.${String(files)}`);
  return faults;
}

/** A path of a manifest as it is. @see RFC 8493, 2.1.3 */
function decoded(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
