import fc from 'fast-check';
import type { CslDate, CslItem } from '../../../src/archive/citing/csl.ts';

/** Words as headlines have them: short ones that stay small, acronyms, names, numerals, hyphens, apostrophes, many scripts. */
const words = [
  ...[
    'protests',
    'Almaty',
    'the',
    'of',
    'and',
    'a',
    'to',
    'President',
    'UN',
    'iPhone',
    'kremlin.ru',
  ],
  ...[
    'state-of-emergency',
    'pro-Russian',
    'up-to-date',
    'what’s',
    'Kazakhstan’s',
    'protesters’',
    "don't",
  ],
  ...[
    '2022',
    '5,000',
    '1.5',
    '№',
    '5%',
    '$1',
    '20-year-old',
    'U.S.',
    'vs.',
    'e.g.',
    'St',
    'para',
    'II',
  ],
  ...[
    'Zażółć',
    'gęślą',
    'jaźń',
    'Протесты',
    'в',
    'Алматы',
    'Қазақстан',
    'ΑΘΗΝΑ',
    'ὁδός',
    'σ',
    'ß',
    'ŉ',
  ],
  ...[
    'İstanbul',
    'ışık',
    'ılık',
    'straße',
    'œuvre',
    'l’état',
    'd’urgence',
    'Đà',
    'e\u0301te\u0301',
    'ǆ',
  ],
  ...[
    'مظاهرات',
    'הפגנות',
    '抗议',
    '2022年1月',
    '抗议A',
    'ประท้วง',
    'პროტესტი',
    'Բողոք',
    'հա',
    'ᲐᲑ',
    'राज्य',
  ],
];
const joints = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ': ',
  ', ',
  ' – ',
  '—',
  '-',
  '; ',
  '. ',
  '? ',
  '/',
  ' (',
  ') ',
];
const wraps = [
  ['', ''],
  ['', ''],
  ['', ''],
  ...[
    ['[', ']'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ['«', '»'],
    ['„', '”'],
    ['« ', ' »'],
  ],
  ...[
    ['', '?'],
    ['', '!'],
    ['', '.'],
    ['', '…'],
    ['', ' ?'],
    ['', ','],
    ['(', ')'],
    ['', '?!'],
    ['', '?”'],
  ],
  ...[
    ['¿', '?'],
    ['…', ''],
    ['—', ''],
    ['’', ''],
    ['', '’'],
    ['', ':'],
  ],
] as const;

const plainWords = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.map(([word, joint], i) => (i === 0 ? word : joint + word)).join(''));

const wrapped = fc
  .tuple(plainWords, fc.constantFrom(...wraps))
  .map(([text, [open, close]]) => open + text + close);

const sentence = fc.oneof(
  { weight: 5, arbitrary: wrapped },
  {
    weight: 3,
    arbitrary: fc
      .tuple(wrapped, fc.constantFrom(' ', ': ', ' ', ', ', ''), wrapped, fc.constantFrom(...wraps))
      .map(([one, joint, other, [open, close]]) => open + one + joint + other + close),
  },
  { weight: 1, arbitrary: plainWords.map((text) => text.toUpperCase()) },
);

/** All that may have a meaning to the processor or to a regular expression, in any order. */
const oddities = [
  ...[
    'a',
    'B',
    'я',
    '漢',
    'ծ',
    'qz',
    'ա',
    'para',
    'paras',
    '.',
    '5',
    'ª',
    '²',
    'ʰ',
    '\u0301',
    '\u05B0',
    'ـ',
    'ๆ',
  ],
  ...[' ', ' ', ' ', '\u00A0', '\u202F', '\u200B', '\u200D', '\u200E', '😀', '\uD800', '\t'],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '&',
    '/',
    '\\',
  ],
  ...[
    ',',
    ';',
    ':',
    '!',
    '?',
    '…',
    '-',
    '–',
    '—',
    '_',
    '~',
    '#',
    '%',
    '$',
    '$1',
    '|',
    '&amp;',
    '§',
    'ǅ',
  ],
  ...[
    '<i>',
    '</i>',
    '<b>',
    '</b>',
    '<sup>',
    '</sup>',
    '<span class="nocase">',
    '</span>',
    'Nov.',
    '28',
    '7351',
  ],
];
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...oddities), { minLength: 1, maxLength: 10 })
    .map((all) => `x${all.join('')}`),
  fc
    .array(fc.constantFrom(...oddities), { minLength: 1, maxLength: 10 })
    .map((all) => `${all.join('')}x`),
  // The processor stumbles over words that objects of JavaScript have as properties.
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !(text in {})),
);

