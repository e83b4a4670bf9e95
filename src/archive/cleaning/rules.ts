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
   * @param line one received line; stretches that an earlier rule or an editor has settled are blanked with `SETTLED`.
   * @param language BCP 47 tag of the text.
   */
  readonly propose: (line: string, language: string) => Proposal[];
}

/** Stands for each code unit of a stretch that is already settled (U+FFFC, object replacement character). */
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
  amp: '&',
  shy: '',
};

const space = String.raw`[ \t\u00A0\u2000-\u200A\u202F\u3000]`;
const closing = String.raw`[.,;:!?](?:\s|$)`;

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

/**
 * Pairs quotation marks from left to right and sets them as the language does, together with the stray space inside them.
 * A mark is only touched when its partner is found; marks of another family inside a quotation stay as received, and a
 * line in which a quotation opens twice is left alone.
 */
function pairQuotationMarks(line: string, language: string): Proposal[] {
  const pair = quotationMarksOf(language);
  if (!pair) return [];
  const proposals: Proposal[] = [];
  let open: { mark: string; proposal: Proposal } | undefined;
  for (const match of line.matchAll(
    /(?<before> ?)(?<sign>& ?quot ?;|["“”„«»]|''|``)(?<after> ?)/g,
  )) {
    const { before = '', sign = '', after = '' } = match.groups ?? {};
    const mark = sign.startsWith('&') ? '"' : sign;
    const start = match.index + before.length;
    if (!open) {
      const leads = start === 0 || /[\s([{—–-]/.test(line.charAt(start - 1));
      if (!leads || !(mark in closers)) continue;
      open = { mark, proposal: { offset: start, from: sign + after, to: pair[0] } };
    } else if (closers[open.mark]?.includes(mark)) {
      const rest = line.slice(start + sign.length);
      const stray = before !== '' && (after !== '' || /^(?:[.,;:!?)\]]|$)/.test(rest));
      proposals.push(open.proposal, {
        offset: stray ? match.index : start,
        from: stray ? before + sign : sign,
        to: pair[1],
      });
      open = undefined;
    } else if (open.mark === mark) {
      return [];
    }
  }
  return proposals.filter((proposal) => proposal.from !== proposal.to);
}

/** The rules, in the order in which they are tried: a stretch that one has settled is closed to those after it. */
export const rules: readonly Rule[] = [
  {
    kind: 'invisible-character',
    reason: 'nothing that could be read',
    propose: (line) => replaceAll(line, /[\uFEFF\u200B\u00AD]+/g, () => ''),
  },
  {
    kind: 'quotation-mark',
    reason: 'quotation marks as the language sets them',
    propose: pairQuotationMarks,
  },
  {
    kind: 'character-reference',
    reason: 'a no-break space written as a character reference',
    propose: (line) =>
      replaceAll(
        line,
        new RegExp(`${space}*(?:& ?(?:nbsp|#160|#x[Aa]0) ?;${space}*)+`, 'gi'),
        (match) => {
          const rest = line.slice(match.index + match[0].length);
          return match.index === 0 || rest === '' || new RegExp(`^${closing}`).test(rest)
            ? ''
            : ' ';
        },
      ),
  },
  {
    kind: 'character-reference',
    reason: 'a sign written as a character reference',
    propose: (line) =>
      replaceAll(
        line,
        new RegExp(`& ?(${Object.keys(references).join('|')}) ?;`, 'g'),
        (match) => references[match[1] ?? ''] ?? match[0],
      ),
  },
  {
    kind: 'space-before-punctuation',
    reason: 'no space before this sign',
    propose: (line, language) =>
      /^fr\b/i.test(language)
        ? []
        : replaceAll(line, new RegExp(`(?<=[^\\s.,;:!?])${space}+(?=${closing})`, 'g'), () => ''),
  },
  {
    kind: 'white-space',
    reason: 'no space at the ends of a line, one space elsewhere',
    propose: (line) =>
      replaceAll(line, new RegExp(`${space}+`, 'g'), (match) =>
        match.index === 0 || match.index + match[0].length === line.length ? '' : ' ',
      ),
  },
  {
    kind: 'apostrophe',
    reason: 'a typographic apostrophe',
    propose: (line) =>
      /(?:^|[\s([])'/.test(line)
        ? []
        : replaceAll(line, /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, () => '’'),
  },
  {
    kind: 'dash',
    reason: 'a dash between spaces',
    propose: (line) => replaceAll(line, /(?<=\S )-(?= \S)/g, () => '–'),
  },
];
