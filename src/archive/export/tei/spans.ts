import type { Mention, Note, NoteAnchor, Source } from '../../model.ts';
import type { Anchor } from './inline.ts';

/** Where the notes and mentions of a source begin and end, by paragraph. */
export interface Spans {
  /** Ids of the anchors on either side of each place of a note: in the text first, then in translations. */
  readonly ofNote: (note: Note) => readonly SpanIds[];
  /** @param language of the translation; undefined for the source’s own text. */
  readonly anchorsIn: (paragraph: string, language?: string) => readonly Anchor[];
  readonly mentionsIn: (paragraph: string, language?: string) => readonly Mention[];
  /** Id of a mention: its place among the mentions of the source, from 1. */
  readonly mentionId: (mention: Mention) => string;
}

/** Ids of the anchors on either side of a stretch. */
export interface SpanIds {
  readonly start: string;
  readonly end: string;
}

export function spanIds(id: string): SpanIds {
  return { start: `${id}.start`, end: `${id}.end` };
}

export function spansOf({ notes, mentions }: Pick<Source, 'notes' | 'mentions'>): Spans {
  const places = notes.flatMap((note) =>
    placesOf(note).map(({ id, layer, anchor }) => ({
      key: keyOf(anchor.paragraph, layer),
      ids: spanIds(id),
      anchor,
    })),
  );
  const anchors = Map.groupBy(places, ({ key }) => key);
  const named = Map.groupBy(mentions, ({ paragraph, layer }) => keyOf(paragraph, layer));
  const numbers = new Map(mentions.map((mention, index) => [mention, index + 1]));
  return {
    ofNote: (note) => placesOf(note).map(({ id }) => spanIds(id)),
    anchorsIn: (paragraph, language) =>
      (anchors.get(keyOf(paragraph, language)) ?? []).flatMap(({ ids, anchor }): Anchor[] => [
        { id: ids.start, at: anchor.start, side: 'start' },
        { id: ids.end, at: anchor.end, side: 'end' },
      ]),
    mentionsIn: (paragraph, language) => named.get(keyOf(paragraph, language)) ?? [],
    mentionId: (mention) => `mention.${String(numbers.get(mention))}`,
  };
}

function placesOf(note: Note): { id: string; layer: string | undefined; anchor: NoteAnchor }[] {
  return [
    { id: note.id, layer: note.layer, anchor: note },
    ...Object.entries(note.translations).map(([language, anchor]) => ({
      id: `${note.id}.${language}`,
      layer: language,
      anchor,
    })),
  ];
}

function keyOf(paragraph: string, language?: string): string {
  return `${paragraph} ${language ?? ''}`;
}
