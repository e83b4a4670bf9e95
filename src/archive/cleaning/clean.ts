import { paragraphId, receivedLines, type ReceivedLine } from '../lines.ts';
import type { DeclaredEdit } from '../schemas.ts';
import { compose, type Change } from './compose.ts';
import { placeDeclaredEdits, type LineDirections, type Misfit } from './declared.ts';
import { applyEdits, type Edit } from './edit.ts';
import { rules, SETTLED } from './rules.ts';

/** One paragraph of the published text and the received lines that it is made of. */
export interface Block {
  /** Named after the first of its lines. */
  readonly id: string;
  readonly lines: readonly number[];
  readonly text: string;
}

/** How a published text follows from a received one. */
export interface Derivation {
  readonly lines: readonly ReceivedLine[];
  /** The published paragraphs. */
  readonly blocks: readonly Block[];
  /** Every change, gaps between lines included, in order of offset. */
  readonly edits: readonly Edit[];
  /** The published text: the blocks, an empty line between two, a line end at the close. */
  readonly published: string;
  /** Declared edits that have no place in the received text. */
  readonly misfits: readonly Misfit[];
}

/**
 * Derives the published text from a received one: declared edits first, then the general rules, then the gaps between
 * lines. `restore(published, edits)` gives the received text back, whatever it was.
 *
 * @param received the decoded text, byte order mark and line ends included.
 * @param language BCP 47 tag; it decides the quotation marks.
 */
export function clean(
  received: string,
  language: string,
  declared: readonly DeclaredEdit[],
): Derivation {
  const lines = receivedLines(received);
  const { directions, misfits } = placeDeclaredEdits(lines, declared);
  const edits: Edit[] = [];
  const blocks: { id: string; lines: number[]; text: string }[] = [];
  let behind = 0;
  for (const line of lines) {
    const direction = directions.get(line.n);
    const within = lineEdits(line, language, direction);
    const text = applyEdits(
      line.text,
      within.map((edit) => ({ ...edit, offset: edit.offset - line.start })),
    );
    const last = blocks.at(-1);
    const join = last && direction?.join;
    const gap = text === '' || !last ? '' : join ? join.with : '\n\n';
    edits.push(...gapEdit(received, behind, line.start, line.n - 1, gap, join?.reason));
    for (const edit of within) edits.push(edit);
    behind = line.end;
    if (text === '') continue;
    if (join) {
      last.lines.push(line.n);
      last.text += join.with + text;
    } else {
      blocks.push({ id: paragraphId(line.n), lines: [line.n], text });
    }
  }
  edits.push(...gapEdit(received, behind, received.length, lines.length, '\n'));
  return { lines, blocks, edits, published: applyEdits(received, edits), misfits };
}

/** How often the rules are tried on one line: one may find work in what another left, but not without end. */
const ROUNDS = 9;

/** The edits within one line: all of it when it is removed, else the declared ones and those of the rules. */
function lineEdits(line: ReceivedLine, language: string, direction?: LineDirections): Edit[] {
  if (direction?.remove) {
    const { kind, reason } = direction.remove;
    return [
      { line: line.n, offset: line.start, from: line.text, to: '', kind, reason, declared: true },
    ];
  }
  const settled: readonly Change[] = (direction?.settled ?? [])
    .map((change) => ({ ...change, declared: true }))
    .sort((a, b) => a.offset - b.offset);
  const isSettled = new Set(settled);
  let changes = settled;
  for (let round = 0, before: unknown; round < ROUNDS && changes !== before; round++) {
    before = changes;
    for (const { kind, reason, propose } of rules) {
      const proposals = propose(closed(line.text, changes, isSettled), language);
      if (proposals.length === 0) continue;
      const made = proposals.map((proposal) => ({ ...proposal, kind, reason, declared: false }));
      changes = compose(line.text, changes, made);
    }
  }
  return changes
    .filter(({ from, to }) => from !== to)
    .map((change) => ({ ...change, line: line.n, offset: line.start + change.offset }));
}

/** A line as its changes leave it, with what an editor settled blanked out. */
function closed(line: string, changes: readonly Change[], settled: ReadonlySet<Change>): string {
  return applyEdits(
    line,
    changes.map((change) =>
      settled.has(change) ? { ...change, to: SETTLED.repeat(change.to.length) } : change,
    ),
  );
}

/** The edit that turns what was received between two lines into what is published there; none when they are the same. */
function gapEdit(
  received: string,
  start: number,
  end: number,
  line: number,
  to: string,
  joinedBecause?: string,
): Edit[] {
  const from = received.slice(start, end);
  if (from === to) return [];
  const join = joinedBecause !== undefined;
  return [
    {
      line,
      offset: start,
      from,
      to,
      kind: join ? 'line-join' : 'paragraph-break',
      reason: joinedBecause ?? 'one empty line between paragraphs, one line end at the close',
      declared: join,
    },
  ];
}
