import type { Mention } from '../../model.ts';
import { elementsOf } from './editMarkup.ts';
import { tei, type TeiElement, type TeiNode } from './element.ts';
import type { Encoding } from './encoding.ts';
import { nest, type Inline, type Piece } from './inline.ts';
import { nameElement } from './names.ts';
import type { Edit } from '../../cleaning/edit.ts';

/** The content of a paragraph: its words, with edits, names, and anchors for all that points to a stretch of it. */
export function paragraphContent(
  encoding: Encoding,
  pieces: readonly Piece[],
  paragraph: string,
  language?: string,
): TeiNode[] {
  const { spans } = encoding;
  const { inline, crossing } = nest(
    pieces,
    spans.anchorsIn(paragraph, language),
    spans.mentionsIn(paragraph, language),
    (mention: Mention) => spans.mentionId(mention),
  );
  encoding.crossing.push(...crossing);
  return inline.map((one) => inlineNode(encoding, one));
}

/** The content of a line of which nothing is published. */
export function removedContent(encoding: Encoding, pieces: readonly Piece[]): TeiNode[] {
  return pieces.map(({ text, edit }) => (edit ? editElement(encoding, edit, []) : text));
}

function inlineNode(encoding: Encoding, inline: Inline): TeiNode {
  if (typeof inline === 'string') return inline;
  if ('anchor' in inline) return tei('anchor', { 'xml:id': inline.anchor });
  const nodes = (inner: readonly Inline[]): TeiNode[] =>
    inner.map((one) => inlineNode(encoding, one));
  return 'edit' in inline
    ? editElement(encoding, inline.edit, nodes(inline.published))
    : nameElement(encoding, inline.mention, nodes(inline.named));
}

function editElement(encoding: Encoding, edit: Edit, published: readonly TeiNode[]): TeiElement {
  const elements = elementsOf(edit);
  const ana = encoding.reasons.of(edit);
  const received = receivedNodes(encoding, edit);
  return elements.published === undefined
    ? tei(elements.received, { reason: edit.kind, ana }, received)
    : tei('choice', { ana }, [
        tei(elements.received, {}, received),
        tei(elements.published, {}, published),
      ]);
}

/** What was received where an edit is; the line end before a line carries the line’s id. */
function receivedNodes({ lineIds }: Encoding, { offset, from }: Edit): TeiNode[] {
  return [...from.matchAll(/\r\n|[\r\n]|[^\r\n]+/g)].map(({ 0: text, index }) =>
    isLineEnd(text) ? lineEnd(text, lineIds.get(offset + index + text.length)) : text,
  );
}

export function isLineEnd(text: string): boolean {
  return /^[\r\n]/.test(text);
}

/** A received line end; a line feed needs no type. */
export function lineEnd(text: string, id?: string): TeiElement {
  const type = text === '\n' ? undefined : text === '\r' ? 'CR' : 'CRLF';
  return tei('lb', { 'xml:id': id, type });
}
