import type { Note } from './model.ts';

/** A stretch of a text with the notes that are about it; or a note’s mark, which is no part of the text. */
export type MarkedPiece =
  { readonly text: string; readonly notes: readonly string[] } | { readonly mark: string };

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

/**
 * Parts a text where notes begin and end, so that overlapping lemmas can be shown. The texts of the pieces, joined, are
 * the text.
 */
export function markedPieces(text: string, places: readonly Placed[]): MarkedPiece[] {
  const cuts = [
    ...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const notes = places.filter(({ start, end }) => start <= from && end >= to).map(({ id }) => id);
    const ending = places.filter(({ end }) => end === to).map(({ id }) => ({ mark: id }));
    return [{ text: text.slice(from, to), notes }, ...ending];
  });
}
