import type { Edit } from '../../cleaning/edit.ts';
import type { ReceivedLine } from '../../lines.ts';
import type { Paragraph, Source } from '../../model.ts';
import type { Piece } from './inline.ts';

/** A stretch of a received text: what a published paragraph is made of, or what stands between two. Offsets in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Undefined between paragraphs. */
  readonly paragraph?: Paragraph;
  readonly lines: readonly ReceivedLine[];
  /** The edits within it. */
  readonly edits: readonly Edit[];
}

type Texts = Pick<Source, 'received' | 'lines' | 'paragraphs' | 'edits'>;

/** Parts a received text where published paragraphs begin and end. */
export function stretchesOf({ received, lines, paragraphs, edits }: Texts): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let line = 0;
  let edit = 0;
  const part = (end: number, endLine: number, paragraph?: Paragraph): void => {
    let endEdit = edit;
    for (let one = edits[endEdit]; one && isWithin(one, end, paragraph); one = edits[++endEdit]);
    stretches.push({
      start,
      end,
      ...(paragraph ? { paragraph } : {}),
      lines: lines.slice(line, endLine),
      edits: edits.slice(edit, endEdit),
    });
    [start, line, edit] = [end, endLine, endEdit];
  };
  for (const paragraph of paragraphs) {
    const first = paragraph.lines[0] ?? 1;
    const last = paragraph.lines.at(-1) ?? first;
    part(lines[first - 1]?.start ?? start, first - 1);
    part(lines[last - 1]?.end ?? start, last, paragraph);
  }
  part(received.length, lines.length);
  return stretches;
}

/** An edit that received nothing, at the end of a paragraph, is about what follows: the line end at the close. */
function isWithin({ offset, from }: Edit, end: number, paragraph?: Paragraph): boolean {
  return offset < end || (offset === end && from === '' && !paragraph);
}

/** A stretch of the received text in pieces: unchanged, or one edit each. */
export function piecesOf(
  received: string,
  { start, end, edits }: Pick<Stretch, 'start' | 'end' | 'edits'>,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const edit of edits) {
    if (edit.offset > at) pieces.push({ text: received.slice(at, edit.offset) });
    pieces.push({ text: edit.to, edit });
    at = edit.offset + edit.from.length;
  }
  if (end > at) pieces.push({ text: received.slice(at, end) });
  return pieces;
}
