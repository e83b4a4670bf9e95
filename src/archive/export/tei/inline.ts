import type { Edit } from '../../cleaning/edit.ts';
import type { Mention } from '../../model.ts';
import { spanIds } from './spans.ts';

/** A stretch of a paragraph as published: unchanged, or what an edit left there. */
export interface Piece {
  readonly text: string;
  readonly edit?: Edit;
}

/** A mark between two characters of a paragraph: a stretch to which something points begins or ends there. */
export interface Anchor {
  readonly id: string;
  /** Offset in the published text of the paragraph, in UTF-16 code units. */
  readonly at: number;
  readonly side: 'start' | 'end';
}

/** What a paragraph is made of, nested as XML wants it. */
export type Inline =
  | string
  | { readonly edit: Edit; readonly published: readonly Inline[] }
  | { readonly mention: Mention; readonly named: readonly Inline[] }
  | { readonly anchor: string };

type Event = { readonly at: number; readonly rank: number } & (
  { readonly close: true } | { readonly anchor: string } | { readonly open: Mention }
);

/**
 * Nests edits, mentions and anchors of a paragraph. A mention holds the edits within it, or stands within an edit; one that
 * crosses an edit becomes two anchors.
 *
 * @param pieces whose texts, joined, are the published text.
 * @param mentions none of which overlap.
 * @param idOf the id of a mention that becomes two anchors.
 */
export function nest(
  pieces: readonly Piece[],
  anchors: readonly Anchor[],
  mentions: readonly Mention[],
  idOf: (mention: Mention) => string,
): { inline: readonly Inline[]; crossing: readonly Mention[] } {
  const edited = editedStretches(pieces);
  const outside: Event[] = [];
  const inside = new Map<Edit, Event[]>();
  const crossing: Mention[] = [];
  const put = (edit: Edit | undefined, ...events: readonly Event[]): void => {
    if (!edit) outside.push(...events);
    else inside.set(edit, [...(inside.get(edit) ?? []), ...events]);
  };
  const putAnchor = ({ id, at, side }: Anchor): void => {
    put(within(edited, at)?.edit, { at, rank: side === 'end' ? 1 : 2, anchor: id });
  };
  for (const mention of mentions) {
    const { start, end } = mention;
    const edit = within(edited, start) ?? within(edited, end);
    if (edit && (start < edit.start || end > edit.end)) {
      const ids = spanIds(idOf(mention));
      putAnchor({ id: ids.start, at: start, side: 'start' });
      putAnchor({ id: ids.end, at: end, side: 'end' });
      crossing.push(mention);
    } else {
      put(edit?.edit, { at: start, rank: 3, open: mention }, { at: end, rank: 0, close: true });
    }
  }
  anchors.forEach(putAnchor);
  return { inline: weave(pieces, 0, outside, inside), crossing };
}

interface EditedStretch {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** Where edits left something that has an inside: two code units or more. */
function editedStretches(pieces: readonly Piece[]): EditedStretch[] {
  const stretches: EditedStretch[] = [];
  let start = 0;
  for (const { text, edit } of pieces) {
    const end = start + text.length;
    if (edit && text.length > 1) stretches.push({ edit, start, end });
    start = end;
  }
  return stretches;
}

/** The edit in whose inside an offset lies. */
function within(stretches: readonly EditedStretch[], at: number): EditedStretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.start < at ? found : undefined;
}

/** Puts what happens at offsets between the pieces: ends as early as they can stand, beginnings as late. */
function weave(
  pieces: readonly Piece[],
  from: number,
  unsorted: readonly Event[],
  inside: ReadonlyMap<Edit, readonly Event[]>,
): Inline[] {
  const events = [...unsorted].sort((a, b) => a.at - b.at || a.rank - b.rank);
  const whole: Inline[] = [];
  const open: { mention: Mention; named: Inline[] }[] = [];
  let next = 0;
  const put = (one: Inline): void => {
    (open.at(-1)?.named ?? whole).push(one);
  };
  const settle = (at: number, beginnings: boolean): void => {
    for (
      let event = events[next];
      event && (event.at < at || (event.at === at && (beginnings || event.rank < 2)));
      event = events[++next]
    ) {
      if ('anchor' in event) {
        put({ anchor: event.anchor });
      } else if ('open' in event) {
        open.push({ mention: event.open, named: [] });
      } else {
        const named = open.pop();
        if (named) put(named);
      }
    }
  };
  let at = from;
  for (const { text, edit } of pieces) {
    const end = at + text.length;
    settle(at, text !== '');
    if (edit) {
      const published = weave([{ text }], at, inside.get(edit) ?? [], inside);
      put({ edit, published });
    } else {
      for (let event = events[next]; event && event.at < end; event = events[next]) {
        put(text.slice(at - end, event.at - end));
        at = event.at;
        settle(at, true);
      }
      if (at < end) put(text.slice(at - end));
    }
    at = end;
  }
  settle(at, true);
  return whole;
}
