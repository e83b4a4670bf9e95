import { z } from 'zod';
import { isEdtf } from './dates.ts';
import { lineNumber } from './lines.ts';

/** The values that content files are made of. */

/** Part of an address: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be made of lower-case letters, digits and single hyphens',
  );

export const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((value) => !/[^\P{Cc}\t\r\n]/u.test(value), 'must not contain control characters');

/** A language tag. @see BCP 47 */
export const language = z
  .string()
  .refine(isLanguageTag, 'must be a BCP 47 language tag, such as en or pl');

/** A date as far as it is known. @see Extended Date/Time Format, Library of Congress, 2019 (ISO 8601-2) */
export const edtf = z
  .string()
  .refine(isEdtf, 'must be an EDTF date in quotation marks, such as "2022-01-05" or "2022-01-05?"');

/** A line of the original, by the id that its paragraph has: p4 is the fourth non-empty line. */
export const line = z
  .string()
  .refine((value) => lineNumber(value) !== undefined, 'must name a line as p1, p2, p3 …');

/** Which of several occurrences of the same words in a paragraph is meant, from 1. */
export const occurrence = z.int().min(1).optional();

/** A SHA-256. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits');

/** How something is known: the text states it, the editor inferred it, or it came with the file as received. */
export const basis = z.enum(['stated', 'inferred', 'received']);

/** Words of the received text that something is known by; they must occur in their line, as received. */
export const evidence = z.array(z.strictObject({ line, quote: text })).default([]);

/** One line of plain words that goes into a text: an edit cannot make a new line. */
export const inline = z.string().regex(/^[^\r\n]*$/, 'must not contain a line end');

export type Basis = z.infer<typeof basis>;

/** Whether a string is a well-formed language tag. Longer primary subtags are reserved, none is registered: `english` is no tag. */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
