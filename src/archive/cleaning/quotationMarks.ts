/**
 * Primary quotation marks and apostrophe by language.
 *
 * @see Unicode CLDR, “delimiters” (quotationStart, quotationEnd) of each locale.
 */
const marks: Record<string, readonly [open: string, close: string]> = {
  be: ['«', '»'],
  cs: ['„', '“'],
  de: ['„', '“'],
  en: ['“', '”'],
  es: ['«', '»'],
  it: ['«', '»'],
  kk: ['“', '”'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  tr: ['“', '”'],
  uk: ['«', '»'],
};

/** The opening and closing quotation mark of a language (BCP 47), or undefined for one that the table lacks. */
export function quotationMarksOf(language: string): readonly [string, string] | undefined {
  return marks[language.split('-', 1)[0]?.toLowerCase() ?? ''];
}
