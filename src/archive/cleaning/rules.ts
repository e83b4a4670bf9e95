import type { EditKind } from './kinds.ts';
import { quotationMarksOf } from './quotationMarks.ts';

/** A change that a rule proposes within one line; `offset` counts from the start of the line. */
export interface Proposal {
  readonly offset: number;
  readonly from: string;
  readonly to: string;
}

/** A general rule of cleaning: what it is called, and what it would change in a line. */
export interface Rule {
  readonly kind: EditKind;
  readonly reason: string;
  /**
   * @param line one received line as the rules before have left it; what an editor settled is blanked with `SETTLED`.
   * @param language BCP 47 tag of the text.
   */
  readonly propose: (line: string, language: string) => Proposal[];
}

/** Stands for each code unit of what an editor settled (U+FFFC, object replacement character). */
export const SETTLED = '\uFFFC';

/** The signs that broken character references leave behind most often (HTML Standard, 13.5 “Named character references”). */
const references: Record<string, string> = {
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  amp: '&',
  shy: '',
};

const noBreakSpace = /(?<!\s)\s*(?:& ?(?:nbsp|#160|#xa0) ?;\s*)+/gi;
const sign = new RegExp(`& ?(${Object.keys(references).join('|')}) ?;`, 'g');

/** Space before a sign that ends something; not before spaced dots (`. . .`). */
const spaceBeforeSign = /(?<=[^\s.,;:!?])\s+(?=[.,;:!?](?:\s|$))(?!\.\s+\.)/g;

/** Every match of a pattern as a proposal; a match that would change nothing is left out. */
function replaceAll(
  line: string,
  pattern: RegExp,
  to: (match: RegExpExecArray) => string,
): Proposal[] {
  return [...line.matchAll(pattern)]
    .map((match) => ({ offset: match.index, from: match[0], to: to(match) }))
    .filter((proposal) => proposal.from !== proposal.to);
}

/** For each opening mark, the marks that can close it. */
const closers: Record<string, readonly string[]> = {
  '"': ['"', "''"],
  '“': ['”', "''", '"'],
  '„': ['”', '“', "''", '"'],
  '«': ['»'],
  '``': ["''", '"'],
};

/** How far white space reaches from an offset on, backwards or forwards. */
function skipSpace(line: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (/\s/.test(line.charAt(step > 0 ? at : at - 1))) at += step;
  return at;
}

/**
 * Pairs quotation marks from left to right and sets them as the language does, together with the stray space inside them.
 * A mark is only touched when its partner is found; a quotation within a quotation stays as received, and so does one
 * that a further mark could have closed as well (`"a 5" pipe"`).
 */
function pairQuotationMarks(line: string, language: string): Proposal[] {
  const marks = quotationMarksOf(language);
  if (!marks) return [];
  const pairs: [Proposal, Proposal][] = [];
  const open: { mark: string; proposal: Proposal }[] = [];
  for (const { 0: mark, index: start } of line.matchAll(/["“”„«»]|''|``/g)) {
    const end = start + mark.length;
    const before = skipSpace(line, start, -1);
    const after = skipSpace(line, end, 1);
    const leads = start === 0 || /[\s([{—–-]/.test(line.charAt(start - 1));
    const ends = after === line.length || /[.,;:!?)\]]/.test(line.charAt(after));
    const innermost = open.at(-1);
    const canOpen = mark in closers && leads;
    const canClose = innermost !== undefined && closers[innermost.mark]?.includes(mark);
    if (canClose && !(canOpen && after === end && !ends)) {
      open.pop();
      if (open.length > 0) continue;
      const { proposal } = innermost;
      const from = before < start && (after > end || ends) ? before : start;
      const offset = Math.max(from, proposal.offset + proposal.from.length);
      pairs.push([proposal, { offset, from: line.slice(offset, end), to: marks[1] }]);
    } else if (canOpen || innermost?.mark === mark) {
      open.push({
        mark,
        proposal: { offset: start, from: line.slice(start, after), to: marks[0] },
      });
    } else if (open.length === 0) {
      pairs.pop();
    }
  }
  return pairs.flat().filter((proposal) => proposal.from !== proposal.to);
}

/** The rules, in the order in which they are tried; each sees a line as those before it have left it. */
export const rules: readonly Rule[] = [
  {
    kind: 'invisible-character',
    reason: 'nothing that could be read',
    propose: (line) => replaceAll(line, /[\uFEFF\u200B\u00AD[\p{Cc}--[\s\x80-\x9F]]]+/gv, () => ''),
  },
  {
    kind: 'character-reference',
    reason: 'a no-break space written as a character reference',
    propose: (line) => replaceAll(line, noBreakSpace, () => ' '),
  },
  {
    kind: 'character-reference',
    reason: 'a sign written as a character reference',
    propose: (line) => replaceAll(line, sign, (match) => references[match[1] ?? ''] ?? match[0]),
  },
  {
    kind: 'quotation-mark',
    reason: 'quotation marks as the language sets them',
    propose: pairQuotationMarks,
  },
  {
    kind: 'space-before-punctuation',
    reason: 'no space before this sign',
    propose: (line, language) =>
      /^fr\b/i.test(language) ? [] : replaceAll(line, spaceBeforeSign, () => ''),
  },
  {
    kind: 'white-space',
    reason: 'no space at the ends of a line, one space elsewhere',
    propose: (line) =>
      replaceAll(line, /\s+/g, (match) =>
        match.index === 0 || match.index + match[0].length === line.length ? '' : ' ',
      ),
  },
  {
    kind: 'apostrophe',
    reason: 'a typographic apostrophe',
    propose: (line) =>
      /(?:^|[\s([{"“„«—–-])'/.test(line)
        ? []
        : replaceAll(line, /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, () => '’'),
  },
  {
    kind: 'dash',
    reason: 'a dash between spaces',
    propose: (line) => replaceAll(line, /(?<=\S )-(?= \S)/g, () => '–'),
  },
];
