/** One change from a received text to its published form. */
export interface Edit {
  /** The received line that it stands in, counted as paragraph ids are; for a gap, the line before it (0 before the first). */
  readonly line: number;
  /** Offset in the received text, in UTF-16 code units. */
  readonly offset: number;
  /** What was received there; empty when something was only put in. */
  readonly from: string;
  /** What is published instead; empty when something was only taken out. */
  readonly to: string;
  /** Why this class of change is made: see `kinds.ts`. */
  readonly kind: string;
  /** Why this very change was made. */
  readonly reason: string;
  /** Whether an editor declared it in the source's frontmatter, or a general rule made it. */
  readonly declared: boolean;
}

/**
 * Applies edits to a received text.
 *
 * @param edits in order of offset, none overlapping another.
 */
export function applyEdits(
  received: string,
  edits: readonly Pick<Edit, 'offset' | 'from' | 'to'>[],
): string {
  let published = '';
  let at = 0;
  for (const { offset, from, to } of edits) {
    published += received.slice(at, offset) + to;
    at = offset + from.length;
  }
  return published + received.slice(at);
}

/**
 * The inverse of `applyEdits`: from a published text and its edits back to what was received.
 *
 * @throws RangeError when the text is not one that these edits lead to.
 */
export function restore(
  published: string,
  edits: readonly Pick<Edit, 'offset' | 'from' | 'to'>[],
): string {
  let received = '';
  let at = 0;
  for (const { offset, from, to } of edits) {
    const unchanged = offset - received.length;
    received += published.slice(at, at + unchanged);
    at += unchanged;
    if (unchanged < 0 || received.length !== offset || !published.startsWith(to, at)) {
      throw new RangeError(
        `the edit at offset ${String(offset)} does not lead to this published text`,
      );
    }
    received += from;
    at += to.length;
  }
  return received + published.slice(at);
}
