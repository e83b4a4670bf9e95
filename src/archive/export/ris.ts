import type { CslItem } from '../citing/csl.ts';
import { extraDate, extraGenre } from '../citing/extra.ts';
import { sentences } from '../citing/remarks.ts';

/** The tags of a record in their order, and where each comes from; undefined leaves it out. */
const tags: readonly (readonly [tag: string, of: (item: CslItem) => string | undefined])[] = [
  ['TY', ({ type }) => (type === 'article-newspaper' ? 'NEWS' : 'ELEC')],
  ['ID', ({ id }) => id],
  ['TI', ({ title }) => title],
  ['AU', ({ author }) => author?.map(({ literal }) => literal).join('; ')],
  ['T2', (item) => item['container-title']],
  ['DA', ({ issued }) => issued && date(issued)],
  ['LA', ({ language }) => language],
  ['DB', ({ archive }) => archive],
  ['AN', ({ archive_location }) => archive_location],
  ['UR', ({ URL }) => URL],
  ['M3', ({ genre }) => genre],
  // Miscellaneous, and free in records of these types: Zotero takes it for its “Extra”.
  ['M2', extraGenre],
  ['M2', extraDate],
  ['N1', ({ genre, issued }) => sentences(genre, issued && doubt(issued))],
  ['ER', () => ''],
];

/**
 * Citations as RIS, UTF-8, lines ended by CR LF.
 *
 * @see Research Information Systems, “RIS Format Specifications”, 2011
 */
export function ris(items: readonly CslItem[]): string {
  return items
    .map((item) =>
      tags
        .map(([tag, of]) => {
          const value = of(item)?.replace(/\s+/g, ' ');
          return value === undefined ? '' : `${tag}  - ${value}\r\n`;
        })
        .join(''),
    )
    .join('\r\n');
}

/** `YYYY/MM/DD/`, as far as known: of an interval the first day; what can be said in words only, in words. */
function date(issued: NonNullable<CslItem['issued']>): string {
  if ('literal' in issued) return issued.literal;
  const [year = 0, month, day] = issued['date-parts'][0] ?? [];
  const two = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), two(month), two(day), ''].join('/');
}

/** What the format cannot say of a date. */
function doubt(issued: NonNullable<CslItem['issued']>): string | undefined {
  return !('literal' in issued) && issued.circa ? 'date in doubt' : undefined;
}
