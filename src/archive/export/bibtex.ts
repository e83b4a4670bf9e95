import { dateString } from '../citing/date.ts';
import type { CslItem } from '../citing/csl.ts';
import { sentences } from '../citing/remarks.ts';

/** The fields of an entry: where each comes from; undefined leaves it out. Those in `verbatim` are not TeX. */
const fields: readonly (readonly [
  name: string,
  of: (item: CslItem) => string | undefined,
  verbatim?: 'verbatim',
])[] = [
  ['entrysubtype', ({ type }) => (type === 'article-newspaper' ? 'newspaper' : undefined)],
  ['title', ({ title }) => title],
  ['author', ({ author }) => author?.map(({ literal }) => `{${literal}}`).join(' and ')],
  ['journal', (item) => item['container-title']],
  // BibLaTeX reads `date`, which is EDTF; the older programs read `year`.
  [
    'date',
    ({ issued }) => (issued && !('literal' in issued) ? dateString(issued) : undefined),
    'verbatim',
  ],
  ['year', ({ issued }) => issued && yearOf(issued)],
  ['language', ({ language }) => language],
  ['url', ({ URL }) => URL, 'verbatim'],
  [
    'note',
    ({ genre, archive, archive_location }) =>
      sentences(genre, [archive, archive_location].filter((part) => part !== undefined).join(', ')),
  ],
];

/**
 * Citations as BibTeX, UTF-8, in the fields of BibLaTeX: `date` in EDTF, newspapers by `entrysubtype`.
 *
 * @see Patashnik, “BibTeXing”, 1988; Kime and Charette, “The biblatex Package”, 2.2 and 3.13
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const lines = fields.flatMap(([name, of, verbatim]) => {
    const value = of(item);
    return value === undefined || value === ''
      ? []
      : [`  ${name} = {${verbatim ? value : escaped(value)}},\n`];
  });
  return `@article{${item.id},\n${lines.join('')}}\n`;
}

function yearOf(issued: NonNullable<CslItem['issued']>): string | undefined {
  if ('literal' in issued) return issued.literal;
  return issued['date-parts'][0]?.[0]?.toString();
}

/** Text as TeX: its special characters as commands. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (character) => commands[character] ?? `\\${character}`);
}

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};
