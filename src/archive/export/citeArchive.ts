import { dateInWords } from '../dates.ts';
import type { Archive } from '../model.ts';

/**
 * How the archive as a whole is cited, in words: who edits it, its title, the day of its version, its address.
 *
 * @param day the day of the archive’s last revision, `YYYY-MM-DD`.
 */
export function citeArchive({ record }: Pick<Archive, 'record'>, url: string, day: string): string {
  const editors = record.editors.join(', ');
  return `${editors.charAt(0).toUpperCase()}${editors.slice(1)}. ${record.title}. Version of ${dateInWords(day)}. ${url}`;
}
