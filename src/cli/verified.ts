import { shortTitle, type Source } from '../archive/model.ts';
import { dateOf } from '../archive/byline.ts';
import type { Piece } from '../archive/quoting/difference.ts';
import type { Judgement, Occurrence } from '../archive/quoting/judge.ts';
import {
  addressOf,
  changeInWords,
  headingOf,
  interruptionInWords,
  layerInWords,
  locatorOf,
} from '../archive/quoting/verdicts.ts';
import { isVerbatim, stands, type Verified } from '../archive/quoting/verify.ts';
import { paragraphsOf } from '../archive/quoting/context.ts';
import { visible } from './report.ts';

type Absolute = (path: string) => string;

/** Places of one quotation that are told at most: of one word there may be thousands. */
const most = 20;

/** A verified quotation as it is read in a terminal. */
export function verifiedInWords(verified: Verified<Source>, absolute: Absolute): string {
  const { pieces } = verified;
  const lines = judgementInWords(verified, absolute, pieces.every(stands) ? most : 0);
  const own = pieces.flatMap((piece) => judgementInWords(piece, absolute, most));
  const more = own.map((line) => (line === '' ? '' : `    ${line}`));
  const intro = pieces.length > 0 ? ['    Not in one place as a whole. Piece by piece:', ''] : [];
  return `${[...lines, ...intro, ...more].map(visible).join('\n')}\n`;
}

function judgementInWords(
  judgement: Judgement<Source>,
  absolute: Absolute,
  limit: number,
): string[] {
  const { quotation, occurrences } = judgement;
  const told = occurrences.slice(0, limit);
  const rest = limit > 0 ? occurrences.length - told.length : 0;
  return [
    `${isVerbatim(judgement) ? '✓' : '✗'} ${headingOf(judgement)}`,
    `    ${quotation.replace(/\s+/g, ' ')}`,
    ...told.flatMap((one) => occurrenceInWords(one, judgement, absolute)),
    ...(rest > 0 ? [`    and ${rest.toLocaleString('en-GB')} more places`] : []),
    '',
  ];
}

function occurrenceInWords(
  one: Occurrence<Source>,
  { verdict }: Judgement<Source>,
  absolute: Absolute,
): string[] {
  const { source, layer, pieces, changes, interruptions } = one;
  const near = one.verdict === 'differs' ? 'nearest passage: ' : '';
  const other =
    one.verdict === verdict
      ? ''
      : ` (${headingOf({ ...one, quotation: '', occurrences: [] }).toLowerCase()})`;
  return [
    `  → ${near}${shortTitle(source)}, ${dateOf(source)}: ${layerInWords(layer)}, ${locatorOf(one)}${other}`,
    `    ${absolute(addressOf(source.id, one))}`,
    ...(pieces.length > 0 ? [`    ${pieces.map(marked).join('').replace(/\s+/g, ' ')}`] : []),
    ...changes.map((change) => `    · ${changeInWords(change)}`),
    ...interruptions.map(
      (each) =>
        `    · ${interruptionInWords(each, layer.text.slice(each.there.start, each.there.end))}`,
    ),
    ...removalsAt(one).map(({ kind, reason }) => `    · not published so (${kind}): ${reason}`),
  ];
}

/** As `wdiff` marks differences: [-only in the source-] {+only in the quotation+}. */
function marked({ kind, text }: Piece): string {
  if (kind === 'same') return text;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + (kind === 'left-out' ? `[-${words}-]` : `{+${words}+}`) + after;
}

/** A verified quotation as data. */
export function verifiedAsData(verified: Verified<Source>, absolute: Absolute): object {
  return {
    ...judgementAsData(verified, absolute),
    pieces: verified.pieces.map((piece) => judgementAsData(piece, absolute)),
  };
}

function judgementAsData(judgement: Judgement<Source>, absolute: Absolute): object {
  const { quotation, verdict, occurrences } = judgement;
  return {
    quotation,
    verdict,
    inWords: headingOf(judgement),
    occurrences: occurrences.map((one) => ({
      source: one.source.id,
      title: shortTitle(one.source),
      layer: one.layer.kind,
      language: one.layer.language,
      paragraphs: paragraphsOf(one.layer, one.stretches).map(({ id }) => id),
      locator: locatorOf(one),
      url: absolute(addressOf(one.source.id, one)),
      verdict: one.verdict,
      words: one.stretches.map(({ start, end }) => one.layer.text.slice(start, end)),
      changes: one.changes,
      interruptions: one.interruptions.map(({ kind, mark, there, words }) => ({
        kind,
        mark,
        there: one.layer.text.slice(there.start, there.end),
        words,
      })),
      removals: removalsAt(one),
    })),
  };
}

/** The edits that took away or changed the words of an occurrence in the received text. */
function removalsAt({ layer, stretches }: Occurrence<Source>): { kind: string; reason: string }[] {
  const [start, end] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
  return layer.edits
    .filter(({ offset, from }) => offset < end && offset + from.length > start)
    .map(({ kind, reason }) => ({ kind, reason }));
}
