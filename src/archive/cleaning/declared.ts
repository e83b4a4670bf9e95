import type { ReceivedLine } from '../lines.ts';
import { lineNumber, paragraphId } from '../lines.ts';
import { quote } from '../problem.ts';
import type { DeclaredEdit } from '../schemas.ts';
import type { EditKind } from './kinds.ts';

/** What the declared edits of a source say of one of its lines. */
export interface LineDirections {
  /** Stretches that an editor settled, offsets counted from the start of the line. */
  readonly settled: {
    readonly offset: number;
    readonly from: string;
    readonly to: string;
    readonly kind: EditKind;
    readonly reason: string;
  }[];
  /** Set when the line is not published. */
  remove?: { readonly kind: EditKind; readonly reason: string };
  /** Set when the line goes on the paragraph of the published line before it, with this between. */
  join?: { readonly with: string; readonly reason: string };
}

/** Why a declared edit cannot be carried out. `index` is its place in the list, from 0. */
export interface Misfit {
  readonly index: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Finds the place of each declared edit in the received lines. Quotations in edits are of the received text, and each
 * must occur exactly once in its line.
 */
export function placeDeclaredEdits(
  lines: readonly ReceivedLine[],
  edits: readonly DeclaredEdit[],
): { directions: Map<number, LineDirections>; misfits: Misfit[] } {
  const directions = new Map<number, LineDirections>();
  const misfits: Misfit[] = [];
  const removed = new Set(
    edits.filter(({ action }) => action === 'remove').map(({ line }) => line),
  );
  edits.forEach((edit, index) => {
    const misfit = (message: string, hint: string): void => {
      misfits.push({ index, message, hint });
    };
    const line = lines[(lineNumber(edit.line) ?? 0) - 1];
    if (!line) {
      misfit(
        `the edit is for line ${edit.line}, but the original has ${String(lines.length)} non-empty lines`,
        `name a line from p1 to ${paragraphId(lines.length)}: the n-th non-empty line of original.txt`,
      );
      return;
    }
    if (edit.action !== 'remove' && removed.has(edit.line)) {
      misfit(
        `line ${edit.line} is removed, so this edit has nothing to act on`,
        'delete this edit, or the one that removes the line',
      );
      return;
    }
    const direction = directions.get(line.n) ?? { settled: [] };
    directions.set(line.n, direction);
    switch (edit.action) {
      case 'remove':
        if (direction.remove)
          misfit(`line ${edit.line} is removed twice`, 'delete one of the two edits');
        direction.remove = edit;
        return;
      case 'join':
        if (direction.join)
          misfit(`line ${edit.line} is joined twice`, 'delete one of the two edits');
        if (lines.slice(0, line.n - 1).every(({ n }) => removed.has(paragraphId(n))))
          misfit(
            `no published line stands before ${edit.line}, so there is nothing to join it to`,
            'delete this edit; a line is joined to the one before it',
          );
        direction.join = edit;
        return;
      case 'replace':
      case 'keep': {
        const from = edit.action === 'keep' ? edit.text : edit.from;
        const offset = line.text.indexOf(from);
        if (offset < 0) {
          misfit(
            `the edit matches nothing: ${quote(from)} does not occur in line ${edit.line} of the original`,
            'quote the received text exactly, before any rule has changed it (see original.txt)',
          );
          return;
        }
        const again = line.text.indexOf(from, offset + 1);
        if (again >= 0) {
          misfit(
            `the edit matches more than once: ${quote(from)} stands at offsets ${String(offset)} and ${String(again)} of line ${edit.line}`,
            'quote more of the words around it, so that it can mean one place only',
          );
          return;
        }
        const clash = direction.settled.find(
          (other) =>
            offset < other.offset + other.from.length && other.offset < offset + from.length,
        );
        if (clash) {
          misfit(
            `the edit overlaps another: ${quote(from)} and ${quote(clash.from)} share a stretch of line ${edit.line}`,
            'make one edit of the two',
          );
          return;
        }
        const to = edit.action === 'keep' ? edit.text : edit.to;
        const kind = edit.action === 'keep' ? 'extraction' : edit.kind;
        direction.settled.push({ offset, from, to, kind, reason: edit.reason });
      }
    }
  });
  return { directions, misfits };
}
