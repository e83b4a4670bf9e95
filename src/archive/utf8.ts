const REPLACEMENT = '\uFFFD';
const replacementBytes = Buffer.from(REPLACEMENT);

/**
 * Decodes UTF-8 without losing a byte: a byte order mark stays in the text as U+FEFF.
 *
 * @returns the text, or the offset (in bytes, from 0) of the first byte that is not UTF-8.
 * @see The Unicode Standard, section 3.9, table 3-7 (well-formed UTF-8 byte sequences).
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { invalidAt: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer);
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf(REPLACEMENT, from);
    if (at < 0) return { text };
    offset += Buffer.byteLength(text.slice(from, at));
    if (!buffer.subarray(offset, offset + 3).equals(replacementBytes)) return { invalidAt: offset };
    offset += 3;
    from = at + 1;
  }
}
