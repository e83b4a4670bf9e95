import type { Stretch } from './find.ts';
import type { Layer, PlacedParagraph } from './layers.ts';

/** A stretch of a paragraph: words that were looked for, or words around them. */
export interface ContextPiece {
  readonly text: string;
  readonly quoted: boolean;
}

/** A paragraph, or a received line, with the words found in it. */
export interface ParagraphContext {
  readonly id: string;
  readonly pieces: readonly ContextPiece[];
}

/** Of what stands before and behind the words found, so much is shown at most: UTF-16 code units, drawn in to whole words. */
const reach = 180;

/** The paragraphs of a layer that some stretches run through. */
export function paragraphsOf(
  { paragraphs }: Layer,
  stretches: readonly Stretch[],
): readonly PlacedParagraph[] {
  const start = stretches[0]?.start ?? 0;
  const end = stretches.at(-1)?.end ?? start;
  return paragraphs.filter((one) => one.start < end && one.end > start);
}

/** The paragraphs that some stretches run through, these marked, with so much of the rest as makes them understood. */
export function inContext(layer: Layer, stretches: readonly Stretch[]): ParagraphContext[] {
  const from = Math.max(0, (stretches[0]?.start ?? 0) - reach);
  const to = (stretches.at(-1)?.end ?? 0) + reach;
  return paragraphsOf(layer, stretches).map(({ id, start, end }) => {
    const first = start >= from ? start : wordFrom(layer.text, from);
    const last = end <= to ? end : wordTo(layer.text, to);
    const pieces: ContextPiece[] = [];
    const add = (a: number, b: number, quoted: boolean): void => {
      const text = layer.text.slice(Math.max(a, first), Math.min(b, last));
      if (text !== '') pieces.push({ text, quoted });
    };
    if (first > start) pieces.push({ text: '… ', quoted: false });
    let at = first;
    for (const stretch of stretches) {
      add(at, Math.max(at, stretch.start), false);
      add(Math.max(at, stretch.start), stretch.end, true);
      at = Math.max(at, stretch.end);
    }
    add(at, last, false);
    if (last < end) pieces.push({ text: ' …', quoted: false });
    return { id, pieces };
  });
}

/** The beginning of the first whole word at or behind an offset. */
function wordFrom(text: string, offset: number): number {
  const space = text.slice(offset).search(/\s/);
  return space < 0 ? offset : offset + space + 1;
}

/** The end of the last whole word before an offset. */
function wordTo(text: string, offset: number): number {
  return offset - (/\s\S*$/.exec(text.slice(offset - reach, offset))?.[0].length ?? 0);
}
