import { stringify } from 'csv-stringify/sync';
import { address } from '../addresses.ts';
import { printedTitle, type Archive } from '../model.ts';
import { plainProse } from '../prose.ts';

/**
 * `comparisons.csv`: a row for each statement, and one for each source that is silent; UTF-8 with a byte order mark, so that
 * spreadsheets read it as such.
 *
 * @see RFC 4180
 */
export function comparisonsCsv(
  { comparisons, sources }: Pick<Archive, 'comparisons' | 'sources'>,
  absolute: (path: string) => string,
): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = comparisons.flatMap(({ id, record, statements }) => {
    const shared = {
      comparison: id,
      question: record.question,
      verdict: record.verdict,
      why: plainProse(record.why),
    };
    const of = (sourceId: string): Record<string, string> => {
      const source = byId.get(sourceId);
      return {
        source: sourceId,
        title: source ? printedTitle(source) : '',
        language: source?.record.language ?? '',
      };
    };
    return [
      ...statements.map(({ source, paragraph, quote, translation, value, of: scope, saidBy }) => ({
        ...shared,
        ...of(source),
        mentions: 'yes',
        paragraph,
        quote,
        translation,
        value,
        of: scope,
        said_by: saidBy,
        url: `${absolute(address.source(source))}#${paragraph}`,
      })),
      ...record.silent.map((source) => ({
        ...shared,
        ...of(source),
        mentions: 'does not mention',
        url: absolute(address.source(source)),
      })),
    ];
  });
  return stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    columns: [
      ...['comparison', 'question', 'verdict', 'why', 'source', 'title', 'language', 'mentions'],
      ...['paragraph', 'quote', 'translation', 'value', 'of', 'said_by', 'url'],
    ],
  });
}
