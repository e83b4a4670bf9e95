import { dateInWords, datePartsOf } from '../dates.ts';
import type { CslDate } from './csl.ts';

/**
 * An EDTF date as citations have it: single dates and intervals as numbers, everything else in words, as are
 * intervals whose ends are not known alike.
 *
 * @param inferred whether the editors inferred it: it is in doubt then, whatever its form.
 * @returns undefined when nothing is known of it (`XXXX`).
 * @throws Error when the string is not EDTF.
 */
export function cslDate(edtf: string, inferred: boolean): CslDate | undefined {
  if (/^X+$/.test(edtf)) return undefined;
  const dated = datePartsOf(edtf);
  // Citation styles know no interval from a year to a day.
  const alike = new Set(dated?.parts.map(({ length }) => length)).size === 1;
  if (!dated || !alike) return { literal: dateInWords(edtf) };
  return {
    'date-parts': dated.parts,
    ...(inferred || dated.doubtful ? { circa: true } : {}),
  };
}

/**
 * A date as a string that reference managers know: EDTF, level 1; what can be said in words only stands in quotation
 * marks, by which Zotero knows not to look for numbers in it.
 *
 * @param doubt which of EDTF’s signs says that the date is in doubt. CSL has but one kind of doubt, which Zotero writes `~`.
 */
export function dateString(date: CslDate, doubt: '~' | '?' = '~'): string {
  if ('literal' in date) return `"${date.literal}"`;
  return date['date-parts'].map((end) => partsInEdtf(end) + (date.circa ? doubt : '')).join('/');
}

/** Year, month and day as EDTF. */
export function partsInEdtf(parts: readonly number[]): string {
  return parts.map(digits).join('-');
}

function digits(part: number, index: number): string {
  const sign = part < 0 ? '-' : '';
  return sign + String(Math.abs(part)).padStart(index === 0 ? 4 : 2, '0');
}
