import { dateString } from '../citing/date.ts';
import type { CslDate, CslItem } from '../citing/csl.ts';
import { sentences } from '../citing/remarks.ts';

/** How a value is written: as TeX; as TeX whose capitals no style may change; as it is. */
type Manner = 'text' | 'words' | 'verbatim';

/** The fields of an entry: where each comes from; undefined leaves it out. */
const fields: readonly (readonly [
  name: string,
  of: (item: CslItem) => string | undefined,
  manner: Manner,
])[] = [
  ['entrysubtype', ({ type }) => (type === 'article-newspaper' ? 'newspaper' : undefined), 'text'],
  ['title', ({ title }) => title, 'words'],
  ['journal', (item) => item['container-title'], 'words'],
  // BibLaTeX reads `date`, which is EDTF; the older programs read `year`. Doubt is `?`: to some programs, Zotero among
  // them, `~` is a space here as anywhere in TeX.
  ['date', ({ issued }) => (isPlain(issued) ? dateString(issued, '?') : undefined), 'verbatim'],
  [
    'year',
    ({ issued }) => (isPlain(issued) ? String(issued['date-parts'][0]?.[0]) : undefined),
    'verbatim',
  ],
  ['language', ({ language }) => language, 'text'],
  ['url', ({ URL }) => URL, 'verbatim'],
  ['note', note, 'text'],
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
  const lines = fields.flatMap(([name, of, manner]) => {
    const value = of(item);
    return value === undefined ? [] : [`  ${name} = ${manners[manner](value)},\n`];
  });
  return `@article{${item.id},\n${lines.join('')}}\n`;
}

const manners: Readonly<Record<Manner, (value: string) => string>> = {
  text: (value) => `{${escaped(value)}}`,
  words: (value) => `{{${escaped(value)}}}`,
  verbatim: (value) => `{${value}}`,
};

/** What has no field: language or translation in words, a date that can be said in words only, the archive and its version. */
function note({ genre, issued, archive, archive_location }: CslItem): string | undefined {
  return sentences(
    genre,
    issued && 'literal' in issued ? `date: ${issued.literal}` : undefined,
    [archive, archive_location].filter((part) => part !== undefined).join(', '),
  );
}

type Plain = Extract<CslDate, { 'date-parts': unknown }>;

function isPlain(issued: CslDate | undefined): issued is Plain {
  return issued !== undefined && 'date-parts' in issued;
}

/** Text as TeX: its special characters as commands, and signs parted that would be read as one. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}$&#_%~^]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/(?<=['`-])(?=['`-])/g, '{}');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\^{}}',
};
