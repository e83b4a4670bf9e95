import { restore, type Edit } from '../cleaning/edit.ts';
import { paragraphId, receivedLines } from '../lines.ts';

/** Which text of a source some words stand in. */
export type LayerKind = 'published' | 'translation' | 'received';

/** A paragraph or a received line within a layer: offsets in UTF-16 code units. */
export interface PlacedParagraph {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** One text of a source as a whole: what is published, a translation of it, or what was received. */
export interface Layer {
  readonly kind: LayerKind;
  /** BCP 47. */
  readonly language: string;
  /** Paragraphs with an empty line between two; of what was received, the text as it came. */
  readonly text: string;
  /** In order. Received lines have the ids that they have on the page of edits. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** Of what was received: the edits that lead from it to what is published. */
  readonly edits: readonly ReceivedEdit[];
}

type ReceivedEdit = Pick<Edit, 'offset' | 'from' | 'to' | 'kind' | 'reason'>;

/** What of a source its layers are made of; `source.json` has all of it. */
export interface Layered {
  readonly language: string;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly text: string;
    readonly translations?: Readonly<Record<string, string>> | undefined;
  }[];
  readonly edits: readonly ReceivedEdit[];
}

/**
 * The layers of a source: published, then translations, then received.
 *
 * @throws RangeError when the edits do not lead to the paragraphs.
 */
export function layersOf({ language, paragraphs, edits }: Layered): Layer[] {
  const languages = new Set(
    paragraphs.flatMap(({ translations }) => Object.keys(translations ?? {})),
  );
  const published = joined('published', language, paragraphs);
  const received = restore(`${published.text}\n`, edits);
  return [
    published,
    ...[...languages].map((to) =>
      joined(
        'translation',
        to,
        paragraphs.flatMap(({ id, translations }) => {
          const text = translations?.[to];
          return text === undefined ? [] : [{ id, text }];
        }),
      ),
    ),
    {
      kind: 'received',
      language,
      text: received,
      paragraphs: receivedLines(received).map(({ n, start, end }) => ({
        id: paragraphId(n),
        start,
        end,
      })),
      edits,
    },
  ];
}

const between = '\n\n';

function joined(
  kind: LayerKind,
  language: string,
  paragraphs: readonly { id: string; text: string }[],
): Layer {
  let at = 0;
  const placed = paragraphs.map(({ id, text }) => {
    const start = at;
    at += text.length + between.length;
    return { id, start, end: start + text.length };
  });
  return {
    kind,
    language,
    text: paragraphs.map(({ text }) => text).join(between),
    paragraphs: placed,
    edits: [],
  };
}

/**
 * Where a place of the received text is in the published one; undefined within a stretch that an edit took the place of.
 *
 * @param offset in the received text, in UTF-16 code units.
 */
export function publishedOffset(
  edits: readonly ReceivedEdit[],
  offset: number,
): number | undefined {
  let moved = 0;
  for (const { offset: at, from, to } of edits) {
    if (at > offset) break;
    if (offset < at + from.length) return undefined;
    moved += to.length - from.length;
  }
  return offset + moved;
}
