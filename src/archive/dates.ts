import edtf, { parse, type ParsedDate } from 'edtf';

/** Whether a string is a date of the Extended Date/Time Format. @see Library of Congress, EDTF, 2019 (ISO 8601-2) */
export function isEdtf(value: string): boolean {
  try {
    return isInCalendar(parse(value));
  } catch {
    return false;
  }
}

/** Whether every day in a parsed date is one of the calendar: the parser takes 29 February in any year. */
function isInCalendar(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || !('values' in part)) return true;
  if (isDate(part)) return at(part).getUTCDate() === (part.values[2] ?? 1);
  return !Array.isArray(part.values) || part.values.every(isInCalendar);
}

/**
 * An EDTF date in English words: “5 January 2022”, “5 January 2022 (uncertain)”, “6 January 2022 or later”. Forms beyond
 * single dates, intervals and sets of dates are given as they are written.
 *
 * @throws Error when the string is not EDTF.
 */
export function dateInWords(edtf: string): string {
  const parsed = parse(edtf);
  if (isDate(parsed)) return day(parsed);
  if (parsed.type === 'Interval') {
    const [from, to] = parsed.values;
    if (parsed.values.some((part) => isObject(part) && !isDate(part))) return edtf;
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

/** Whether an EDTF date is one certain day. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

/** The first day that a date may mean, as YYYY-MM-DD, for sorting and for machines that know plain dates only; undefined when open. */
export function earliestDay(edtf: string): string | undefined {
  const parsed = parse(edtf);
  if (isDate(parsed)) return isoDay(parsed);
  if (parsed.type === 'Interval')
    return isDate(parsed.values[0]) ? isoDay(parsed.values[0]) : undefined;
  if (parsed.type !== 'Set' || parsed.earlier || !parsed.values.every(isDate)) return undefined;
  return parsed.values.map(isoDay).sort()[0];
}

/** A date as numbers: year, then month (from 1) and day as far as given; two of these are the ends of an interval. */
export interface DateParts {
  readonly parts: readonly (readonly number[])[];
  /** Whether it is marked as uncertain or approximate. */
  readonly doubtful: boolean;
}

/** A single date, or an interval of two, as numbers; undefined for every other form. @throws Error when the string is not EDTF. */
export function datePartsOf(edtf: string): DateParts | undefined {
  const parsed = parse(edtf);
  const ends: readonly unknown[] = parsed.type === 'Interval' ? parsed.values : [parsed];
  const dates = ends.filter(isDate);
  if (dates.length < ends.length) return undefined;
  return {
    parts: dates.map(({ values: [year = 0, month, date] }) =>
      [year, ...(month === undefined ? [] : [month + 1]), date].filter(
        (part) => part !== undefined,
      ),
    ),
    doubtful: dates.some(
      ({ uncertain, approximate }) => Boolean(uncertain) || Boolean(approximate),
    ),
  };
}

/** The days that a date may mean, as far as they are bounded: YYYY-MM-DD, both included. */
export interface DaySpan {
  /** Undefined where the date is open at that end. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Doubtful or approximate (`?`, `~`, `%`), or one of several (`[…]`, `X`): not known to be all of these days, nor any one. */
  readonly uncertain: boolean;
}

/** The days that an EDTF date may mean. @throws Error when the string is not EDTF. */
export function daySpan(value: string): DaySpan {
  const { min, max } = edtf(value);
  const dayOf = (time: number): string | undefined =>
    Number.isFinite(time) ? new Date(time).toISOString().replace(/T.*/, '') : undefined;
  return { from: dayOf(min), to: dayOf(max), uncertain: /[?~%[X]/.test(value) };
}

function isoDay({ values: [year = 0, month = 0, date = 1] }: ParsedDate): string {
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month + 1)}-${pad(date)}`;
}

/** Whether a part is a single date, none of whose digits are left open. */
function isDate(part: unknown): part is ParsedDate {
  return isObject(part) && part['type'] === 'Date' && !part['unspecified'];
}

function isObject(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null;
}

/** The day at which a date begins. */
function at({ values: [year = 0, month = 0, date = 1] }: ParsedDate): Date {
  const day = new Date(0);
  day.setUTCFullYear(year, month, date);
  return day;
}

function day(parsed: ParsedDate): string {
  const { values, uncertain, approximate } = parsed;
  const [year = 0, month, date] = values;
  const words = dateFormat(year < 1, month !== undefined, date !== undefined).format(at(parsed));
  const doubts = [...(approximate ? ['approximate'] : []), ...(uncertain ? ['uncertain'] : [])];
  return doubts.length > 0 ? `${words} (${doubts.join(' and ')})` : words;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** How a date is printed that has these parts; made once, which takes as long as to print dozens. */
function dateFormat(era: boolean, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = [era, month, day].join();
  const known =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      year: 'numeric',
      ...(era ? { era: 'short' } : {}),
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
    });
  dateFormats.set(key, known);
  return known;
}

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
