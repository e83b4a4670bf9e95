import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match, type Passage } from '../../src/client/search/match.ts';
import { parseQuery } from '../../src/client/search/query.ts';
import { fragment, type Given } from './fragment.ts';

/** What of a page that the engine found really answers, where, and in which spelling. */
const matched = (given: readonly Given[], query: string, exact = false): Passage[] =>
  match(fragment(...given), parseQuery(query), exact);
const anchors = (passages: readonly Passage[]): string[] => passages.map(({ anchor }) => anchor);
const hitWords = ({ words, hits }: Passage): string[] => hits.map((at) => words[at] ?? '');

const harbour: readonly Given[] = [
  { id: 'p1', text: 'Harbour closed' },
  { id: 'p2', text: 'The harbour was closed, and “the harbour master” left.' },
  { id: 'p3', text: 'Ships wait; the port police do not.' },
  { id: 'p3-pl', text: 'Statki czekal̵y w L̵odzi na strzal̵.' },
];

describe('the passages of a page', () => {
  test('are those with a word, with their own words and the places of the hits', () => {
    expect(matched(harbour, 'ships')).toEqual([
      {
        anchor: 'p3',
        answered: 1,
        words: ['Ships', 'wait;', 'the', 'port', 'police', 'do', 'not.'],
        hits: [0],
        alsoSpelled: [],
      },
    ]);
  });

  test('with the whole query are the only ones, where there are any', () => {
    expect(anchors(matched(harbour, 'harbour closed'))).toEqual(['p2', 'p1']);
    expect(anchors(matched(harbour, 'harbour master'))).toEqual(['p2']);
  });

  test('with a part of the query each are shown where no passage has the whole', () => {
    const found = matched(harbour, 'harbour ships');
    expect(anchors(found)).toEqual(['p2', 'p1', 'p3']);
    expect(found.map(({ answered }) => answered)).toEqual([1, 1, 1]);
  });

  test('are none when a word stands nowhere on the page, whatever the others do', () => {
    expect(matched(harbour, 'zebra')).toEqual([]);
    expect(matched(harbour, 'harbour zebra')).toEqual([]);
    expect(matched(harbour, '"harbour closed" zebra')).toEqual([]);
  });

  test('that stand for the whole page have no anchor', () => {
    expect(
      anchors(
        matched(
          [
            { id: '-0', text: 'When?' },
            { id: '-1', text: 'Monday.' },
          ],
          'monday',
        ),
      ),
    ).toEqual(['']);
  });

  test('are found in whatever order the engine lists the anchors', () => {
    const page = fragment(...harbour);
    const turned = { ...page, anchors: page.anchors.toReversed() };
    expect(match(turned, parseQuery('ships'), false)).toEqual(matched(harbour, 'ships'));
  });

  test('have their ł back, which was indexed as a letter and a stroke, and are found by it or without', () => {
    for (const query of ['łodzi', 'lodzi', 'Łodzi strzał', 'strzal']) {
      const [passage] = matched(harbour, query);
      expect(passage?.anchor).toBe('p3-pl');
      expect(passage?.words.join(' ')).toBe('Statki czekały w Łodzi na strzał.');
    }
  });
});

describe('a phrase', () => {
  test('is its words behind one another, over punctuation and hyphens', () => {
    const [passage] = matched(harbour, '"harbour master left"');
    expect(passage && hitWords(passage)).toEqual(['harbour', 'master”', 'left.']);
    expect(anchors(matched([{ id: 'p1', text: 'In Nur-Sultan.' }], '"nur sultan"'))).toEqual([
      'p1',
    ]);
  });

  test('is those very words, and not others that begin alike', () => {
    expect(matched(harbour, '"harbour mast"')).toEqual([]);
    expect(matched(harbour, '"the ship"')).toEqual([]);
  });

  test('does not run from one passage into the next', () => {
    expect(matched(harbour, '"closed the harbour"')).toEqual([]);
  });

  test('does not stand in the spellings behind a passage', () => {
    const page = [{ id: 'p1', text: 'In Brina', names: [['Brina', 'Bryna', 'Old Town']] }];
    expect(matched(page, '"Brina Bryna"')).toEqual([]);
    expect(matched(page, '"Bryna Old"')).toEqual([]);
  });

  test('is found without its diacritics, ł included', () => {
    expect(anchors(matched(harbour, '"czekaly w lodzi"'))).toEqual(['p3-pl']);
  });
});

