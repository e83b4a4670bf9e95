import { dateInWords, daySpan } from '../../dates.ts';
import { tei, type TeiElement } from './element.ts';

/** A day that W3C’s type of dates holds as EDTF writes it. */
const plainDay = /^\d{4}-\d\d-\d\d$/;

/**
 * A date in EDTF: in words, the EDTF itself, and the day that it means or the days between which it lies.
 *
 * @param attributes in addition; they go before those of the date.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html#NDDATECUSTOM
 */
export function dated(
  edtf: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): TeiElement {
  const { words, standard } = readings.get(edtf) ?? read(edtf);
  return tei(
    'date',
    { ...attributes, ...standard, 'when-custom': edtf, datingMethod: '#edtf' },
    words,
  );
}

interface Reading {
  readonly words: string;
  readonly standard: Readonly<Record<string, string | undefined>>;
}

/** Dates that were read already: the same ones stand in many sources. */
const readings = new Map<string, Reading>();

function read(edtf: string): Reading {
  const { from, to } = daySpan(edtf);
  const [first, last] = [from, to].map((day) => (day && plainDay.test(day) ? day : undefined));
  const standard = first === last ? { when: first } : { notBefore: first, notAfter: last };
  const reading = { words: dateInWords(edtf), standard };
  readings.set(edtf, reading);
  return reading;
}
