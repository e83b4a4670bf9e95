import type { Source } from '../../model.ts';
import { edition, translation } from './body.ts';
import { charDecl, unwritableIn } from './characters.ts';
import { guidelines, tei, type TeiElement } from './element.ts';
import { encodingOf, type TeiArchive } from './encoding.ts';
import { encodingDesc } from './encodingDesc.ts';
import { fileDesc } from './fileDesc.ts';
import { profileDesc, revisionDesc } from './profileDesc.ts';
import { standOff } from './standOff.ts';
import { writeXml } from './writeXml.ts';

/**
 * `source.tei.xml`: a source as TEI P5, valid against tei_all. Both texts can be had back from it, the received one to the
 * byte; the editorial declaration in it says how.
 *
 * @param absolute turns an address of the archive into an absolute one.
 * @returns XML 1.0 in UTF-8.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ (TEI P5 Guidelines)
 */
export function sourceTei(
  source: Source,
  archive: TeiArchive,
  absolute: (path: string) => string,
): string {
  const encoding = encodingOf(source, archive, absolute);
  const header = [fileDesc(encoding), encodingDesc(encoding), profileDesc(encoding)];
  const history = revisionDesc(encoding);
  const translations = source.translations.map((one) => translation(encoding, one));
  const text = tei('text', {}, tei('body', {}, edition(encoding), translations));
  // Last, as it lists what all other parts cite.
  const beside = standOff(encoding);
  const characters = unwritableIn([...header, history, text, ...(beside ? [beside] : [])]);
  return writeXml(
    tei(
      'TEI',
      { version: guidelines, 'xml:lang': archive.record.language },
      tei('teiHeader', {}, declaring(header, characters), history),
      text,
      beside,
    ),
  );
}

/** A header whose encoding description declares the characters for which `g` stands. */
function declaring(header: readonly TeiElement[], characters: readonly string[]): TeiElement[] {
  const declared = charDecl(characters);
  return header.map((part) =>
    declared && part.name === 'encodingDesc'
      ? { ...part, children: [...part.children, declared] }
      : part,
  );
}
