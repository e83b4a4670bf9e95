import type { Edit } from './cleaning/edit.ts';
import { editKinds, type EditKind } from './cleaning/kinds.ts';
import { paragraphId } from './lines.ts';
import type { Source } from './model.ts';

/** A stretch of a line: unchanged, or one side of an edit. */
export interface Segment {
  readonly text: string;
  readonly edit?: Edit;
}

/** One received line beside what is published of it. */
export interface CollatedLine {
  /** The id that the line has as a paragraph, published or not. */
  readonly id: string;
  readonly n: number;
  readonly received: readonly Segment[];
  readonly published: readonly Segment[];
  /** Nothing of the line is published. */
  readonly removed: boolean;
  /** What was done to the line ends before the first line and after each line, where anything was. */
  readonly before: Edit | undefined;
  readonly after: Edit | undefined;
}

/** Sets a source as received beside itself as published, line by line. */
export function collate({ lines, edits }: Pick<Source, 'lines' | 'edits'>): CollatedLine[] {
  return lines.map((line) => {
    const within = edits.filter(
      ({ offset, from }) =>
        offset >= line.start && offset + from.length <= line.end && offset < line.end,
    );
    const gaps = edits.filter((edit) => edit.line === line.n && edit.offset >= line.end);
    const received: Segment[] = [];
    const published: Segment[] = [];
    let at = line.start;
    const unchanged = (to: number): void => {
      const text = line.text.slice(at - line.start, to - line.start);
      if (text === '') return;
      received.push({ text });
      published.push({ text });
    };
    for (const edit of within) {
      unchanged(edit.offset);
      received.push({ text: edit.from, edit });
      if (edit.to !== '') published.push({ text: edit.to, edit });
      at = edit.offset + edit.from.length;
    }
    unchanged(line.end);
    return {
      id: paragraphId(line.n),
      n: line.n,
      received,
      published,
      removed: published.length === 0,
      before: line.n === 1 ? edits.find((edit) => edit.line === 0) : undefined,
      after: gaps[0],
    };
  });
}

/** The kinds of edits that a source has, each with its siglum (a, b, c … in the order of `editKinds`) and how many there are. */
export function editSummary(
  edits: readonly Edit[],
): { kind: EditKind; siglum: string; count: number; label: string; explanation: string }[] {
  const counts = new Map<string, number>();
  for (const { kind } of edits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.entries(editKinds)
    .filter(([kind]) => counts.has(kind))
    .map(([kind, { label, explanation }], index) => ({
      kind: kind as EditKind,
      siglum: String.fromCodePoint(0x61 + index),
      count: counts.get(kind) ?? 0,
      label,
      explanation,
    }));
}
