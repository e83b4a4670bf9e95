import type { CslItem } from './csl.ts';
import { Filling } from './filling.ts';
import { Processor } from './processor.ts';
import { modelOf } from './shape.ts';
import type { CitationStyle } from './styles.ts';
import { filled, templateOf, type Template } from './template.ts';

// The processor takes neither braces nor anything that looks like a number for what they are: these it leaves alone.
/** Stands in what is printed for the number of a paragraph. */
export const locatorSign = '\uE000';
/** Stands for the end of an address that points to a part. */
export const fragmentSign = '\uE001';

/** What is printed of an item: at its place, at its place with a paragraph, in the list at the end with its address. */
export type Printed<T = string> = Readonly<Record<'whole' | 'part' | 'entry', T>>;

/** More shapes than archives have; past them what was printed is forgotten. */
const mostShapes = 2_000;

/**
 * Prints items in one style. The processor takes milliseconds for each, so that it is asked once for each shape of items, and what
 * varies is filled in; where that is not certain to give what the processor would print, it is asked for the item itself.
 */
export class Printer {
  /** The word before the number of a paragraph, and before those of several. */
  readonly words: readonly [one: string, several: string];
  readonly #processor: Processor;
  readonly #templates = new Map<string, Printed<Template> | undefined>();

  constructor(style: CitationStyle) {
    this.#processor = new Processor(style);
    this.words = this.#processor.paragraphs();
  }

  print(item: CslItem): Printed {
    return this.#filledIn(item) ?? this.printDirectly(item);
  }

  /** What `print` gives, by the processor. */
  printDirectly(item: CslItem): Printed {
    return { whole: this.#processor.at(item), ...this.#printedOfPart(partOf(item)) };
  }

  #printedOfPart(partly: CslItem): Omit<Printed, 'whole'> {
    return {
      part: this.#processor.at(partly, { label: 'paragraph', value: locatorSign }),
      entry: this.#processor.entry(partly),
    };
  }

  #filledIn(item: CslItem): Printed | undefined {
    const model = modelOf(item);
    if (!model) return undefined;
    const key = JSON.stringify(model);
    if (!this.#templates.has(key)) {
      if (this.#templates.size >= mostShapes) this.#templates.clear();
      this.#templates.set(key, this.#templatesOf(model));
    }
    const filling = new Filling(item, this.#processor);
    return inEach(this.#templates.get(key), (template) => filled(template, filling));
  }

  #templatesOf(model: CslItem): Printed<Template> | undefined {
    // To read an item is half of the processor’s work, so that it prints the whole of the same one.
    const partly = partOf(model);
    const whole = this.#processor.at(partly).replaceAll(`#${fragmentSign}`, '');
    const printed = { whole, ...this.#printedOfPart(partly) };
    return inEach(printed, (one) => templateOf(one, model, this.#processor));
  }
}

function partOf(item: CslItem): CslItem {
  return { ...item, URL: `${item.URL}#${fragmentSign}` };
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
