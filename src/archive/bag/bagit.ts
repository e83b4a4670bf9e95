/**
 * The tag files of a bag: a folder of files with their checksums, made to be kept and passed on.
 *
 * @see RFC 8493, The BagIt File Packaging Format (V1.0)
 */

/** A file of a bag: its path from the base folder with forward slashes, its size in bytes, its SHA-256. */
export interface Fixity {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** `bagit.txt`, which says that a folder is a bag. @see RFC 8493, 2.1.1 */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * `manifest-sha256.txt` or `tagmanifest-sha256.txt`: a line for each file, in the order of their paths.
 *
 * @see RFC 8493, 2.1.3 and 2.2.1
 */
export function manifest(files: readonly Fixity[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`)
    .join('');
}

/** A path as a manifest writes it: only the signs that would end its line, and the one that marks them, are encoded. */
export function encodePath(path: string): string {
  return path.replace(
    /[\r\n%]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** `bag-info.txt`: a line for each element. White space within a value becomes one space, so that none runs over its line. @see RFC 8493, 2.2.2 */
export function bagInfo(elements: readonly (readonly [label: string, value: string])[]): string {
  return elements
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}

/** `Payload-Oxum`: the bytes of the payload and the number of its files, by which an incomplete bag is told at once. */
export function payloadOxum(payload: readonly Fixity[]): string {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  return `${String(bytes)}.${String(payload.length)}`;
}
