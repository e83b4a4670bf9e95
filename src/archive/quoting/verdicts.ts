import { address } from '../addresses.ts';
import { languageName } from '../languages.ts';
import { paragraphsOf } from './context.ts';
import type { Interrupted } from './find.ts';
import type { Judgement, Occurrence, Verdict } from './judge.ts';
import type { Layer } from './layers.ts';
import type { Change } from './difference.ts';

/** What each verdict is called, and what it means. */
export const verdictsInWords: Readonly<Record<Verdict, { label: string; meaning: string }>> = {
  verbatim: {
    label: 'Verbatim',
    meaning: 'A source has these words, letter for letter and sign for sign.',
  },
  typography: {
    label: 'Verbatim but for typography',
    meaning:
      'A source has these words letter for letter. Only quotation marks, apostrophes, dashes, ellipses, white space or forms of one character (NFKC) are other ones.',
  },
  marked: {
    label: 'Verbatim but for what is marked',
    meaning:
      'A source has the words around the ellipses and square brackets, in this order. What the quoter left out or put in there is shown: it may matter.',
  },
  letters: {
    label: 'The same words, but for capital letters or diacritics',
    meaning:
      'This is the second step of comparing: a source has the same words when “Ł” counts as “l”, and “é” as “e”. That can be another word; it is no verbatim quotation.',
  },
  punctuation: {
    label: 'The same words, but other punctuation',
    meaning:
      'A source has the same words in the same order, but commas, full stops, hyphens or the like were added, left out or changed, perhaps capital letters or diacritics as well.',
  },
  differs: {
    label: 'Differs',
    meaning:
      'No source has these words. The nearest passage is shown, with every word that was changed, left out or put in.',
  },
  'not-found': {
    label: 'Not found',
    meaning:
      'No source has these words, or any passage that is like them by half of its letters. This archive holds some texts only: the words may stand elsewhere.',
  },
};

/** What a judgement is headed with: the verdict, and what must be known with it. */
export function headingOf({ verdict, occurrences }: Judgement<unknown>): string {
  const { label } = verdictsInWords[verdict];
  const best = occurrences.filter((one) => one.verdict === verdict);
  if (verdict === 'differs' || best.length === 0) return label;
  const [first] = best;
  const remarks = [
    ...(best.every(({ layer }) => layer.kind === 'received')
      ? [
          occurrences.length > best.length
            ? 'in the text as received; what is published differs a little'
            : 'only in the text as received',
        ]
      : best.every(({ layer }) => layer.kind !== 'published')
        ? ['in a translation, not in the source’s own words']
        : []),
    ...(first?.interruptions.some(({ kind }) => kind === 'left-out')
      ? ['with words left out by the quoter']
      : []),
    ...(first?.interruptions.some(({ kind }) => kind === 'put-in')
      ? ['with words put in by the quoter']
      : []),
  ];
  return [label, ...remarks].join(', ');
}

/** Which text of a source a layer is: “published text”, “English translation by the archive”, “text as received”. */
export function layerInWords({ kind, language }: Pick<Layer, 'kind' | 'language'>): string {
  if (kind === 'published') return 'published text';
  if (kind === 'received') return 'text as received';
  return `${languageName(language)} translation by the archive`;
}

/** Where in its layer an occurrence stands: “para. 4”, “paras. 4–5”, “received line 1”. */
export function locatorOf({ layer, stretches }: Occurrence<unknown>): string {
  const ids = paragraphsOf(layer, stretches).map(({ id }) => id.slice(1));
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  const several = first !== last;
  const range = several ? `${first}–${last}` : first;
  if (layer.kind === 'received') return `received ${several ? 'lines' : 'line'} ${range}`;
  return `${several ? 'paras.' : 'para.'} ${range}`;
}

/** The address of an occurrence, relative to the base: its first paragraph; of received words, their line on the page of edits. */
export function addressOf(source: string, { layer, stretches }: Occurrence<unknown>): string {
  const [id = ''] = paragraphsOf(layer, stretches).map((one) => one.id);
  if (layer.kind === 'received') return `${address.edits(source)}#${id}`;
  const anchor = layer.kind === 'translation' ? `${id}-${layer.language}` : id;
  return `${address.source(source)}#${anchor}`;
}

/** A difference in a sentence: “left out: “not””, “put in: …”, “changed: “Forty” to “Fourty””. */
export function changeInWords({ source, quotation }: Change): string {
  if (quotation === '') return `left out: “${source}”`;
  if (source === '') return `put in: “${quotation}”`;
  return `changed: the source has “${source}”, the quotation “${quotation}”`;
}

/** What the source has where a quoter marks an interruption. */
export function interruptionInWords({ kind, mark, words }: Interrupted, there: string): string {
  const count = `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`;
  const source = words === 0 ? 'the source has no words there' : `${count}: “${there.trim()}”`;
  if (kind === 'left-out')
    return words === 0 ? `${mark}: nothing is left out` : `${mark} leaves out ${source}`;
  return words === 0
    ? `${mark} is put in; ${source}`
    : `${mark} is put in; the source has there ${source}`;
}
