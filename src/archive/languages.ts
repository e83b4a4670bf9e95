import type { Source } from './model.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a language (BCP 47): “Polish”. */
export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** Language of a source in a few words: “Polish, with English translation”, “English, translated from Russian”. */
export function languageInWords({ record, translations }: Source): string {
  const own = languageName(record.language);
  if (record.translatedFrom) {
    const doubt = record.translatedFrom.basis === 'inferred' ? ' (inferred)' : '';
    const how = record.translatedFrom.machine ? 'machine-translated' : 'translated';
    return `${own}, ${how} from ${languageName(record.translatedFrom.language)}${doubt}`;
  }
  const others = translations.map(({ language }) => languageName(language)).join(' and ');
  return others ? `${own}, with ${others} translation` : own;
}
