import type { NoteKind, Source } from '../archive/model.ts';
import type { Basis } from '../archive/schemaParts.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a language (BCP 47): “Polish”. */
export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

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

/** Language of a source in a few words: “Polish, with English translation”, “English, translated from Russian”. */
export function languageInWords({ record, translations }: Source): string {
  const own = languageName(record.language);
  if (record.translatedFrom) {
    const doubt = record.translatedFrom.basis === 'inferred' ? ' (inferred)' : '';
    return `${own}, translated from ${languageName(record.translatedFrom.language)}${doubt}`;
  }
  const others = translations.map(({ language }) => languageName(language)).join(' and ');
  return others ? `${own}, with ${others} translation` : own;
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
