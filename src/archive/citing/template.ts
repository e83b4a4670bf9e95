import type { CslItem } from './csl.ts';
import { Filling, letterCases } from './filling.ts';
import type { Processor } from './processor.ts';
import { hasToken, tokenFound, tokenPattern } from './runs.ts';
import { fieldOf, MODEL_ADDRESS, MODEL_DATE, varyingDate, type TextField } from './shape.ts';

/** What is printed of an item at one place of a template; undefined when it is not certain. */
type Slot = (filling: Filling) => string | undefined;

/** What is printed of all items of one shape: words, and slots for what varies. */
export type Template = readonly (string | Slot)[];

const [modelYear, modelMonth, modelDay] = MODEL_DATE.map(String) as [string, string, string];
const words = `${tokenPattern}|(?<address>${MODEL_ADDRESS})`;
const numbers = String.raw`(?<year>${modelYear})|(?<month>Nov(?:ember\b|\.)?)|\b(?<day>${modelDay})\b`;
const tokens = new RegExp(words, 'giu');
const tokensWithDate = new RegExp(`${words}|${numbers}`, 'giu');

/**
 * The template of a shape.
 *
 * @param printed what is printed of the model.
 * @returns undefined when it has a part that is neither known nor the same for all.
 */
export function templateOf(
  printed: string,
  model: CslItem,
  processor: Processor,
): Template | undefined {
  const dated = varyingDate(model.issued) !== undefined;
  const template: (string | Slot)[] = [];
  let end = 0;
  for (const found of printed.matchAll(dated ? tokensWithDate : tokens)) {
    const slot = slotOf(found[0], found.groups ?? {}, model, processor);
    if (!slot) return undefined;
    template.push(printed.slice(end, found.index), slot);
    end = found.index + found[0].length;
  }
  template.push(printed.slice(end));
  const fixed = template.filter((part) => typeof part === 'string').join('\n');
  return hasToken(fixed) || (dated && /\d/.test(fixed)) ? undefined : template;
}

/** What a template says of an item of its shape; undefined when that is not certain. */
export function filled(template: Template, filling: Filling): string | undefined {
  let whole = '';
  for (const part of template) {
    const said = typeof part === 'string' ? part : part(filling);
    if (said === undefined) return undefined;
    whole += said;
  }
  return whole;
}

function slotOf(
  printed: string,
  groups: Readonly<Record<string, string | undefined>>,
  model: CslItem,
  processor: Processor,
): Slot | undefined {
  const part = (index: number): Slot => {
    return ({ item }) => varyingDate(item.issued)?.[index]?.toString();
  };
  if (groups['address'] !== undefined) return ({ item }) => item.URL;
  if (groups['year'] !== undefined) return part(0);
  if (groups['day'] !== undefined) return part(2);
  if (groups['month'] !== undefined) return monthSlot(printed, processor);
  const [text, run] = tokenFound(groups) ?? [];
  const field = fieldOf(text ?? -1);
  return field === undefined || run === undefined
    ? undefined
    : runSlot(printed, field, run, model, processor);
}

function monthSlot(printed: string, processor: Processor): Slot | undefined {
  const forms = ['long', 'short'] as const;
  const form = forms.find((one) => processor.month(Number(modelMonth), one) === printed);
  if (!form) return undefined;
  return ({ item }) => {
    const month = varyingDate(item.issued)?.[1];
    return month === undefined ? undefined : processor.month(month, form);
  };
}

/**
 * The slot of a run, in the letter case in which that of the model is printed. Where several cases would print the model so
 * (the second run of a text does not show whether its first letter was changed), they must print the item alike as well.
 */
function runSlot(
  printed: string,
  field: TextField,
  run: number,
  model: CslItem,
  processor: Processor,
): Slot | undefined {
  const ofModel = new Filling(model, processor);
  const [first, ...others] = letterCases.filter((one) => ofModel.run(field, run, one) === printed);
  if (!first) return undefined;
  return (filling) => {
    const words = filling.run(field, run, first);
    return others.every((one) => filling.run(field, run, one) === words) ? words : undefined;
  };
}