describe('another spelling', () => {
  const page: readonly Given[] = [
    {
      id: 'p1',
      text: 'Kasym-Żomart Tokajew byl̵ w Al̵maty, pisze Zakon.',
      names: [
        ['Kasym-Żomart Tokajew', 'Kassym-Jomart Tokayev', 'Tokayev', 'Токаев'],
        ['Al̵maty', 'Almaty', 'Алматы', 'Alma-Ata'],
        ['Zakon', 'Закон', 'Zakon.kz'],
      ],
    },
    { id: 'p2', text: 'Tokayev spoke.', names: [['Tokayev', 'Tokajew', 'Токаев']] },
  ];

  test.each(['Токаев', 'токаев', 'Kassym-Jomart Tokayev', '"Kassym-Jomart Tokayev"'])(
    '%s finds the name as it stands, and says so',
    (query) => {
      const passage = matched(page, query).find(({ anchor }) => anchor === 'p1');
      expect(passage && hitWords(passage)).toEqual(['Kasym-Żomart', 'Tokajew']);
      expect(passage?.alsoSpelled).toEqual(['Kasym-Żomart Tokajew']);
    },
  );

  test.each(['Alma-Ata', 'alma ata', '"alma ata"', 'Алматы'])(
    'of several words or in another script, %s, finds the one word that stands there',
    (query) => {
      const [passage] = matched(page, query);
      expect(passage && hitWords(passage)).toEqual(['Ałmaty,']);
      expect(passage?.alsoSpelled).toEqual(['Ałmaty']);
    },
  );

  test('may still be being typed', () => {
    expect(anchors(matched(page, 'Тока'))).toEqual(['p1', 'p2']);
    expect(anchors(matched(page, 'alma at'))).toEqual([]);
  });

  test('comes behind the spelling that was typed', () => {
    expect(anchors(matched(page, 'Tokayev'))).toEqual(['p2', 'p1']);
    expect(anchors(matched(page, 'Tokajew'))).toEqual(['p1', 'p2']);
  });

  test('is not said of a name that stands there as typed, diacritics aside', () => {
    expect(matched(page, 'almaty')[0]?.alsoSpelled).toEqual([]);
    expect(matched(page, 'zakon')[0]?.alsoSpelled).toEqual([]);
  });

  test('beside other words is found with them', () => {
    const [first, ...others] = matched(page, 'Токаев pisze');
    expect(first?.anchor).toBe('p1');
    expect(others).toEqual([]);
  });

  test('is not found by a part of it: a word of a longer name is not the name', () => {
    expect(matched(page, 'Ata')).toEqual([]);
    expect(matched(page, 'Jomart')).toEqual([]);
  });

  test('is left out when only the spelling that was typed counts', () => {
    expect(anchors(matched(page, 'Tokayev', true))).toEqual(['p2']);
    expect(matched(page, 'Токаев', true)).toEqual([]);
    expect(matched(page, 'Alma-Ata', true)).toEqual([]);
    expect(matched(page, 'almaty', true)[0]?.alsoSpelled).toEqual([]);
  });
});

describe('of any page', () => {
  const word = fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'ż',
          'ó',
          'l̵',
          'L̵',
          'o̵',
          'т',
          'й',
          '5',
          '’',
          '-',
          '.',
          ',',
          '„',
          '”',
          '"',
          'police',
        ],
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const page = fc.array(text, { minLength: 1, maxLength: 5 });
  const given = (texts: readonly string[]): Given[] =>
    texts.map((one, at) => ({ id: `p${String(at + 1)}`, text: one }));

  test('a passage answers its own words, as a query and as a phrase', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), fc.nat(), (texts, which, start, length) => {
        const at = which % texts.length;
        const words = (texts[at] ?? '').split(' ');
        const from = start % words.length;
        const own = words.slice(from, from + 1 + (length % words.length)).join(' ');
        for (const query of [own, `"${own.replaceAll(/["„”]/g, ' ')}"`]) {
          if (parseQuery(query).length === 0) continue;
          expect(anchors(matched(given(texts), query))).toContain(`p${String(at + 1)}`);
        }
      }),
    );
  });

  test('every hit is a place in its passage, in order, once, and holds a word that was asked for', () => {
    fc.assert(
      fc.property(page, text, (texts, query) => {
        for (const { hits, words } of matched(given(texts), query)) {
          expect(hits).toEqual([...new Set(hits)].sort((a, b) => a - b));
          for (const at of hits) expect(words[at]).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  test('no passage has words or signs of the spellings behind it', () => {
    fc.assert(
      fc.property(page, text, (texts, query) => {
        const named = given(texts).map((one) => ({ ...one, names: [['Brina', 'Bryna'], ['x']] }));
        for (const { words } of matched(named, query))
          expect(words.join(' ')).not.toMatch(/[⟦⟧¦]|Bryna/);
      }),
    );
  });
});
