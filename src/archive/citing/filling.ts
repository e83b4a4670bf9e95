import type { CslItem } from './csl.ts';
import type { LetterCase, Processor } from './processor.ts';
import { runsOf } from './runs.ts';
import { modelText, textOf, type TextField } from './shape.ts';

/** The letter cases in which a text may be printed, as it is to begin with. */
export const letterCases: readonly (LetterCase | 'unchanged')[] = [
  'unchanged',
  'title',
  'sentence',
  'capitalize-first',
  'lowercase',
  'uppercase',
];

/** What fills the slots of a template: the runs of words of an item, each text of it cut once. */
export class Filling {
  readonly item: CslItem;
  readonly #processor: Processor;
  readonly #runs = new Map<string, readonly string[]>();

  constructor(item: CslItem, processor: Processor) {
    this.item = item;
    this.#processor = processor;
  }

  /** A run of a text in a letter case; undefined when it is not certain. */
  run(field: TextField, number: number, letterCase: LetterCase | 'unchanged'): string | undefined {
    const key = `${field} ${letterCase}`;
    const runs =
      this.#runs.get(key) ?? this.#cut(textOf(this.item, field) ?? '', field, letterCase);
    this.#runs.set(key, runs);
    return runs[number];
  }

  #cut(text: string, field: TextField, letterCase: LetterCase | 'unchanged'): readonly string[] {
    if (letterCase === 'unchanged') return runsOf(text);
    // Before it changes letters, the processor changes spaces: these as here, others in other ways.
    if (/(?:^|\s)'/.test(text)) return [];
    const spaced = text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u202F');
    const cased = this.#processor.cased(spaced, letterCase, this.item.language);
    return modelText(field, cased) === modelText(field, spaced) ? runsOf(cased) : [];
  }
}
