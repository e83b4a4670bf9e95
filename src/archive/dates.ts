import { parse, type ParsedDate } from 'edtf';

/** Whether a string is a date of the Extended Date/Time Format. @see Library of Congress, EDTF, 2019 (ISO 8601-2) */
export function isEdtf(value: string): boolean {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * An EDTF date in English words: “5 January 2022”, “5 January 2022 (uncertain)”, “6 January 2022 or later”. Forms beyond
 * single dates, intervals and sets of dates are given as they are written.
 *
 * @throws SyntaxError when the string is not EDTF.
 */
export function dateInWords(edtf: string): string {
  const parsed = parse(edtf);
  if (parsed.type === 'Date') return parsed.unspecified ? edtf : day(parsed);
  if (parsed.type === 'Interval') {
    const [from, to] = parsed.values;
    if (isDate(from) && isDate(to)) return `${day(from)} to ${day(to)}`;
    if (isDate(from)) return `from ${day(from)}`;
    return isDate(to) ? `until ${day(to)}` : edtf;
  }
  if (parsed.type !== 'Set' || !parsed.values.every(isDate)) return edtf;
  const days = parsed.values.map(day);
  if (parsed.earlier) days.push('earlier');
  if (parsed.later) days.push('later');
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(days);
}

/** The first day that a date may mean, as YYYY-MM-DD, for sorting and for machines that know plain dates only; undefined when open. */
export function earliestDay(edtf: string): string | undefined {
  const parsed = parse(edtf);
  const first =
    parsed.type === 'Date'
      ? parsed
      : parsed.type === 'Interval' || (parsed.type === 'Set' && !parsed.earlier)
        ? parsed.values[0]
        : undefined;
  if (!isDate(first) || first.unspecified) return undefined;
  const [year = 0, month = 0, date = 1] = first.values;
  return [String(year).padStart(4, '0'), pad(month + 1), pad(date)].join('-');
}

function isDate(part: unknown): part is ParsedDate {
  return typeof part === 'object' && part !== null && 'type' in part && part.type === 'Date';
}

function day({ values, uncertain, approximate }: ParsedDate): string {
  const [year = 0, month, date] = values;
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const;
  const words = new Date(Date.UTC(year, month ?? 0, date ?? 1)).toLocaleDateString('en-GB', {
    ...options,
    month: month === undefined ? undefined : options.month,
    day: date === undefined ? undefined : options.day,
  });
  const doubts = [...(approximate ? ['approximate'] : []), ...(uncertain ? ['uncertain'] : [])];
  return doubts.length > 0 ? `${words} (${doubts.join(' and ')})` : words;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
