import type { Exporting } from '../export/files.ts';
import { sha256 } from '../fixity.ts';
import { address } from '../addresses.ts';
import { bagDeclaration, bagInfo, manifest, payloadOxum, type Fixity } from './bagit.ts';
import { crate } from './crate.ts';
import { CRATE, fileId, type CrateEntity } from './crateContext.ts';
import { payload, type ContentFile } from './payload.ts';
import { openZip } from './zip.ts';

/** The one folder that the zip file unpacks to: its own name without the ending. @see RFC 8493, 4.1 */
const BASE = 'archive';

/**
 * Writes the whole archive as a zip file that holds a bag whose payload is a crate. Files are made, hashed and compressed one
 * after the other; what the whole needs to know of them stands behind them. The same archive gives the same bytes.
 *
 * @param content the content folder, file by file.
 * @param day the day of the archive’s last revision, `YYYY-MM-DD`: no clock is asked.
 * @param sink takes the bytes of the zip file.
 * @returns the files of the payload, by their paths in it.
 * @see RFC 8493 (BagIt), https://w3id.org/ro/crate/1.2
 */
export async function writeBag(
  exporting: Exporting,
  content: Iterable<ContentFile>,
  day: string,
  sink: WritableStream<Uint8Array>,
): Promise<readonly Fixity[]> {
  const zip = openZip(sink, day);
  const add = async (path: string, bytes: Uint8Array): Promise<Fixity> => {
    await zip.add(`${BASE}/${path}`, bytes);
    return { path, size: bytes.byteLength, sha256: sha256(bytes) };
  };
  const tags = [await add('bagit.txt', Buffer.from(bagDeclaration))];
  const files: Fixity[] = [];
  const described: CrateEntity[] = [];
  for (const { path, about, bytes } of payload(exporting, content, day)) {
    const fixity = await add(`data/${path}`, bytes());
    files.push(fixity);
    described.push({
      '@id': fileId(path),
      '@type': 'File',
      ...about,
      contentSize: String(fixity.size),
      sha256: fixity.sha256,
    });
  }
  files.push(await add(`data/${CRATE}`, Buffer.from(crate(exporting, described, day))));
  tags.push(await add('bag-info.txt', Buffer.from(info(exporting, files, day))));
  tags.push(await add('manifest-sha256.txt', Buffer.from(manifest(files))));
  await add('tagmanifest-sha256.txt', Buffer.from(manifest(tags)));
  await zip.close();
  return files.map((file) => ({ ...file, path: file.path.slice('data/'.length) }));
}

function info(
  { archive: { record }, absolute }: Exporting,
  files: readonly Fixity[],
  day: string,
): string {
  return bagInfo([
    ['Source-Organization', record.editors.join(', ')],
    ['External-Description', `${record.title}. ${record.description}`],
    ['External-Identifier', absolute(address.home)],
    ['Bagging-Date', day],
    ['Payload-Oxum', payloadOxum(files)],
  ]);
}
