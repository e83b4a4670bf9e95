import type { Step } from './align.ts';
import { alikeAtEdge, alikeWords, withoutMarks } from './alike.ts';
import { signsOf } from './fold.ts';
import type { Word } from './words.ts';

/** A text with its words. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A stretch that quotation and source share, that only the source has, or that only the quotation has. */
export interface Piece {
  readonly kind: 'same' | 'left-out' | 'put-in';
  readonly text: string;
}

/** One difference: words of the source that the quotation has not (empty for none), and what it has there instead. */
export interface Change {
  readonly source: string;
  readonly quotation: string;
}

/**
 * A quotation and the passage that answers it as one text, in which every word and sign that differs is marked. Typography
 * is no difference: what is shared stands as the source has it.
 *
 * @param steps how their words answer each other.
 */
export function difference(quoted: WordedText, there: WordedText, steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    if (piece.text !== '') pieces.push(piece);
  };
  steps.forEach((step, index) => {
    const [mine, theirs] = [wordAt(quoted, step.quoted), wordAt(there, step.there)];
    if (index > 0) gapPieces(quoted, there, step, steps[index - 1]).forEach(add);
    const same = mine !== '' && theirs !== '' && alikeWords(mine, theirs) !== 'letters';
    if (same && sameKey(quoted, there, step)) add({ kind: 'same', text: theirs });
    else {
      add({ kind: 'left-out', text: theirs });
      add({ kind: 'put-in', text: mine });
    }
  });
  return joined([
    ...edge(quoted, there, steps, 'endsWith'),
    ...pieces,
    ...edge(quoted, there, steps, 'startsWith'),
  ]);
}

/** Signs before the first word of a quotation, or behind its last, that the source has not. */
function edge(
  quoted: WordedText,
  there: WordedText,
  steps: readonly Step[],
  side: 'startsWith' | 'endsWith',
): Piece[] {
  const { text, words } = quoted;
  const before = side === 'endsWith';
  const signs = before ? text.slice(0, words[0]?.start) : text.slice(words.at(-1)?.end);
  const at = before ? steps[0]?.there : (steps.at(-1)?.there ?? NaN) + 1;
  const gap = at === undefined || Number.isNaN(at) ? '' : gapAt(there, at);
  return alikeAtEdge(signs, gap, side) === 'punctuation'
    ? [{ kind: 'put-in', text: withoutMarks(signs) }]
    : [];
}

/** What stands before the words of a step, on the side or the sides that have one. */
function gapPieces(
  quoted: WordedText,
  there: WordedText,
  step: Step,
  before: Step | undefined,
): Piece[] {
  const [mine, theirs] = [gapAt(quoted, step.quoted), gapAt(there, step.there)];
  const space: Piece = { kind: 'same', text: ' ' };
  if (step.quoted === undefined) {
    const goesOn = before?.quoted === undefined || signsOf(theirs) !== '';
    return [goesOn ? { kind: 'left-out', text: theirs } : space];
  }
  if (step.there === undefined) {
    const goesOn = before?.there === undefined || signsOf(mine) !== '';
    return [goesOn ? { kind: 'put-in', text: mine } : space];
  }
  if (signsOf(mine) === signsOf(theirs)) return [{ kind: 'same', text: theirs }];
  return [
    { kind: 'left-out', text: theirs },
    { kind: 'put-in', text: mine },
  ];
}

/** Every difference in order: what the source has, what the quotation has instead. */
export function changesIn(pieces: readonly Piece[]): Change[] {
  const changes: { source: string; quotation: string }[] = [];
  let open: { source: string; quotation: string } | undefined;
  for (const { kind, text } of pieces) {
    if (kind === 'same') open = undefined;
    else {
      if (!open) changes.push((open = { source: '', quotation: '' }));
      open[kind === 'left-out' ? 'source' : 'quotation'] += text;
    }
  }
  return changes.map(({ source, quotation }) => ({
    source: source.trim(),
    quotation: quotation.trim(),
  }));
}

function sameKey(quoted: WordedText, there: WordedText, step: Step): boolean {
  return quoted.words[step.quoted ?? -1]?.key === there.words[step.there ?? -1]?.key;
}

function wordAt({ text, words }: WordedText, index: number | undefined): string {
  const word = index === undefined ? undefined : words[index];
  return word ? text.slice(word.start, word.end) : '';
}

/** What stands before a word, back to the word before it. */
function gapAt({ text, words }: WordedText, index: number | undefined): string {
  if (index === undefined) return '';
  return text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
}

/** Pieces of one kind that follow each other are one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: { kind: Piece['kind']; text: string }[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}
