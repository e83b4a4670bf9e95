import { plainText } from './plainText.ts';
import { fragmentSign, locatorSign, Printer, type Printed } from './printer.ts';
import { citationStyles, type CitationStyle } from './styles.ts';
import type { CslItem } from './csl.ts';
import { cslOfSource } from './record.ts';
import type { Archive, Source } from '../model.ts';

/** Something cited in one style: inline HTML with `i`, `b`, `sup` and `sub` only. */
export interface Citation {
  readonly style: CitationStyle;
  /** At its place, of the whole. */
  readonly whole: string;
  /** At its place, of a paragraph: {@link LOCATOR} stands for its number, {@link FRAGMENT} for the end of its address. */
  readonly part: string;
  /** In the list at the end; of a paragraph, with {@link FRAGMENT} as in `part`. */
  readonly entry: string;
  /** The word before the number of a paragraph, and before those of several. */
  readonly words: readonly [one: string, several: string];
}

/** Stands in a citation for what it is to point to. */
export const LOCATOR = '{locator}';
/** Stands in a citation for the end of the address: `p4`. */
export const FRAGMENT = '{fragment}';

const printers = new Map<string, Printer>();

function printerOf(style: CitationStyle): Printer {
  const known = printers.get(style.id) ?? new Printer(style);
  printers.set(style.id, known);
  return known;
}

/** An item cited in every style on offer, in their order. What it takes is told by {@link Printer}. */
export function citationsOf(item: CslItem): readonly Citation[] {
  return citedBy(item, (printer, fitted) => printer.print(fitted));
}

/** What {@link citationsOf} gives, without the use of anything that was printed before. */
export function citedDirectly(item: CslItem): readonly Citation[] {
  return citedBy(item, (printer, fitted) => printer.printDirectly(fitted));
}

function citedBy(
  item: CslItem,
  print: (printer: Printer, fitted: CslItem) => Printed,
): readonly Citation[] {
  return citationStyles.map((style) => {
    const printer = printerOf(style);
    const { whole, part, entry } = print(printer, guarded(style.fitted?.(item) ?? item));
    const [one, several] = printer.words;
    const words = style.paragraph ?? printer.words;
    const named = (citation: string): string =>
      released(citation).replace(`${one} ${locatorSign}`, `${words[0]} ${locatorSign}`);
    return {
      style,
      whole: released(whole),
      part: placed(named(part)),
      entry: placed(released(entry)),
      words: style.paragraph ?? [one, several],
    };
  });
}

// Private-use characters that stand for what the processor would take for something else.
const lessThan = '\uE002';
const ending = '\uE003';

/**
 * An item as the processor can take it: it reads mark-up in texts, stumbles over a text that is the name of a property of
 * every object, and sets the capitals of a title by the language of the item, which is not that of a supplied title.
 */
function guarded(item: CslItem): CslItem {
  const texts = Object.entries(item).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' && key !== 'URL' ? guardedText(value) : value,
  ]);
  const supplied = /^\[.*\]$/.test(item.title) ? { language: 'en' } : {};
  return { ...(Object.fromEntries(texts) as unknown as CslItem), ...supplied };
}

function guardedText(text: string): string {
  return text.replaceAll('<', lessThan) + (text in {} ? ending : '');
}

function released(citation: string): string {
  return citation.replaceAll(lessThan, '&#60;').replaceAll(ending, '');
}

/** A source cited in every style. */
export function citationsOfSource(
  source: Source,
  archive: Pick<Archive, 'record'>,
  absolute: (path: string) => string,
): readonly Citation[] {
  return citationsOf(cslOfSource(source, archive, absolute));
}

function placed(citation: string): string {
  return citation.replaceAll(locatorSign, LOCATOR).replaceAll(fragmentSign, FRAGMENT);
}

/** A citation that points to the whole: the end of the address is taken off. */
export function ofWhole(citation: string): string {
  return citation.replaceAll(`#${FRAGMENT}`, '');
}

/** A citation that points to one place. */
export function ofPart(citation: string, locator: string, fragment: string): string {
  return citation.replaceAll(LOCATOR, locator).replaceAll(FRAGMENT, fragment);
}

/** Citations as data: plain words, with {@link LOCATOR} and {@link FRAGMENT} where they point to a part. */
export function citationsAsData(citations: readonly Citation[]): Record<string, unknown>[] {
  return citations.map(({ style, whole, part, entry, words: [one, several] }) => ({
    style: style.id,
    name: style.name,
    whole: plainText(whole),
    part: plainText(part),
    entry: plainText(entry),
    paragraph: one,
    paragraphs: several,
  }));
}
