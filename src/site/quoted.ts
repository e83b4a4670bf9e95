import type { Quotation, Source } from '../archive/model.ts';
import { getArchive } from './archive.ts';
import { quotationMarks } from './words.ts';

/** A quotation as it is printed: its words in the quotation marks of their language, and those of the translation. */
export interface Quoted {
  readonly source: Source | undefined;
  readonly language: string;
  readonly words: string;
  readonly translated: string | undefined;
}

/** Makes a quotation ready to be printed. */
export function quoted({ source: id, quote, translation }: Quotation): Quoted {
  const { sources, record } = getArchive();
  const source = sources.find((one) => one.id === id);
  const language = source?.record.language ?? record.language;
  return {
    source,
    language,
    words: within(quote, language),
    translated: translation === undefined ? undefined : within(translation, record.language),
  };
}

function within(words: string, language: string): string {
  const [open, close] = quotationMarks(language);
  return open + words + close;
}
