import { dateInWords } from '../dates.ts';
import type { CslItem } from './csl.ts';
import { partsInEdtf } from './date.ts';

/** A style in which sources are cited. */
export interface CitationStyle {
  /** Name in addresses and settings. */
  readonly id: 'chicago' | 'apa' | 'mla' | 'iso690' | 'harvard';
  /** Name for readers. */
  readonly name: string;
  /** Id of the official style sheet. @see https://github.com/citation-style-language/styles */
  readonly sheet: string;
  /** The language whose terms and quotation marks it is printed with. */
  readonly language: 'en-US' | 'en-GB';
  /** What its two parts are called: the citation at its place, and the entry in the list. */
  readonly parts: readonly [at: string, list: string];
  /** The words for a paragraph and for several, where the style sheet has others than the style. */
  readonly paragraph?: readonly [one: string, several: string];
  /** Makes room for what the style would leave out. */
  readonly fitted?: (item: CslItem) => CslItem;
}

/** The styles on offer, in the order in which they are shown; the first is the one to begin with. */
export const citationStyles: readonly CitationStyle[] = [
  {
    id: 'chicago',
    name: 'Chicago 17 (notes and bibliography)',
    sheet: 'chicago-fullnote-bibliography',
    language: 'en-US',
    parts: ['Footnote', 'Bibliography'],
    fitted: (item) => ({ ...item, ...inAmerican(item) }),
  },
  {
    id: 'apa',
    name: 'APA 7',
    sheet: 'apa',
    language: 'en-US',
    parts: ['In the text', 'Reference list'],
    fitted: ({ archive_location: location, ...item }) => ({
      ...item,
      ...inAmerican(item),
      ...(item.archive === undefined
        ? {}
        : { archive: location === undefined ? item.archive : `${item.archive}, ${location}` }),
    }),
  },
  {
    id: 'mla',
    name: 'MLA 9',
    sheet: 'modern-language-association',
    language: 'en-US',
    parts: ['In the text', 'Works cited'],
    paragraph: ['par.', 'pars.'],
    fitted: (item) => withinArchive({ ...item, ...bracketed(item, dayOf) }),
  },
  {
    id: 'iso690',
    name: 'ISO 690',
    sheet: 'iso690-author-date-en',
    language: 'en-GB',
    parts: ['In the text', 'Reference list'],
    fitted: (item) => withinArchive({ ...item, ...bracketed(item, yearOf) }),
  },
  {
    id: 'harvard',
    name: 'Harvard (Cite Them Right 12)',
    sheet: 'harvard-cite-them-right',
    language: 'en-GB',
    parts: ['In the text', 'Reference list'],
    // A newspaper of that style stands in the author’s place, which an inferred one must not.
    fitted: (item) => withinArchive({ ...item, ...bracketed(item, yearOf), type: 'webpage' }),
  },
];

/** Puts language, archive and version where the style prints what the text appeared in: it has no place of their own for them. */
function withinArchive(item: CslItem): CslItem {
  const { archive, archive_location: location, genre, ...rest } = item;
  if (archive === undefined) return item;
  const text = [item['container-title'], genre].filter((part) => part !== undefined).join(', ');
  const kept = [archive, location].filter((part) => part !== undefined).join(', ');
  const whole = [text, kept].filter(Boolean).join('; ');
  return { ...rest, 'container-title': whole.charAt(0).toUpperCase() + whole.slice(1) };
}

/** A date in doubt in words: the style leaves the doubt out. */
function bracketed(
  { issued }: CslItem,
  words: (parts: readonly number[]) => string,
): Pick<CslItem, 'issued'> | undefined {
  if (!issued || 'literal' in issued || !issued.circa) return undefined;
  const ends = [...new Set(issued['date-parts'].map(words))];
  return { issued: { literal: `[${ends.join(' to ')}?]` } };
}

/** “4 Jan. 2022”: MLA shortens all months but May, June and July. @see MLA Handbook, 9th edition, appendix 1 */
function dayOf(parts: readonly number[]): string {
  return dateInWords(partsInEdtf(parts)).replace(/(?!May|June|July)[A-Z][a-z]{2,}/, (month) =>
    month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`,
  );
}

/** A date that is said in words, with the month first. */
function inAmerican({ issued }: Pick<CslItem, 'issued'>): Pick<CslItem, 'issued'> | undefined {
  if (!issued || 'date-parts' in issued) return undefined;
  const literal = issued.literal
    .replace(/(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g, '$2 $1, $3')
    .replace(/(\d{4}) or (?=earlier|later)/, '$1, or ');
  return { issued: { literal } };
}

function yearOf([year = 0]: readonly number[]): string {
  return String(year);
}
