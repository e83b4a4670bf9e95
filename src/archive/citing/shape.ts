import type { CslDate, CslItem } from './csl.ts';
import { hasToken, withTokens } from './runs.ts';

/*
 * Most of a citation depends on the shape of an item only: its fields, the punctuation in them, how exact its date is. A model
 * is an item of that shape, with tokens for what varies in print: runs of words, the address, the numbers of the date.
 */

/** The texts that styles print as they are, or in another letter case; `date` is a date that is said in words. */
const textFields = [
  'title',
  'container-title',
  'genre',
  'archive',
  'archive_location',
  'date',
] as const;

export type TextField = (typeof textFields)[number];

/** What stands for the address in a model. */
export const MODEL_ADDRESS = 'https://qz.example/';

/** What stands for any language but English: styles give headlines and names a form of their own in that alone. */
const OTHER_LANGUAGE = 'und';

/** What stands for a date: its year and day are no other numbers of a model, its month has a name and a shorter one. */
export const MODEL_DATE = [7351, 11, 28] as const;

type DateParts = Extract<CslDate, { 'date-parts': unknown }>;

/**
 * The model of an item. Items with equal models are cited alike, but for what the tokens stand for.
 *
 * @returns undefined when that is not certain.
 */
export function modelOf(item: CslItem): CslItem | undefined {
  const { id: _, URL: address, issued, ...rest } = item;
  if (!/^https?:\/\/[\w.~:/%-]+\/$/.test(address)) return undefined;
  const verbatim = JSON.stringify([item.author, item.language]);
  if (hasToken(verbatim) || /\d|nov/i.test(verbatim)) return undefined;
  const texts: Partial<Record<TextField, string>> = {};
  for (const field of textFields) {
    const text = textOf(item, field);
    if (text === undefined) continue;
    // Mark-up; and “para.”, by which the word before the number of a paragraph is known.
    if (/[<>]|paras?(?![a-z])/i.test(text)) return undefined;
    const tokens = modelText(field, text);
    if (tokens === undefined) return undefined;
    texts[field] = tokens;
  }
  const { date, ...printed } = texts;
  const language = item.author || /^en/i.test(item.language) ? item.language : OTHER_LANGUAGE;
  const model = { ...rest, ...printed, language, id: 'model', URL: MODEL_ADDRESS };
  if (!issued) return model;
  return { ...model, issued: date === undefined ? modelDate(issued) : { literal: date } };
}

/** The text of a field. */
export function textOf(item: CslItem, field: TextField): string | undefined {
  if (field !== 'date') return item[field];
  return item.issued && 'literal' in item.issued ? item.issued.literal : undefined;
}

/** The text of a field in the model of its item; undefined when there can be none. */
export function modelText(field: TextField, text: string): string | undefined {
  return withTokens(text, textFields.indexOf(field));
}

/** The field by whose number {@link modelText} names its tokens. */
export function fieldOf(number: number): TextField | undefined {
  return textFields[number];
}

function modelDate(issued: CslDate): CslDate {
  const parts = varyingDate(issued);
  return parts ? { ...issued, 'date-parts': [MODEL_DATE.slice(0, parts.length)] } : issued;
}

/** Year, month and day of a date that varies in nothing but these: a single one with a year of four digits. */
export function varyingDate(
  issued: CslDate | undefined,
): DateParts['date-parts'][number] | undefined {
  if (!issued || 'literal' in issued) return undefined;
  const [parts, ...more] = issued['date-parts'];
  const [year = 0] = parts ?? [];
  return more.length === 0 && year >= 1000 && year <= 9999 ? parts : undefined;
}
