import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ParseOption, RelaxNGValidator, XmlDocument, XmlError } from 'libxml2-wasm';

/** A schema, and what it says of a file. */
export interface Schema {
  readonly name: string;
  /** What is wrong with a file; nothing when it is valid. A file that is not well-formed is wrong too. */
  readonly faults: (xml: string) => string[];
}

const { TEI_ALL_RNG } = process.env;

/**
 * The schemas that every file must obey: our own, which is narrower than tei_all at every place; and, where `TEI_ALL_RNG`
 * names a copy of it, tei_all itself as the TEI Consortium releases it
 * (https://vault.tei-c.org/P5/current/xml/tei/custom/schema/relaxng/tei_all.rng). It is not in this repository.
 */
export const schemas: readonly Schema[] = [
  { name: 'our schema', file: fileURLToPath(new URL('sourceTei.rng', import.meta.url)) },
  ...(TEI_ALL_RNG === undefined ? [] : [{ name: 'tei_all', file: TEI_ALL_RNG }]),
].map(({ name, file }) => ({ name, faults: validator(readFileSync(file, 'utf8')) }));

function validator(schema: string): Schema['faults'] {
  // libxml2 means to give RELAX NG up one day; until then it is what the TEI’s own users validate with.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const relaxNg = RelaxNGValidator.fromDoc(
    XmlDocument.fromString(schema, { option: ParseOption.XML_PARSE_HUGE }),
  );
  return (xml) => {
    let document: XmlDocument | undefined;
    try {
      document = XmlDocument.fromString(xml);
      relaxNg.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlError) return [error.message];
      throw error;
    } finally {
      document?.dispose();
    }
  };
}
