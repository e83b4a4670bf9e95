/**
 * Decodes CBOR as Pagefind writes it: whole numbers, texts and arrays of known length. Index files are large, and a general
 * decoder takes ten times as long. @see RFC 8949
 */
export function decodeCbor(bytes: Buffer): unknown {
  let at = 0;
  const next = (): unknown => {
    const head = bytes[at++] ?? 0;
    const [type, short] = [head >> 5, head & 31];
    let value = short;
    if (short >= 24) {
      const length = 1 << (short - 24);
      if (length > 4) throw new Error(`a CBOR head that is not known: ${String(head)}`);
      value = bytes.readUIntBE(at, length);
      at += length;
    }
    if (type === 0) return value;
    if (type === 1) return -value - 1;
    if (type === 3) return bytes.toString('utf8', at, (at += value));
    if (type !== 4) throw new Error(`a CBOR type that is not known: ${String(type)}`);
    const list: unknown[] = [];
    for (let index = 0; index < value; index++) list.push(next());
    return list;
  };
  return next();
}
