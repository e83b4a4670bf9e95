import { dateInWords } from './dates.ts';
import type { Source } from './model.ts';

/** Publisher of a source as a reader is told: the name, with the doubt; or “unknown”. */
export function publisherInWords({ record: { publisher } }: Pick<Source, 'record'>): string {
  if (publisher.name === null) return 'unknown';
  return publisher.basis === 'inferred' ? `${publisher.name} (inferred)` : publisher.name;
}

/** Date of a source as a reader is told, with the doubt. */
export function dateOf({ record: { date } }: Pick<Source, 'record'>): string {
  const words = dateInWords(date.edtf);
  return date.basis === 'inferred' && !words.includes('(') ? `${words} (inferred)` : words;
}
