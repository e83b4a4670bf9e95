import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parse as parseAstrocite } from 'astrocite-ris';
import { BibLatexParser, CSLExporter, parseCSL } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateString } from '../../../src/archive/citing/date.ts';
import type { CslItem } from '../../../src/archive/citing/csl.ts';
import { bibtex } from '../../../src/archive/export/bibtex.ts';
import { cslJson } from '../../../src/archive/export/cslJson.ts';
import { ris } from '../../../src/archive/export/ris.ts';
import { archiveIn, recordsOf } from '../citing/cited.ts';

/**
 * Files for reference managers, read by independent parsers without complaint, each giving the record back: what a
 * format cannot say is named below, and nothing else is lost.
 */
const [item, ...others] = [
  ...recordsOf(archiveIn('content')),
  ...recordsOf(archiveIn('tests/fixtures/sound')),
  ...recordsOf(archiveIn('tests/fixtures/archive-of-others')),
];

if (!item) throw new Error('no records');
const items = [item, ...others];
const dated = ({ issued }: CslItem): boolean => !issued || 'date-parts' in issued;
/** Of a list that goes with the records, what belongs to those whose date is known in numbers. */
const ofDated = <T>(list: readonly T[]): T[] =>
  items.flatMap((one, index) => (dated(one) ? list.slice(index, index + 1) : []));

type Read = Record<string, unknown>;

/** What every format keeps of a record. */
function kept({ title, URL, 'container-title': container, issued }: Read | CslItem): Read {
  const parts = (issued as { 'date-parts'?: readonly (readonly unknown[])[] } | undefined)?.[
    'date-parts'
  ];
  return {
    title: unprotected(title),
    URL,
    container: unprotected(container),
    date: parts?.map((end) => end.map(Number).filter((part) => part !== 0)),
  };
}

/** Without the mark that a parser leaves where capitals must stay as they are. */
function unprotected(words: unknown): unknown {
  return typeof words === 'string'
    ? words.replace(/^<span class="nocase">(.*)<\/span>$/s, '$1')
    : words;
}

const titles = fc
  .string({
    unit: fc.constantFrom('\u00a0', '😀', ...'aZé„”«Ж語 {}\\$&#_%~^"\'`-–@,=()[]<>:;/*'.split('')),
    minLength: 1,
    maxLength: 30,
  })
  .map((title) => title.replace(/\s+/g, ' ').trim())
  .filter((title) => title !== '');

describe('BibTeX', () => {
  const file = bibtex(items);

  /** @returns the records that biblatex-csl-converter reads, which has no complaint. */
  function converted(text: string): Read[] {
    const parser = new BibLatexParser(text, { processUnexpected: true, processUnknown: true });
    const { entries, errors, warnings } = parser.parse();
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    return Object.values(new CSLExporter(entries).parse() as Record<string, Read>);
  }

  test('is read by biblatex-csl-converter, doubts of dates included', () => {
    const read = converted(file);
    expect(read.map(kept)).toEqual(items.map(kept));
    expect(read.map(({ type }) => type)).toEqual(items.map(({ type }) => type));
    const doubts = ({ issued }: Read | CslItem): boolean =>
      Boolean((issued as { circa?: boolean } | undefined)?.circa);
    expect(read.map(doubts)).toEqual(items.map(doubts));
  });

  test('is read by citation-js', () => {
    const read = new Cite(file).data as Read[];
    expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(read.map(({ language }) => language)).toEqual(items.map(({ language }) => language));
    expect(ofDated(read).map(kept)).toEqual(items.filter(dated).map(kept));
  });

  test('says in a note what it has no field for', () => {
    for (const { archive, archive_location, genre } of items) {
      const note = `${archive ?? ''}, ${archive_location ?? ''}`;
      expect(file).toContain(`${note}}`);
      expect(file.toLowerCase()).toContain((genre ?? '').toLowerCase());
    }
  });

  test('keeps every character of a title', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const text = bibtex([{ ...item, title }]);
        expect(unprotected(converted(text)[0]?.['title'])).toBe(title);
      }),
    );
  });
});

describe('RIS', () => {
  const file = ris(items);

  test('is read by astrocite-ris', () => {
    const read = parseAstrocite(file) as unknown as Read[];
    expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(read.map(({ type, language }) => [type, language])).toEqual(
      items.map(({ type, language }) => [type, language]),
    );
    expect(ofDated(read).map(kept)).toEqual(items.filter(dated).map(kept));
  });

  test('is read by citation-js', () => {
    const read = new Cite(file).data as Read[];
    const said = ({ id, type, title, language, URL, ...item }: Read | CslItem): Read => ({
      ...{ id, type, title, language, URL },
      container: item['container-title'],
    });
    expect(read.map(said)).toEqual(items.map(said));
  });

  test('ends every record, in lines of its own kind', () => {
    expect(file.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(items.length);
    expect(file.match(/^ER {2}- \r$/gm)).toHaveLength(items.length);
    for (const line of file.split('\r\n')) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  });

  test('says in words what it cannot say of a date', () => {
    const doubtful = items.filter(({ issued }) => issued && 'circa' in issued);
    expect(file.match(/^N1 {2}- .*date in doubt\r$/gim)).toHaveLength(doubtful.length);
    for (const { issued } of items)
      if (issued && 'literal' in issued) expect(file).toContain(`DA  - ${issued.literal}\r\n`);
  });

  test('keeps every character of a title, and its shape whatever that holds', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const text = ris([{ ...item, title }]);
        expect((parseAstrocite(text)[0] as unknown as Read)['title']).toBe(title);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  const file = cslJson(items);

  test('is the record itself, with its genre said once more in a note', () => {
    expect(JSON.parse(file)).toEqual(
      items.map((item) =>
        item.genre === undefined ? item : { ...item, note: `Genre: ${item.genre}` },
      ),
    );
  });

  test('is read by citation-js', () => {
    const read = new Cite(file).data as Read[];
    expect(
      read.map((item) =>
        Object.fromEntries(Object.entries(item).filter(([key]) => key !== '_graph')),
      ),
    ).toEqual(JSON.parse(file));
  });

  test('is read by biblatex-csl-converter', () => {
    const byId = JSON.parse(
      JSON.stringify(Object.fromEntries(items.map((item) => [item.id, item]))),
    ) as Parameters<typeof parseCSL>[0];
    const read = Object.values(parseCSL(byId) as unknown as Record<string, { fields: Read }>);
    expect(read).toHaveLength(items.length);
    const dates = ({ issued }: CslItem): string | undefined => issued && dateString(issued);
    expect(ofDated(read).map(({ fields }) => fields['date'])).toEqual(ofDated(items).map(dates));
  });
});
