import type { Basis } from '../../schemaParts.ts';
import type { SourceRecord } from '../../schemas.ts';
import { dated } from './dated.ts';
import { responsibility } from './responsibility.ts';
import { pointer, tei, type TeiElement, type TeiNode } from './element.ts';
import { pageOf, type Encoding } from './encoding.ts';
import { sentence } from './sentence.ts';
import { titleElement } from './title.ts';

/** The text as it was received, and how everything that is said of it is known. */
export function sourceDesc(encoding: Encoding): TeiElement {
  const { source, archive } = encoding;
  const { record } = source;
  const { publisher, date } = record;
  return tei(
    'sourceDesc',
    {},
    tei(
      'bibl',
      {},
      titleElement(encoding),
      publisher.name === null
        ? undefined
        : tei('publisher', responsibility(publisher.basis), publisher.name),
      dated(date.edtf, {
        type: 'published',
        ...responsibility(date.basis),
        ...evident(date.basis),
      }),
      tei('textLang', { mainLang: record.language }),
      translatedFrom(record),
      tei('extent', {}, `${String(source.original.byteLength)} bytes`),
      tei('idno', { type: 'filename' }, record.receivedAs),
      tei('idno', { type: 'sha256' }, record.sha256),
      tei('ref', { target: `${pageOf(encoding, source.id)}original.txt` }, 'original.txt'),
      dated(record.accessioned, { type: 'accessioned' }),
      tei('availability', { status: 'unknown' }, tei('p', {}, archive.record.rights.sources)),
      tei('note', { type: 'provenance' }, sentence(encoding, record.provenance)),
      (['publisher', 'date', 'translatedFrom'] as const).flatMap((field) =>
        knownBy(encoding, field),
      ),
      quoted(record),
    ),
  );
}

/** @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.editLike.html (`evidence`) */
const evidence: Readonly<Record<Basis, string>> = {
  stated: 'internal',
  inferred: 'conjecture',
  received: 'external',
};

function evident(basis: Basis): Record<string, string> {
  return { evidence: evidence[basis] };
}

function translatedFrom({ translatedFrom: from }: SourceRecord): TeiElement | undefined {
  if (!from) return undefined;
  return tei(
    'relatedItem',
    { type: 'translatedFrom', ...responsibility(from.basis) },
    tei('bibl', {}, tei('textLang', { mainLang: from.language })),
  );
}

/** How a statement on the source is known, with the words of the source that it rests on. */
function knownBy(encoding: Encoding, field: 'publisher' | 'date' | 'translatedFrom'): TeiElement[] {
  const known = encoding.source.record[field];
  if (!known) return [];
  const quotations = known.evidence.flatMap(({ line, quote }): TeiNode[] => [
    ' ',
    tei('quote', { corresp: pointer(line), 'xml:lang': encoding.source.record.language }, quote),
  ]);
  const words = sentence(encoding, known.reasoning);
  return [tei('note', { type: field, resp: '#editors' }, words, quotations)];
}

/** Whom the text names as where it has something from: none of them is its publisher for that. */
function quoted({ quotes }: SourceRecord): TeiElement[] {
  return quotes.map(({ name, lines }) =>
    tei(
      'note',
      { type: 'quotes', 'xml:lang': 'en', target: lines.map(pointer).join(' ') },
      'The text quotes ',
      tei('name', {}, name),
      '.',
    ),
  );
}
