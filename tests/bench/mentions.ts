import { finderOf, type Form } from '../../src/archive/mentions.ts';
import { chance, type Chance } from './chance.ts';

/** Finding so many forms in a text of so many characters. */
export interface Finding {
  readonly forms: number;
  readonly length: number;
  readonly run: () => void;
}

const shortest = 2_000;

const syllables = [
  'al',
  'ma',
  'ty',
  'nur',
  'sul',
  'tan',
  'ak',
  'tau',
  'zha',
  'na',
  'ö',
  'zen',
  'ov',
];

/** A name of one or two words. */
function name(next: Chance): string {
  const word = (): string =>
    Array.from({ length: 2 + next(4) }, () => syllables[next(syllables.length)]).join('');
  const capital = (): string => word().replace(/^./, (letter) => letter.toUpperCase());
  return next(3) === 0
    ? `${capital()}-${capital()}`
    : next(2) === 0
      ? capital()
      : `${capital()} ${word()}`;
}

/** So many different forms; of more, the first are the same. */
function makeForms(count: number): Form[] {
  const next = chance();
  const forms = new Set<string>();
  while (forms.size < count) forms.add(name(next));
  return [...forms].map((form, index) => [form, `entity-${String(index)}`]);
}

/** A text of so many characters: of eight words one is a form, another begins like one. */
function makeText(length: number, forms: readonly Form[]): string {
  const next = chance();
  const words: string[] = [];
  for (let size = 0; size < length; size += (words.at(-1)?.length ?? 0) + 1) {
    const form = forms[next(forms.length)]?.[0] ?? '';
    const kind = next(8);
    words.push(kind === 0 ? form : kind === 1 ? `${form}x` : name(next).toLowerCase());
  }
  return words.join(' ').slice(0, length);
}

function finding(forms: number, length: number): Finding {
  const find = finderOf(makeForms(forms));
  const text = makeText(length, makeForms(100));
  return { forms, length, run: () => find(text) };
}

/** The same forms in longer and longer texts. */
export const byLength = [1, 10, 100].map((times) => finding(1_000, shortest * times));

/** More and more forms in the same text. */
export const byForms = [100, 1_000, 10_000].map((forms) => finding(forms, shortest * 10));
