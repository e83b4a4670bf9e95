import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open.ts';
import { beginning, openingParagraph } from '../../src/archive/opening.ts';

/** What a list shows of a source: its first paragraph, and no more of it than there is room for. */
describe('the opening paragraph', () => {
  const { archive } = openArchive('tests/fixtures/sound');

  test('is neither title nor heading', () => {
    const openings = archive?.sources.map((source) => [source.id, openingParagraph(source)?.id]);
    expect(openings).toEqual([
      ['strajk-w-porcie', 'p2'],
      ['dockers-end-strike', 'p2'],
      ['stevedores-thank-the-town', 'p2'],
    ]);
  });

  test('may be a standfirst', () => {
    const { archive: ours } = openArchive('content');
    const source = ours?.sources.find(({ id }) => id === 'security-forces-join-protesters');
    expect(source && openingParagraph(source)?.role).toBe('standfirst');
  });

  test('is none when nothing is published', () => {
    expect(openingParagraph({ paragraphs: [] })).toBeUndefined();
  });
});

describe('the beginning of a text', () => {
  test.each([
    ['the port said', 13, 'the port said'],
    ['the port said', 12, 'the port …'],
    ['the port, said', 10, 'the port …'],
    ['the port – said', 11, 'the port …'],
  ])('%s, in %i', (text, limit, expected) => {
    expect(beginning(text, limit)).toBe(expected);
  });

  test('is the text itself when there is room, and else begins as the text does', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 10 }), fc.integer({ min: 20, max: 80 }), (text, limit) => {
        const cut = beginning(text, limit);
        if (text.length <= limit) expect(cut).toBe(text);
        else expect(text.startsWith(cut.slice(0, -' …'.length))).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(limit + ' …'.length);
      }),
    );
  });
});
