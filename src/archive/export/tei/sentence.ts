import { address } from '../../addresses.ts';
import { parseProse, type Span } from '../../prose.ts';
import { pointer, tei, type TeiNode } from './element.ts';
import { pageOf, type Encoding } from './encoding.ts';

/** An editor’s sentences as TEI: links as `ref`, words of another language as `foreign`. Outside sources are noted as cited. */
export function sentence(encoding: Encoding, markdown: string): TeiNode[] {
  return parseProse(markdown).map((span) => {
    const { text, language, emphasis } = span;
    const words = language === undefined ? text : tei('foreign', { 'xml:lang': language }, text);
    const set = emphasis ? tei('hi', { rend: 'italic' }, words) : words;
    const target = targetOf(encoding, span);
    return target === undefined ? set : tei('ref', { target }, set);
  });
}

/** Id of an outside source in this file. */
export function referenceId(name: string): string {
  return `ref.${name}`;
}

/** An address that editors wrote, as one that a list of addresses can hold; undefined when it is none. */
export function uri(url: string): string | undefined {
  return URL.parse(url)?.href;
}

function targetOf(encoding: Encoding, span: Span): string | undefined {
  const { source, absolute, archive, ids, cited } = encoding;
  if (span.reference !== undefined) {
    const { references } = archive;
    const cites = Object.hasOwn(references, span.reference);
    const reference = cites ? references[span.reference] : undefined;
    if (!reference) return undefined;
    cited.set(span.reference, reference);
    return pointer(referenceId(span.reference));
  }
  if (span.source) {
    const { id, fragment } = span.source;
    const here = id === source.id && fragment !== undefined && ids.has(fragment);
    return here ? pointer(fragment) : pageOf(encoding, id, fragment);
  }
  if (span.entity !== undefined) return absolute(address.entity(span.entity));
  if (span.comparison !== undefined) return absolute(address.comparison(span.comparison));
  return span.url === undefined ? undefined : uri(span.url);
}
