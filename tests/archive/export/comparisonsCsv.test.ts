import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { comparisonsCsv } from '../../../src/archive/export/comparisonsCsv.ts';
import { openArchive } from '../../../src/archive/open.ts';
import { linkedArchive } from '../linked.ts';

/** `comparisons.csv`: what a parser of such files has from it, with one row for each statement and each silent source. */
const absolute = (path: string): string => `https://example.org${path}`;
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
const linked = linkedArchive();

describe('comparisons.csv', () => {
  const csv = comparisonsCsv(linked, absolute);
  const rows = read(csv);

  test('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv).toMatch(/^\uFEFFcomparison,question,/);
    expect(csv.split('\r\n')).toHaveLength(csv.split('\n').length);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('has a row for every statement, in the order of the comparisons', () => {
    expect(rows.map(({ comparison, source, mentions }) => [comparison, source, mentions])).toEqual([
      ['when-closed', 'harbour-closed', 'yes'],
      ['when-closed', 'port-zamkniety', 'yes'],
      ['when-closed', 'harbour-opened', 'does not mention'],
      ['how-many-ships', 'harbour-closed', 'yes'],
      ['how-many-ships', 'port-zamkniety', 'yes'],
      ['how-many-ships', 'harbour-opened', 'yes'],
    ]);
  });

  test('says in a row what the statement says, whole', () => {
    expect(rows[1]).toEqual({
      comparison: 'when-closed',
      question: 'When was the harbour closed?',
      verdict: 'contradict',
      why: 'Two days are named for the same order.',
      source: 'port-zamkniety',
      title: 'Port zamknięty',
      language: 'pl',
      mentions: 'yes',
      paragraph: 'p2',
      quote: 'zamknęła port w Brynie we wtorek',
      translation: 'closed the harbour in Brina on Tuesday',
      value: 'Tuesday',
      of: 'the harbour of Brina',
      said_by: '',
      url: 'https://example.org/sources/port-zamkniety/#p2',
    });
    expect(rows[5]).toMatchObject({ said_by: 'the Port Authority', translation: '' });
  });

  test('says of a silent source who it is, and nothing that it said', () => {
    expect(rows[2]).toMatchObject({
      title: 'Harbour opened',
      language: 'en',
      paragraph: '',
      quote: '',
      value: '',
      url: 'https://example.org/sources/harbour-opened/',
    });
  });

  test('is a line of names alone when there are no comparisons', () => {
    expect(read(comparisonsCsv({ ...linked, comparisons: [] }, absolute))).toEqual([]);
    expect(comparisonsCsv({ ...linked, comparisons: [] }, absolute)).toMatch(/^\uFEFFcomparison,/);
  });
});

describe('whatever a statement says', () => {
  const quoted = (quote: string): string | undefined => {
    const comparisons = linked.comparisons.slice(0, 1).map((comparison) => ({
      ...comparison,
      statements: comparison.statements.map((statement) => ({ ...statement, quote })),
    }));
    return read(comparisonsCsv({ ...linked, comparisons }, absolute))[0]?.['quote'];
  };

  test.each(['a "b", c', 'a\nb', 'a\r\nb', '“ż”; ,,', ' a ', '""', ','])(
    '%j is had back',
    (words) => {
      expect(quoted(words)).toBe(words);
    },
  );

  test.each(['=1+1', '+7 727', '-5', '@a'])(
    '%j is had back with an apostrophe, so that no spreadsheet reckons with it',
    (words) => {
      expect(quoted(words)).toBe(`'${words}`);
    },
  );
});

test('the rows of our archive are its statements and its silent sources', () => {
  const { archive } = openArchive('content');
  if (!archive) throw new Error('content is no archive');
  expect(
    read(comparisonsCsv(archive, absolute)).map(({ comparison, source, quote }) => ({
      ...{ comparison, source, quote },
    })),
  ).toEqual(
    archive.comparisons.flatMap(({ id, record, statements }) => [
      ...statements.map(({ source, quote }) => ({ comparison: id, source, quote })),
      ...record.silent.map((source) => ({ comparison: id, source, quote: '' })),
    ]),
  );
});