const year = fc.oneof(fc.integer({ min: 2020, max: 2023 }), fc.integer({ min: -50, max: 9999 }));
const parts = fc.oneof(
  fc.tuple(year),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
);
const circa = fc.constantFrom({}, {}, { circa: true });
const numbers = fc.tuple(parts, circa).map(([one, doubt]) => ({ 'date-parts': [one], ...doubt }));
const interval = fc
  .tuple(parts, parts, circa)
  .filter(([from, to]) => from.length === to.length)
  .map(([from, to, doubt]) => ({ 'date-parts': [from, to], ...doubt }));
const inWords = fc.constantFrom(
  ...['6 January 2022 or later', 'from 6 January 2022', '202X', '2022-21', '[5 January 2022?]'],
  ...['5 January 2022 or 28 November 7351', '99 BC', '1/2', 'January–February 2022 (uncertain)'],
);
const issued: fc.Arbitrary<CslDate> = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 1, arbitrary: interval },
  { weight: 2, arbitrary: inWords.map((literal) => ({ literal })) },
);

const languages = [
  'en',
  'en-GB',
  'pl',
  'ru',
  'kk',
  'tr',
  'fr',
  'lt',
  'zh',
  'el',
  'hy',
  'sr-Latn',
  'und',
];
const genres = [
  'in Polish',
  'apparent machine translation from Russian',
  'in Polish, translation from French',
];

/** Items with the fields that sources and comparisons have, of which all but a few may lack. */
function itemOf(text: fc.Arbitrary<string>, genre: fc.Arbitrary<string>): fc.Arbitrary<CslItem> {
  const source = fc.record(
    {
      title: text,
      'container-title': text,
      issued,
      genre,
      language: fc.constantFrom(...languages),
      archive: fc.oneof(fc.constant('Qantar Archive'), text),
      archive_location: fc.integer({ min: 1, max: 30 }).map((n) => `version ${String(n)}`),
      slug: fc.constantFrom(
        'a',
        'a-strike',
        'source-28',
        'novembre',
        'qz-11',
        'what~is_it',
        '7351',
      ),
      site: fc.constantFrom(
        'https://archive.example',
        'http://localhost:4321/sub',
        'https://x.org/a%20b',
      ),
    },
    { requiredKeys: ['title', 'language', 'archive', 'archive_location', 'slug', 'site'] },
  );
  const comparison = fc.record({
    title: text,
    author: fc.constantFrom(
      'The editors of Qantar Archive',
      'Redakcja',
      'Qzaaa',
      'A. B. Novak',
      'Group 28',
    ),
    'container-title': text,
    language: fc.constantFrom(...languages),
  });
  return fc.oneof(
    {
      weight: 8,
      arbitrary: source.map(({ slug, site, ...rest }) => ({
        id: slug,
        type: 'article-newspaper' as const,
        ...rest,
        URL: `${site}/sources/${slug}/`,
      })),
    },
    {
      weight: 1,
      arbitrary: comparison.map(({ author, ...rest }) => ({
        id: 'c',
        type: 'webpage' as const,
        ...rest,
        author: [{ literal: author }],
        URL: 'https://archive.example/comparisons/c/',
      })),
    },
  );
}

/** An item as archives of the news have it. */
export const likelyItem = itemOf(sentence, fc.constantFrom(...genres));

/** An item whose texts may hold anything. */
export const anyItem = itemOf(anyText, anyText);
