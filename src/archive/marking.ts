import type { Mention, Note } from './model.ts';

/** A stretch of a text with the notes that are about it. */
export interface TextPiece {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A stretch of a text; a note’s mark, which is no part of the text; or the words that name an entity. */
export type MarkedPiece =
  | TextPiece
  | { readonly mark: string }
  | { readonly mention: Mention; readonly pieces: readonly TextPiece[] };

/** Where a note applies in one layer of a text. */
export interface Placed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The places of the notes of a source in one paragraph: of its text, or of a translation of it. */
export function placesIn(notes: readonly Note[], paragraph: string, language?: string): Placed[] {
  return notes.flatMap((note) => {
    const anchor =
      note.layer === language
        ? note
        : language === undefined
          ? undefined
          : note.translations[language];
    return anchor?.paragraph === paragraph
      ? [{ id: note.id, start: anchor.start, end: anchor.end }]
      : [];
  });
}

/** The mentions in one paragraph: in its text, or in a translation of it. */
export function mentionsIn(
  mentions: readonly Mention[],
  paragraph: string,
  language?: string,
): Mention[] {
  return mentions.filter((one) => one.paragraph === paragraph && one.layer === language);
}

/**
 * Parts a text where notes and mentions begin and end, so that overlapping lemmas can be shown. The texts of the pieces,
 * joined, are the text. A mention stays whole: the mark of a note that ends within it stands behind it.
 *
 * @param mentions none of which overlap, in order.
 */
export function markedPieces(
  text: string,
  places: readonly Placed[],
  mentions: readonly Mention[] = [],
): MarkedPiece[] {
  const cuts = [
    ...new Set([
      0,
      text.length,
      ...[...places, ...mentions].flatMap(({ start, end }) => [start, end]),
    ]),
  ].sort((a, b) => a - b);
  const pieces: MarkedPiece[] = [];
  let named: { mention: Mention; pieces: TextPiece[] } | undefined;
  let marks: { mark: string }[] = [];
  cuts.slice(0, -1).forEach((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const notes = places.filter(({ start, end }) => start <= from && end >= to).map(({ id }) => id);
    const piece = { text: text.slice(from, to), notes };
    const mention = mentions.find(({ start, end }) => start <= from && end >= to);
    if (mention && mention !== named?.mention) {
      named = { mention, pieces: [] };
      pieces.push(named);
    }
    if (mention) named?.pieces.push(piece);
    else pieces.push(piece);
    marks.push(...places.filter(({ end }) => end === to).map(({ id }) => ({ mark: id })));
    if (mention && mention.end > to) return;
    pieces.push(...marks);
    marks = [];
  });
  return pieces;
}
