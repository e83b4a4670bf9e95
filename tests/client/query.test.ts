import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers, fold, parseQuery, stemOf, wordsOf } from '../../src/client/search/query.ts';

/** How a query is read, and which words answer which. */

describe('folding', () => {
  test.each([
    ['wyjątkowy', 'wyjatkowy'],
    ['Łódź', 'lodz'],
    ['L̵ódź', 'lodz'],
    ['Đorđe Ørsted', 'dorde orsted'],
    ['Тоқаев Йод', 'тоқаев иод'],
    ['Taimerdenov’s', 'taimerdenovs'],
    ["o'clock", 'oclock'],
    ['ﬁre', 'fire'],
    ['e\u0301', 'e'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('does not care whether a letter is composed, large or marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ąćęłńóśźżĄŁŚ aаяЙїқ’')) }),
        (text) => {
          const folded = fold(text);
          expect(fold(text.normalize('NFD'))).toBe(folded);
          expect(fold(text.normalize('NFC'))).toBe(folded);
          expect(fold(text.toUpperCase())).toBe(folded);
          expect(fold(folded)).toBe(folded);
        },
      ),
    );
  });

  test.each([
    ['Nur-Sultan', ['nur', 'sultan']],
    ['5,000 and 1.5', ['5', '000', 'and', '1', '5']],
    ['… — „” ⟦⟧', []],
  ])('the words of %s are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a query', () => {
  const word = (one: string) => ({ words: [one], phrase: false });
  const phrase = (...words: string[]) => ({ words, phrase: true });

  test('of several words asks for each', () => {
    expect(parseQuery('  Tear  GAS ')).toEqual([word('tear'), word('gas')]);
  });

  test.each(['"tear gas"', '“tear gas”', '„tear gas”', '„tear gas“', '«tear gas»', '»tear gas«'])(
    'in quotation marks, %s, asks for a phrase',
    (query) => {
      expect(parseQuery(query)).toEqual([phrase('tear', 'gas')]);
    },
  );

  test('asks for phrases and words beside each other', () => {
    expect(parseQuery('police "tear gas" Aktau „stan wyjątkowy”')).toEqual([
      word('police'),
      phrase('tear', 'gas'),
      word('aktau'),
      phrase('stan', 'wyjatkowy'),
    ]);
  });

  test.each([
    ['"tear gas', ['tear', 'gas']],
    ['tear gas"', ['tear', 'gas']],
    ['tear" gas', ['tear', 'gas']],
    ['”', []],
    ['""', []],
    ['"…"', []],
    ['', []],
    ['<>{}[]()\\*', []],
  ])(
    '%s asks for the words %j: a quotation mark without a partner counts for nothing',
    (query, words) => {
      expect(parseQuery(query)).toEqual(words.map(word));
    },
  );

  test('after a whole phrase, an open quotation mark counts for nothing', () => {
    expect(parseQuery('"tear gas" "stun gre')).toEqual([
      phrase('tear', 'gas'),
      word('stun'),
      word('gre'),
    ]);
  });

  test('with one word in quotation marks asks for that word', () => {
    expect(parseQuery('"gas"').map(({ words }) => words)).toEqual([['gas']]);
  });

  test('whatever is typed asks for its words, each once and in order', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('tear', 'gas', 'ł', '’', '"', '“', '”', '„', '«', '»', '-', ' '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        expect(parseQuery(query).flatMap(({ words }) => words)).toEqual(wordsOf(query));
        for (const { words, phrase } of parseQuery(query)) {
          expect(words.length).toBeGreaterThan(0);
          expect(phrase ? words.length > 1 : words.length === 1).toBe(true);
        }
      }),
    );
  });
});

describe('a word of a text answers a word of a query', () => {
  test.each([
    ['when it begins with it', 'grenades', 'gren'],
    ['in the plural', 'grenades', 'grenade'],
    ['in the singular', 'grenade', 'grenades'],
    ['in another tense', 'protested', 'protesting'],
    ['of a doubled ending', 'injuries', 'injury'],
    ['in another case', 'prokuratury', 'prokuratura'],
    ['in the instrumental', 'prezydentem', 'prezydenta'],
    ['in the dative', 'tokajewowi', 'tokajewa'],
    ['as an adjective', 'wyjatkowego', 'wyjatkowy'],
    ['in the plural instrumental', 'protestami', 'protesty'],
    ['in the locative', 'protestach', 'protestow'],
  ])('%s: %s, %s', (_, found, asked) => {
    expect(answers(found, asked)).toBe(true);
  });

  test.each([
    ['polish', 'police'],
    ['police', 'polish'],
    ['policja', 'policy'],
    ['gas', 'gash'],
    ['generate', 'gentle'],
    ['tan', 'tank'],
    ['ze', 'zebra'],
    ['rosja', 'rosnie'],
  ])('not so %s for %s', (found, asked) => {
    expect(answers(found, asked)).toBe(false);
  });

  test('every word answers itself and its beginnings', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('abcdeilmnoswyzж5')),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), (word, cut) => {
        expect(answers(word, word)).toBe(true);
        expect(answers(word, word.slice(0, 1 + (cut % word.length)))).toBe(true);
      }),
    );
  });
});

describe('a stem', () => {
  test.each([
    ['prokuratury', 'prokurator', false],
    ['prezydenta', 'prezydentem', true],
    ['prezydenckiego', 'prezydencki', true],
    ['gazu', 'gaz', false],
  ])('of %s and %s is the same: %s', (one, other, same) => {
    expect(stemOf(one) === stemOf(other)).toBe(same);
  });

  test('is a beginning of the word, of four letters at least or the whole word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('adegimnorsuwy')) }), (word) => {
        const stem = stemOf(word);
        expect(word.startsWith(stem)).toBe(true);
        expect(stem === word || stem.length >= 4).toBe(true);
      }),
    );
  });
});
