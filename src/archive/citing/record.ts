import { address } from '../addresses.ts';
import { languageName } from '../languages.ts';
import { printedTitle, type Archive, type Comparison, type Source } from '../model.ts';
import { cslDate } from './date.ts';
import type { CslItem } from './csl.ts';

/**
 * A source as what is cited: the text itself (title, publisher and date as far as they are known, language, whether it is a
 * translation), and the archive, its version and its address.
 *
 * What editors inferred is marked as cataloguers do: a title in square brackets, a publisher in square brackets with a
 * question mark, a date that is in doubt (`circa`).
 *
 * @param absolute turns an address of the archive into an absolute one.
 * @see ISBD, A.6.4 and 0.4: brackets for what was not taken from the text, a question mark for the probable.
 */
export function cslOfSource(
  source: Source,
  { record: { title: archive, language: own } }: Pick<Archive, 'record'>,
  absolute: (path: string) => string,
): CslItem {
  const { record } = source;
  const { name, basis } = { basis: undefined, ...record.publisher };
  const genre = genreOf(source, own);
  const issued = cslDate(record.date.edtf, record.date.basis === 'inferred');
  return {
    id: source.id,
    type: 'article-newspaper',
    title: printedTitle(source),
    ...(name === null ? {} : { 'container-title': basis === 'inferred' ? `[${name}?]` : name }),
    ...(issued ? { issued } : {}),
    language: record.language,
    ...(genre === undefined ? {} : { genre }),
    archive,
    archive_location: `version ${String(record.version)}`,
    URL: absolute(address.source(source.id)),
  };
}

/** A comparison as what is cited: a page of the archive, by its editors. It has no version and no day of its own. */
export function cslOfComparison(
  { id, record }: Comparison,
  { record: archive }: Pick<Archive, 'record'>,
  absolute: (path: string) => string,
): CslItem {
  return {
    id,
    type: 'webpage',
    title: record.question,
    author: archive.editors.map((editor) => ({ literal: capitalised(editor) })),
    'container-title': archive.title,
    language: archive.language,
    URL: absolute(address.comparison(id)),
  };
}

/** What a reader of a citation must know of the language of a text; undefined when it is the archive’s own, untranslated. */
function genreOf({ record }: Source, own: string): string | undefined {
  const foreign = record.language === own ? [] : [`in ${languageName(record.language)}`];
  const from = record.translatedFrom;
  const translation = from && [
    ...(from.basis === 'inferred' ? ['apparent'] : []),
    ...(from.machine ? ['machine'] : []),
    `translation from ${languageName(from.language)}`,
  ];
  const said = [...foreign, ...(translation ? [translation.join(' ')] : [])];
  return said.length > 0 ? said.join(', ') : undefined;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
