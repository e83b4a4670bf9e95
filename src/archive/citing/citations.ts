import { Filling } from './filling.ts';
import { plainText } from './plainText.ts';
import { Processor } from './processor.ts';
import { citationStyles, type CitationStyle } from './styles.ts';
import type { CslItem } from './csl.ts';
import { cslOfSource } from './record.ts';
import { modelOf } from './shape.ts';
import { filled, templateOf, type Template } from './template.ts';
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

/** What is printed of an item in one style, in the three ways of a {@link Citation}. */
type Printed<T = string> = Readonly<Record<'whole' | 'part' | 'entry', T>>;

/** A style at work: its processor, and what it printed of the models of items, by the models. */
interface Workshop {
  readonly processor: Processor;
  readonly words: Citation['words'];
  readonly templates: Map<string, Printed<Template> | undefined>;
}

const workshops = new Map<string, Workshop>();

function workshopOf(style: CitationStyle): Workshop {
  const known = workshops.get(style.id);
  if (known) return known;
  const processor = new Processor(style);
  const opened = { processor, words: processor.paragraphs(), templates: new Map() };
  workshops.set(style.id, opened);
  return opened;
}

/**
 * An item cited in every style on offer, in their order.
 *
 * The processor takes milliseconds for a style, so that it is asked once for each shape of items; what it is not certain to print
 * alike it is asked for itself. @see {@link citedDirectly}, which gives the same.
 */
export function citationsOf(item: CslItem): readonly Citation[] {
  return citedBy(
    item,
    (fitted, workshop) => filledIn(fitted, workshop) ?? printedBy(fitted, workshop),
  );
}

/** What {@link citationsOf} gives, all of it printed by the processor. */
export function citedDirectly(item: CslItem): readonly Citation[] {
  return citedBy(item, printedBy);
}

function citedBy(
  item: CslItem,
  print: (fitted: CslItem, workshop: Workshop) => Printed,
): readonly Citation[] {
  return citationStyles.map((style) => {
    const workshop = workshopOf(style);
    const { whole, part, entry } = print(style.fitted?.(item) ?? item, workshop);
    return { style, whole, part, entry, words: workshop.words };
  });
}

function printedBy(item: CslItem, { processor }: Workshop): Printed {
  return { whole: processor.at(item), ...printedOfPart(partOf(item), processor) };
}

function printedOfPart(partly: CslItem, processor: Processor): Omit<Printed, 'whole'> {
  return {
    part: named(processor.at(partly, { label: 'paragraph', value: locatorSign })),
    entry: named(processor.entry(partly)),
  };
}

function partOf(item: CslItem): CslItem {
  return { ...item, URL: `${item.URL}#${fragmentSign}` };
}

function filledIn(item: CslItem, { processor, templates }: Workshop): Printed | undefined {
  const model = modelOf(item);
  if (!model) return undefined;
  const key = JSON.stringify(model);
  if (!templates.has(key)) templates.set(key, templatesOf(model, processor));
  const filling = new Filling(item, processor);
  return inEach(templates.get(key), (template) => filled(template, filling));
}

function templatesOf(model: CslItem, processor: Processor): Printed<Template> | undefined {
  // To read an item is half of the processor’s work, so that it prints the whole of the same one.
  const partly = partOf(model);
  const whole = ofWhole(named(processor.at(partly)));
  const printed = { whole, ...printedOfPart(partly, processor) };
  return inEach(printed, (one) => templateOf(one, model, processor));
}

/** The same made of each of the three; undefined when one of them is. */
function inEach<From, To>(
  of: Printed<From> | undefined,
  make: (one: From) => To | undefined,
): Printed<To> | undefined {
  if (!of) return undefined;
  const [whole, part, entry] = [make(of.whole), make(of.part), make(of.entry)];
  return whole === undefined || part === undefined || entry === undefined
    ? undefined
    : { whole, part, entry };
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
