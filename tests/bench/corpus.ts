import { assemble } from '../../src/archive/assemble/archive.ts';
import { writeJson } from '../../src/archive/export/sourceJson.ts';
import { sha256 } from '../../src/archive/fixity.ts';
import { extendLock, PERMALINKS } from '../../src/archive/permalinks.ts';
import type { Parts } from '../../src/archive/read.ts';

/**
 * Makes a larger archive of a sound one: the archive itself, and further copies of its sources under ids of their own,
 * each with one more line, so that no bytes are there twice. The same every time; locked, and as sound as the archive.
 *
 * @param times how many times as many sources.
 */
export function multiply(parts: Parts, times: number): Parts {
  const files = new Map(parts.files);
  const sourceIds = [...parts.sourceIds];
  for (let copy = 2; copy <= times; copy++) {
    for (const id of parts.sourceIds) {
      sourceIds.push(`${id}-${String(copy)}`);
      for (const [path, bytes] of copyOf(parts, id, copy)) files.set(path, bytes);
    }
  }
  sourceIds.sort();
  const { archive } = assemble({ files, sourceIds });
  if (!archive) throw new Error('there is no archive to multiply');
  files.set(PERMALINKS, Buffer.from(writeJson(extendLock(archive, archive.permalinks))));
  return { files, sourceIds };
}

function copyOf({ files }: Parts, id: string, copy: number): Map<string, Uint8Array> {
  const line = `Copy ${String(copy)}.`;
  const original = Buffer.from(`${textOf(files, `sources/${id}/original.txt`)}\n${line}\n`);
  const copies = new Map<string, Uint8Array>();
  for (const path of files.keys()) {
    const name = path.slice(`sources/${id}/`.length);
    if (path !== `sources/${id}/${name}`) continue;
    const text = `${textOf(files, path)}\n\n${line}\n`
      .replace(/^sha256: .*$/m, `sha256: ${sha256(original)}`)
      .replace(/^receivedAs: (.*)$/m, `receivedAs: ${String(copy)}-$1`)
      .replace(/^formerly: .*\n/m, '');
    copies.set(
      `sources/${id}-${String(copy)}/${name}`,
      name === 'original.txt' ? original : Buffer.from(text),
    );
  }
  return copies;
}

function textOf(files: Parts['files'], path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}
