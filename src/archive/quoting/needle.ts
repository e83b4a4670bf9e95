import { wordsIn, type Word } from './words.ts';

/** Words that the quoter gives as standing together. */
export interface Part {
  readonly text: string;
  /** At least one. */
  readonly words: readonly Word[];
  /** Indexes of words whose first letter the quoter put in brackets, because its case was changed: “[T]he”. */
  readonly recased: ReadonlySet<number>;
}

/** What a quoter marks between two parts, or before the first or behind the last. */
export interface Interruption {
  /** Left out: an ellipsis. Put in: words in square brackets. */
  readonly kind: 'left-out' | 'put-in';
  /** As it stands in the quotation. */
  readonly mark: string;
  /** Index of the part that it stands before. */
  readonly before: number;
}

/** A quotation as it is looked up: parts in order, and what the quoter marks between them. */
export interface Needle {
  readonly parts: readonly Part[];
  readonly interruptions: readonly Interruption[];
  /** Whether it has anything that the quoter marks. */
  readonly marked: boolean;
}

const dots = '(?:…|\\.(?:\\s?\\.){1,3})';
const ellipsis = `\\[\\s*${dots}\\s*\\]|\\(\\s*${dots}\\s*\\)|…|\\.(?:\\s?\\.){2,3}`;
/** A letter whose case was changed; or anything else in square brackets, with the word that it is a part of. */
const recased = '\\[(\\p{L}\\p{M}*)\\](?=\\p{L})';
const brackets = '(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]*\\[[^\\][]{1,400}\\][\\p{L}\\p{N}]*';
const interruption = new RegExp(`(${ellipsis})|${recased}|(${brackets})`, 'gu');

/** The quotation as it stands, all of it in one part; undefined when there is no word in it. */
export function asItStands(quotation: string): Needle | undefined {
  const part = partOf(quotation.trim());
  return part && { parts: [part], interruptions: [], marked: false };
}

/** The quotation with its ellipses and brackets understood as the quoter’s; undefined when it has none, or no word beside them. */
export function asInterrupted(quotation: string): Needle | undefined {
  const parts: Part[] = [];
  const interruptions: Interruption[] = [];
  let text = '';
  let at = 0;
  let letters: number[] = [];
  let interrupted = false;
  const close = (): void => {
    const part = partOf(text, letters);
    if (part) parts.push(part);
    text = '';
    letters = [];
  };
  for (const match of quotation.matchAll(interruption)) {
    const [mark, omission, letter] = match;
    interrupted = true;
    text += quotation.slice(at, match.index);
    at = match.index + mark.length;
    if (letter !== undefined) {
      letters.push(text.length);
      text += letter;
      continue;
    }
    close();
    const kind = omission === undefined ? 'put-in' : 'left-out';
    interruptions.push({ kind, mark, before: parts.length });
  }
  text += quotation.slice(at);
  close();
  return interrupted && parts.length > 0 ? { parts, interruptions, marked: true } : undefined;
}

function partOf(untrimmed: string, letters: readonly number[] = []): Part | undefined {
  const text = untrimmed.trim();
  const words = wordsIn(text);
  if (words.length === 0) return undefined;
  const cut = untrimmed.length - untrimmed.trimStart().length;
  const at = new Set(letters.map((letter) => letter - cut));
  const indexes = words.flatMap(({ start }, index) => (at.has(start) ? [index] : []));
  return { text, words, recased: new Set(indexes) };
}
