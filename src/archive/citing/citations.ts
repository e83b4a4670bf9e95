import { plainText } from './plainText.ts';
import { Processor } from './processor.ts';
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

// The processor takes neither braces nor anything that looks like a number for what they are: these it leaves alone.
const locatorSign = '\uE000';
const fragmentSign = '\uE001';

const processors = new Map<string, Processor>();

function processorOf(style: CitationStyle): Processor {
  const known = processors.get(style.id) ?? new Processor(style);
  processors.set(style.id, known);
  return known;
}

/** An item cited in every style on offer, in their order. */
export function citationsOf(item: CslItem): readonly Citation[] {
  return citationStyles.map((style) => {
    const processor = processorOf(style);
    const fitted = style.fitted?.(item) ?? item;
    const partly = { ...fitted, URL: `${fitted.URL}#${fragmentSign}` };
    return {
      style,
      whole: processor.at(fitted),
      part: named(processor.at(partly, { label: 'paragraph', value: locatorSign })),
      entry: named(processor.entry(partly)),
      words: processor.paragraphs(),
    };
  });
}

const cited = new WeakMap<Source, { address: string; citations: readonly Citation[] }>();

/** A source cited in every style. Its page and its files ask for the same, so that it is kept. */
export function citationsOfSource(
  source: Source,
  archive: Pick<Archive, 'record'>,
  absolute: (path: string) => string,
): readonly Citation[] {
  const item = cslOfSource(source, archive, absolute);
  const known = cited.get(source);
  if (known?.address === item.URL) return known.citations;
  const citations = citationsOf(item);
  cited.set(source, { address: item.URL, citations });
  return citations;
}

function named(citation: string): string {
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
