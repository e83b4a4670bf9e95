import { leastAlike, signsOf, withoutTypography, type Likeness } from './fold.ts';
import type { Part } from './needle.ts';
import type { PreparedLayer } from './prepared.ts';
import { isCompound } from './words.ts';

/** What stands before a word of a layer, back to the word before it. */
export function gapBefore({ layer, words }: PreparedLayer, index: number): string {
  const from = words[index - 1]?.end ?? 0;
  return layer.text.slice(from, words[index]?.start ?? layer.text.length);
}

/** Whether a stretch of a layer, given by its first word and the one behind its last, begins or ends within a compound. */
export function cutsCompound(prepared: PreparedLayer, first: number, behind: number): boolean {
  const { words } = prepared;
  return (
    (first > 0 && isCompound(gapBefore(prepared, first))) ||
    (behind < words.length && isCompound(gapBefore(prepared, behind)))
  );
}

/**
 * How alike a part of a quotation is to the words of a layer that have its letters.
 *
 * @param first index of the first of these words.
 */
export function alike(part: Part, prepared: PreparedLayer, first: number): Likeness {
  const { text } = prepared.layer;
  const behind = first + part.words.length;
  const all = part.words.map((word, index): Likeness => {
    const own = prepared.words[first + index];
    const quoted = part.text.slice(word.start, word.end);
    const there = text.slice(own?.start, own?.end);
    const recased = part.recased.has(index);
    const words = recased ? alikeButForCase(quoted, there) : alikeWords(quoted, there);
    if (index === 0) return words;
    const gap = part.text.slice(part.words[index - 1]?.end, word.start);
    return leastAlike([words, alikeGaps(gap, gapBefore(prepared, first + index))]);
  });
  return leastAlike([
    ...all,
    alikeAtEdge(part.text.slice(0, part.words[0]?.start), gapBefore(prepared, first), 'endsWith'),
    alikeAtEdge(part.text.slice(part.words.at(-1)?.end), gapBefore(prepared, behind), 'startsWith'),
  ]);
}

export function alikeWords(quoted: string, there: string): Likeness {
  if (quoted === there) return 'verbatim';
  return withoutTypography(quoted) === withoutTypography(there) ? 'typography' : 'letters';
}

/** Words of which the quoter says that the case of the first letter was changed. */
function alikeButForCase(quoted: string, there: string): Likeness {
  const lower = (word: string): string => word.toLowerCase();
  return lower(quoted) === lower(there) ? 'verbatim' : alikeWords(lower(quoted), lower(there));
}

function alikeGaps(quoted: string, there: string): Likeness {
  if (quoted === there) return 'verbatim';
  // How the end of a paragraph is written in a quotation is not a matter of what was quoted.
  if (/[\n\r]/.test(there) && flat(quoted) === flat(there)) return 'verbatim';
  return signsOf(quoted) === signsOf(there) ? 'typography' : 'punctuation';
}

const flat = (gap: string): string => gap.replace(/\s+/g, ' ');

/**
 * How alike the signs at an edge of a quotation are to those of the text. Before its first word and behind its last, a
 * quotation may have marks of its own around it, and fewer signs than the text.
 */
export function alikeAtEdge(
  quoted: string,
  there: string,
  side: 'startsWith' | 'endsWith',
): Likeness {
  const [own, theirs] = [withoutMarks(quoted).trim(), withoutMarks(there)];
  if (!signsOf(theirs)[side](signsOf(own))) return 'punctuation';
  const open = side === 'endsWith' ? theirs.trimEnd() : theirs.trimStart();
  return open[side](own) ? 'verbatim' : 'typography';
}

/** Signs without the quotation marks among them. */
export const withoutMarks = (signs: string): string => signs.replace(marks, '');

const marks = /["'’‘‚‛`´′″“”„‟«»‹›〝〞＂＇]/g;
