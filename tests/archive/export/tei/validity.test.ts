import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceTei } from '../../../../src/archive/export/tei/sourceTei.ts';
import { archiveOfArbitrary, arbitrarySource } from './arbitrarySource.ts';
import { absolute, example, examples } from './examples.ts';
import { elementsOf, readTei } from './readTei.ts';
import { schemas } from './schemas.ts';

/** `source.tei.xml` is valid, whatever the source; its ids are unique, and whatever points into it finds something. */
describe.each(schemas)('by $name', ({ faults }) => {
  test.each(examples)('$name is valid', ({ xml }) => {
    expect(faults(xml)).toEqual([]);
  });

  test('so is the file of a source of any text, with any edits, notes and mentions', () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        expect(faults(sourceTei(source, archiveOfArbitrary, absolute))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const { xml } = example('presidential-residence-seized');
  test.each<[string, string | RegExp, string]>([
    ['an element that TEI does not have', /<reg>([^<]*)<\/reg>/, '<regular>$1</regular>'],
    ['a choice of one reading', /<reg>[^<]*<\/reg>/, ''],
    ['a paragraph within a paragraph', /(<p xml:id="p3">)(.*)<\/p>/, '$1<p>$2</p></p>'],
    ['a head behind a paragraph', '<p xml:id="p5">', '<head>no</head><p xml:id="p5">'],
    ['an attribute that TEI does not have', '<p xml:id="p3"', '<p page="3" xml:id="p3"'],
    ['an id that is no name', 'xml:id="p3"', 'xml:id="3"'],
    ['a day of no calendar', /when="\d{4}-\d\d-\d\d"/, 'when="2022-02-30"'],
    ['no title', /<title level="a".*?<\/title>/, ''],
    ['no source description', /<sourceDesc>[\s\S]*<\/sourceDesc>/, ''],
    ['text between paragraphs', '<p xml:id="p3">', 'words<p xml:id="p3">'],
    ['another namespace', 'http://www.tei-c.org/ns/1.0', 'http://www.tei-c.org/ns/2.0'],
    ['a tag that is not closed', '</sourceDesc>', ''],
  ])('%s is refused', (_, from, to) => {
    const wrong = xml.replace(from, to);
    expect(wrong).not.toBe(xml);
    expect(faults(wrong)).not.toEqual([]);
  });
});

/** The attributes that hold pointers. */
const pointing = [
  ...['target', 'targetEnd', 'corresp', 'ana', 'resp', 'who', 'ref', 'from', 'to', 'datingMethod'],
];

function expectAllToResolve(xml: string): void {
  const elements = elementsOf(readTei(xml));
  const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const known = new Set(ids);
  for (const { name, attributes } of elements) {
    for (const key of pointing) {
      for (const pointer of attributes[key]?.split(' ') ?? []) {
        const resolves = pointer.startsWith('#')
          ? known.has(pointer.slice(1))
          : URL.canParse(pointer);
        expect([name, key, pointer, resolves]).toEqual([name, key, pointer, true]);
      }
    }
  }
}

test.each(examples)('$name: ids are unique, pointers resolve', ({ xml }) => {
  expectAllToResolve(xml);
});

test('so they do whatever the source', () => {
  fc.assert(
    fc.property(arbitrarySource, (source) => {
      expectAllToResolve(sourceTei(source, archiveOfArbitrary, absolute));
    }),
  );
});
