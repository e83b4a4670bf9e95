import type { Step } from './align.ts';
import { alikeAtEdge, alikeWords } from './alike.ts';
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
  const add = (kind: Piece['kind'], text: string): void => {
    if (text !== '') pieces.push({ kind, text });
  };
  steps.forEach((step, index) => {
    const [mine, theirs] = [wordAt(quoted, step.quoted), wordAt(there, step.there)];
    if (index > 0) {
      const before = steps[index - 1];
      const shared = [before?.quoted, before?.there, step.quoted, step.there];
      const gap = gapAt(there, step.there);
      if (shared.includes(undefined)) add('same', ' ');
      else if (signsOf(gapAt(quoted, step.quoted)) === signsOf(gap)) add('same', gap);
      else {
        add('left-out', gap);
        add('put-in', gapAt(quoted, step.quoted));
      }
    }
    const same = mine !== '' && theirs !== '' && alikeWords(mine, theirs) !== 'letters';
    if (same && sameKey(quoted, there, step)) add('same', theirs);
    else {
      add('left-out', theirs);
      add('put-in', mine);
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
  return alikeAtEdge(signs, gap, side) === 'punctuation' ? [{ kind: 'put-in', text: signs }] : [];
}

/** Every difference in order: what the source has, what the quotation has instead. */
export function changesIn(pieces: readonly Piece[]): Change[] {
  const changes: { source: string; quotation: string }[] = [];
  let open: { source: string; quotation: string } | undefined;
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      // Words that only one side has, with nothing but a space between, are one difference; changed words are one each.
      const oneSided = open && (open.source === '' || open.quotation === '');
      if (open && oneSided && text.trim() === '') {
        if (open.source !== '') open.source += text;
        if (open.quotation !== '') open.quotation += text;
      } else open = undefined;
      continue;
    }
    if (!open) changes.push((open = { source: '', quotation: '' }));
    open[kind === 'left-out' ? 'source' : 'quotation'] += text;
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
