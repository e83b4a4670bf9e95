import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf, ofPart, ofWhole } from '../../../src/archive/citing/citations.ts';
import { plainText } from '../../../src/archive/citing/plainText.ts';
import { cslOfComparison, cslOfSource } from '../../../src/archive/citing/record.ts';
import { citationStyles } from '../../../src/archive/citing/styles.ts';
import { absolute, archiveIn, citedIn, recordsOf, sourceOf } from './cited.ts';

/** Citations as they are printed, in official styles. */
const ours = archiveIn('content');
const items = recordsOf(ours);
const polish = cslOfSource(sourceOf(ours, 'presidential-residence-seized'), ours, absolute);

describe('paragraph 4 of the Polish report', () => {
  const paragraph = (style: string): { part: string; entry: string } => {
    const { part, entry } = citedIn(polish, style);
    return {
      part: plainText(ofPart(part, '4', 'p4')),
      entry: plainText(ofPart(entry, '4', 'p4')),
    };
  };
  const title = 'A residence of the President reported seized; mass protests after gas price rises';
  const headline =
    'A Residence of the President Reported Seized; Mass Protests after Gas Price Rises';
  const url = 'https://archive.example/sources/presidential-residence-seized/#p4';

  test('in a footnote of Chicago style', () => {
    expect(paragraph('chicago')).toEqual({
      part: `“[${headline}],” in Polish, [Interia?], [January 5, 2022?], para. 4, version 1, Qantar Archive, ${url}.`,
      entry: `[Interia?]. “[${headline}].” In Polish. [January 5, 2022?]. Version 1. Qantar Archive. ${url}.`,
    });
  });

  test('in APA style', () => {
    expect(paragraph('apa')).toEqual({
      part: `(“[${headline}],” ca. 2022, para. 4)`,
      entry: `[${title}]. (ca. 2022, January 5). [In Polish]. [Interia?]. Qantar Archive, version 1. ${url}`,
    });
  });

  test('in MLA style', () => {
    expect(paragraph('mla')).toEqual({
      part: `(“[${headline}],” par. 4)`,
      entry: `“[${headline}].” [Interia?], In Polish; Qantar Archive, Version 1, [5 Jan. 2022?], ${url}.`,
    });
  });

  test('by ISO 690', () => {
    expect(paragraph('iso690')).toEqual({
      part: `([${title}] [2022?], para. 4)`,
      entry: `[${title}], [2022?]. [Interia?], in Polish; Qantar Archive, version 1. Online. Available from: ${url}`,
    });
  });

  test('in Harvard style', () => {
    expect(paragraph('harvard')).toEqual({
      part: `([${title}], [2022?], para. 4)`,
      entry: `[${title}] ([2022?]) [Interia?], in Polish; Qantar Archive, version 1. Available at: ${url}.`,
    });
  });
});

describe.each(citationStyles)('$name', ({ id: style }) => {
  test.each(items)('says of $id what it is, its doubts, and where it was read', (item) => {
    const { entry, part, whole } = citedIn(item, style);
    const list = plainText(ofWhole(entry));
    const letters = (text: string): string => text.toLowerCase();
    expect(letters(list)).toContain(letters(item.title));
    expect(list).toContain('Qantar Archive');
    expect(letters(list)).toContain('version 1');
    expect(list).toContain(item.URL);
    expect(list).not.toContain('#');
    if (item['container-title'] !== undefined) expect(list).toContain(item['container-title']);
    expect(letters(list)).toContain(letters(item.genre ?? ''));
    const doubtful = item.issued && !('literal' in item.issued) && item.issued.circa;
    if (doubtful) expect(list).toMatch(/ca\. 2022|2022\?\]/);
    if (item.issued && 'literal' in item.issued)
      expect(list).toMatch(/(?:6 January|January 6,) 2022,? or later/);
    expect(plainText(ofPart(part, '7', 'p7'))).toMatch(/\bpara?\. 7\b/);
    expect(whole).not.toMatch(/para?\.|[{}]/);
  });

  test('cites a comparison', () => {
    const [comparison] = ours.comparisons;
    if (!comparison) throw new Error('no comparison');
    const { entry } = citedIn(cslOfComparison(comparison, ours, absolute), style);
    const list = plainText(ofWhole(entry)).toLowerCase();
    expect(list).toContain(comparison.record.question.toLowerCase().replace('?', ''));
    expect(list).toContain('the editors of qantar archive');
    expect(list).toContain(`/comparisons/${comparison.id}/`);
  });

  test('makes no mark-up of what a title holds, and no other mark-up than its own', () => {
    const title = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', 'i', 'b', '/', 'x', ' ') });
    fc.assert(
      fc.property(title, (words) => {
        const { whole, part, entry } = citedIn({ ...polish, title: `a${words}b` }, style);
        for (const html of [whole, part, entry]) {
          expect(html.replace(/<\/?(?:i|b|sup|sub)>/g, '')).not.toMatch(/[<>]/);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('what a title holds is printed as it is, whatever the processor would take it for', () => {
  const of = (title: string): string =>
    plainText(ofWhole(citedIn({ ...polish, title, language: 'pl' }, 'apa').entry));
  for (const title of ['a <b>x</b> y', '<i>', '<sc>s</sc>', 'R&amp;D', 'constructor', '__proto__'])
    expect(of(title), title).toContain(title);
});

test('an interval in doubt names a year once, or both its ends', () => {
  const dated = (parts: number[][]): string =>
    plainText(
      citedIn({ ...polish, issued: { 'date-parts': parts, circa: true } }, 'harvard').entry,
    );
  expect(
    dated([
      [2022, 1, 4],
      [2022, 1, 6],
    ]),
  ).toContain('[2022?]');
  expect(dated([[2021], [2022]])).toContain('[2021 to 2022?]');
});

test('one item cited after another gives what it gives alone', () => {
  const alone = items.map((item) => citationsOf(item));
  expect([...items].reverse().map((item) => citationsOf(item))).toEqual(alone.reverse());
});

test('two items of the same id are not taken for each other', () => {
  const other = { ...polish, title: 'Another title' };
  expect(citedIn(polish, 'apa').entry).not.toContain('Another title');
  expect(citedIn(other, 'apa').entry).toContain('Another title');
});
