import type { NoteKind } from '../archive/model.ts';
import type { Basis } from '../archive/schemaParts.ts';

/** The sign that stands at the mark of a note, after its number. */
export const noteSigns: Record<NoteKind, string> = {
  translation: '≈',
  text: '†',
  context: '+',
  conflict: '≠',
};

/** How something is known, as a reader is told. */
export const basisInWords: Record<Basis, string> = {
  stated: 'stated in the text',
  inferred: 'inferred by the editors',
  received: 'received with the file',
};

/** “1 paragraph”, “5 paragraphs”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** “12 mentions in 4 sources”. */
export function mentionedIn(mentions: number, sources: number): string {
  return `${count(mentions, 'mention')} in ${count(sources, 'source')}`;
}

/** Quotation marks of a language, opening and closing; those of English for languages not listed. @see CLDR, delimiters */
export function quotationMarks(language: string): readonly [string, string] {
  return marks[language.split('-')[0] ?? ''] ?? ['“', '”'];
}

const marks: Readonly<Record<string, readonly [string, string]>> = {
  cs: ['„', '“'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  hu: ['„', '”'],
  kk: ['«', '»'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};
