import type { DaySpan } from '../dates.ts';

/** How finely dates can be chosen: as finely as leaves a list that can be looked through. */
export type DateUnit = 'day' | 'month' | 'year';

/** Values at most in a list of days or months. */
const MOST = 60;
/** Values at most that one open or long date is given. */
const SPREAD = 400;

const length: Readonly<Record<DateUnit, number>> = { day: 10, month: 7, year: 4 };

/** The finest unit in which the dates of an archive have few enough values. */
export function unitFor(spans: readonly DaySpan[]): DateUnit {
  const units = ['day', 'month'] as const;
  const fits = (unit: DateUnit): boolean =>
    new Set(spans.flatMap((span) => dateValues(span, unit))).size <= MOST;
  return units.find(fits) ?? 'year';
}

/** Every day, month or year that a date may mean: `2022-01-05`, `2022-01` or `2022`. An open date has its bounded end only. */
export function dateValues({ from, to }: DaySpan, unit: DateUnit): string[] {
  const first = from ?? to;
  const last = to ?? from;
  if (first === undefined || last === undefined) return [];
  const values = new Set<string>();
  const day = new Date(first);
  while (values.size < SPREAD) {
    const value = day.toISOString().slice(0, length[unit]);
    if (value > last.slice(0, length[unit])) break;
    values.add(value);
    if (unit === 'year') day.setUTCFullYear(day.getUTCFullYear() + 1, 0, 1);
    else if (unit === 'month') day.setUTCMonth(day.getUTCMonth() + 1, 1);
    else day.setUTCDate(day.getUTCDate() + 1);
  }
  return [...values];
}
