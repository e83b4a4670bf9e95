import { printedTitle } from '../../model.ts';
import { tei, type TeiElement } from './element.ts';
import type { Encoding } from './encoding.ts';

/** The title as received, or in square brackets as the editors supplied it. */
export function titleElement({ source, archive }: Encoding): TeiElement {
  const attributes = source.titleSupplied
    ? { type: 'supplied', resp: '#editors', 'xml:lang': archive.record.language }
    : { type: 'received', 'xml:lang': source.record.language };
  return tei('title', { level: 'a', ...attributes }, printedTitle(source));
}
