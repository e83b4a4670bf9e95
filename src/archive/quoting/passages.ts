import { asInterrupted } from './needle.ts';
import { wordsIn } from './words.ts';

/** A pasted passage, and what of it is judged by itself when the whole stands nowhere. */
export interface Passage {
  readonly text: string;
  /** Its sentences; of a single sentence what stands between ellipses; none when it is neither. */
  readonly pieces: readonly string[];
}

/**
 * The passages of a pasted text: its lines. A line that breaks off within a sentence goes on in the next, as in an e-mail.
 * Lines without a word are left out.
 */
export function passagesIn(pasted: string): Passage[] {
  const lines: string[] = [];
  for (const line of pasted.split(/\r\n|\r|\n/)) {
    const text = line.trim();
    const last = lines.at(-1);
    if (last !== undefined && /[^\s.!?…:;"”»’)\]]$/u.test(last) && /^\p{Ll}/u.test(text))
      lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  }
  return lines
    .filter((line) => wordsIn(line).length > 0)
    .map((text) => ({ text, pieces: piecesOf(text) }));
}

/** A piece shorter than this, in words, is none: “m.in.” ends no sentence. */
const shortest = 3;

function piecesOf(text: string): string[] {
  const sentences = sentencesIn(text);
  if (sentences.length > 1) return sentences;
  const parts = (asInterrupted(text)?.parts ?? []).filter(({ words }) => words.length >= shortest);
  return parts.length > 1 ? parts.map((part) => part.text) : [];
}

/** @see Unicode Standard Annex 29, sentence boundaries */
function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const last = sentences.length - 1;
    if (last >= 0 && [segment, sentences[last] ?? ''].some((one) => wordsIn(one).length < shortest))
      sentences[last] = `${sentences[last] ?? ''}${segment}`;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim());
}
