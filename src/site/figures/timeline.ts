import { daySpan } from '../../archive/dates.ts';
import type { ArchiveEvent } from '../../archive/model.ts';

/** An event on the figure: lengths in the units of the drawing. */
export interface DrawnEvent {
  readonly event: ArchiveEvent;
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly y: number;
  /** From where to where its days reach, cut at the edge of the figure where the date is open. */
  readonly from: number;
  readonly to: number;
  readonly open: 'before' | 'after' | undefined;
  /** On which side of its bar there is room for its name. */
  readonly label: 'after' | 'before' | 'within';
  /** The date is doubtful, or was inferred by the editors. */
  readonly uncertain: boolean;
}

/** A timeline, ready to be written as SVG. */
export interface DrawnTimeline {
  readonly width: number;
  readonly height: number;
  /** Where the days (or months, or years) begin, with the name of each. */
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly width: number }[];
  readonly events: readonly DrawnEvent[];
}

const DAY = 86_400_000;
/** Width of a letter, at most, on the average of a name. */
const LETTER = 6.2;
/** Height of a row, and of the heads above the first. */
const ROW = 26;
export const HEAD = 30;

/** Draws events in their order, one to a row; those without any bounded date are left out. */
export function drawTimeline(events: readonly ArchiveEvent[], width: number): DrawnTimeline {
  const spans = events.map((event, index) => {
    const { from, to, uncertain } = daySpan(event.record.date.edtf);
    return {
      event,
      number: index + 1,
      from: from === undefined ? undefined : Date.parse(from),
      to: to === undefined ? undefined : Date.parse(to) + DAY,
      uncertain: uncertain || event.record.date.basis === 'inferred',
    };
  });
  const dated = spans.filter(({ from, to }) => from !== undefined || to !== undefined);
  const bounds = dated.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from, from + DAY]),
    ...(to === undefined ? [] : [to, to - DAY]),
  ]);
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  const scale = (time: number): number =>
    Math.round(((time - first) / (last - first)) * width * 10) / 10;
  return {
    width,
    height: HEAD + dated.length * ROW,
    ticks: ticksOf(first, last).map(({ at, until, label }) => ({
      x: scale(at),
      label,
      width: scale(until) - scale(at),
    })),
    events: dated.map(({ event, number, from, to, uncertain }, row) => {
      const start = scale(from ?? first);
      const end = scale(to ?? last);
      const room = (event.record.title.length + 4) * LETTER;
      return {
        event,
        number,
        y: HEAD + row * ROW + ROW / 2,
        from: start,
        to: end,
        open: from === undefined ? 'before' : to === undefined ? 'after' : undefined,
        label: width - end > room ? 'after' : start > room ? 'before' : 'within',
        uncertain,
      };
    }),
  };
}

/** The days between two times; months when there are too many, and years when those are. */
function ticksOf(first: number, last: number): { at: number; until: number; label: string }[] {
  const days = (last - first) / DAY;
  const unit = days <= 16 ? 'day' : days <= 480 ? 'month' : 'year';
  const starts: number[] = [];
  for (let at = startOf(first, unit); at < last; at = next(at, unit)) starts.push(at);
  const step = Math.ceil(starts.length / 16);
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...formats[unit] });
  return starts
    .filter((_, index) => index % step === 0)
    .map((at) => ({
      at: Math.max(at, first),
      until: Math.min(next(at, unit), last),
      label: name.format(at),
    }));
}

type Unit = 'day' | 'month' | 'year';

const formats: Record<Unit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

function startOf(time: number, unit: Unit): number {
  const date = new Date(time);
  date.setUTCHours(0, 0, 0, 0);
  if (unit !== 'day') date.setUTCDate(1);
  if (unit === 'year') date.setUTCMonth(0);
  return date.getTime();
}

function next(time: number, unit: Unit): number {
  const date = new Date(time);
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}
