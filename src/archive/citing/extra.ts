import type { CslItem } from './csl.ts';
import { dateString } from './date.ts';

/**
 * A variable of CSL as a line of Zotero’s field “Extra”, which holds what an item of its type has no field for, and from
 * where it is cited. With a capital, it also reads well where another program prints it as the note that it is.
 *
 * @see https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra
 */
function line(variable: 'Genre' | 'Issued', value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${variable}: ${value}`;
}

/** What kind of text an item is, which Zotero’s newspaper articles have no field for. */
export function extraGenre({ genre }: Pick<CslItem, 'genre'>): string | undefined {
  return line('Genre', genre);
}

/** The date with its doubt or in words, for formats whose own date cannot say either; undefined when it is a plain one. */
export function extraDate({ issued }: Pick<CslItem, 'issued'>): string | undefined {
  const plain = !issued || ('date-parts' in issued && !issued.circa);
  return plain ? undefined : line('Issued', dateString(issued));
}
