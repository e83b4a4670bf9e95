import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderOf, formsOf, keyOf, type Form, type Found } from '../../src/archive/mentions.ts';

/** Where forms are found in a text: as whole words, the longest first, to the letter but for signs that are written alike. */
const wordsFound = (text: string, ...forms: string[]): string[] =>
  finderOf(forms.map((form) => [form, form]))(text).map(({ start, end }) => text.slice(start, end));

describe('a form is found', () => {
  test.each<[string, string, string]>([
    ['alone', 'Almaty', 'Almaty'],
    ['between words', 'in Almaty today', 'Almaty'],
    ['between signs', '“Almaty”, (Almaty); Almaty… Almaty!', 'Almaty'],
    ['with a possessive', "Nazarbayev’s, Nazarbayev's", 'Nazarbayev'],
    ['behind an article', 'l’Ukraine', 'Ukraine'],
    ['beside a dash', 'Almaty–Astana—Almaty', 'Almaty'],
    ['beside a hyphen that is no part of a word', 'Almaty- and -Almaty', 'Almaty'],
    ['with a hyphen of its own', 'Nur-Sultan', 'Nur-Sultan'],
    ['with a stop at its end', 'the U.S., the U.S. army', 'U.S.'],
    ['with a digit', 'KTK-7 and Article 7', 'Article 7'],
    ['beside an emoji', '😀Almaty😀', 'Almaty'],
    ['behind an emoji with a sign that shows it in colour', '❗\uFE0FAlmaty', 'Almaty'],
    ['with letters beyond the basic plane', 'the 𐐀𐐁 letters', '𐐀𐐁'],
    ['between characters that are written without spaces', '在阿拉木图市', '阿拉木图'],
    ['within kana', 'サッカー日本です', '日本'],
    ['within Thai, whose vowels may be marks', 'ที่ไทยและ', 'ไทย'],
    ['within Cyrillic', 'Токаев, Токаева', 'Токаева'],
  ])('%s: %s', (_, text, form) => {
    const found = wordsFound(text, form);
    expect(found).toEqual(found.map(() => form));
    expect(found).not.toEqual([]);
  });
});

describe('a form is not found', () => {
  test.each<[string, string, string]>([
    ['at the end of a word', 'Nursultan', 'sultan'],
    ['at the beginning of a word', 'Sultanate', 'Sultan'],
    ['behind a hyphen within a word', 'Nur-Sultan', 'Sultan'],
    ['behind a non-breaking hyphen within a word', 'Nur\u2011Sultan', 'Sultan'],
    ['before a hyphen within a word', 'Nur-Sultan', 'Nur'],
    ['beside a digit', '2022Almaty, Almaty2', 'Almaty'],
    ['beside a low line', '_Almaty, Almaty_', 'Almaty'],
    ['in another case', 'ALMATY almaty', 'Almaty'],
    ['without the accents of the text', 'A\u0301lmaty, Sao\u0303', 'Sao'],
    ['when a mark of the text that many scripts share parts it', 'Sa\u0303o', 'Sa'],
    ['behind such a mark', 'Sa\u0303o', 'o'],
    ['behind a letter with such a mark and a hyphen', 'Sa\u0303-Paulo', 'Paulo'],
    ['before a vowel that is a mark', 'กี', 'ก'],
    ['behind an apostrophe that is a letter', 'Zaʼatari', 'atari'],
    ['beside letters beyond the basic plane', '𐐀Almaty𐐀', 'Almaty'],
    ['in no text', '', 'Almaty'],
  ])('%s: %s', (_, text, form) => {
    expect(wordsFound(text, form)).toEqual([]);
  });
});

describe('of several forms', () => {
  test('the longest is found, and the shorter one elsewhere', () => {
    expect(wordsFound('Almaty region, Almaty regional', 'Almaty', 'Almaty region')).toEqual([
      'Almaty region',
      'Almaty',
    ]);
  });

  test('the first is found where two overlap', () => {
    expect(wordsFound('New York Times', 'New York', 'York Times')).toEqual(['New York']);
  });

  test('one that begins within a longer one that is not found is found', () => {
    expect(wordsFound('Port of Aktau', 'Port of Astana', 'of Aktau')).toEqual(['of Aktau']);
  });

  test('each is found where they touch', () => {
    expect(wordsFound('Almaty Astana,Aktau', 'Almaty', 'Astana', 'Aktau')).toEqual([
      'Almaty',
      'Astana',
      'Aktau',
    ]);
    expect(wordsFound('日本中国', '日本', '中国')).toEqual(['日本', '中国']);
  });

  test('each says its entity, and where it stands in UTF-16 code units', () => {
    const find = finderOf([
      ['Almaty', 'almaty'],
      ['Алматы', 'almaty'],
      ['Aktau', 'aktau'],
    ]);
    expect(find('😀 Aktau, Алматы')).toEqual([
      { entity: 'aktau', start: 3, end: 8 },
      { entity: 'almaty', start: 10, end: 16 },
    ]);
  });

  test('none is found when there are none', () => {
    expect(wordsFound('Almaty')).toEqual([]);
  });
});

describe('signs that are written alike stand for each other', () => {
  test.each([
    ['a no-break space', 'Almaty region', 'Almaty\u00A0region'],
    ['a narrow no-break space', 'Almaty region', 'Almaty\u202Fregion'],
    ['an ideographic space', 'Almaty region', 'Almaty\u3000region'],
    ['an em space', 'Almaty region', 'Almaty\u2003region'],
    ['a line end', 'Almaty region', 'Almaty\nregion'],
    ['a non-breaking hyphen', 'Nur-Sultan', 'Nur\u2011Sultan'],
    ['a hyphen that is nothing else', 'Nur-Sultan', 'Nur\u2010Sultan'],
    ['a typographic apostrophe', "Prosecutor's Office", 'Prosecutor’s Office'],
    ['a decomposed letter', 'Żanaozen', 'Z\u0307anaozen'],
    ['several decomposed letters', 'Łódź', 'Ło\u0301dz\u0301'],
    ['a composed Hangul syllable', '한국', '\u1112\u1161\u11AB\u1100\u116E\u11A8'],
  ])('%s', (_, one, other) => {
    expect(wordsFound(`(${other})`, one)).toEqual([other]);
    expect(wordsFound(`(${one})`, other)).toEqual([one]);
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test('and each for itself', () => {
    expect(wordsFound('\u0958ानून \u212B', '\u0958ानून', '\u212B')).toEqual(['\u0958ानून', '\u212B']);
  });
});

describe('the forms of a language', () => {
  test('are its own and those of any language, of every entity', () => {
    const entities = [
      { id: 'a', record: { forms: { mul: ['TASS'], en: ['Tass'], pl: ['Tassa'] } } },
      { id: 'b', record: { forms: { pl: ['Interia'] } } },
      { id: 'c', record: { forms: {} } },
    ];
    expect(formsOf(entities, 'en')).toEqual([
      ['TASS', 'a'],
      ['Tass', 'a'],
    ]);
    expect(formsOf(entities, 'pl')).toEqual([
      ['TASS', 'a'],
      ['Tassa', 'a'],
      ['Interia', 'b'],
    ]);
    expect(formsOf(entities, 'ru')).toEqual([['TASS', 'a']]);
  });
});

/** Pieces of which few make many forms and texts, so that they meet. */
const piece = fc.constantFrom(
  ...['a', 'b', 'ab', 'é', 'e\u0301', 'ã', 'a\u0303', 'ж', '7', '_', '𐐀', '😀', '\uFE0F', 'ʼ'],
  ...[' ', '\u00A0', '-', '\u2011', '–', "'", '’', '.', ',', '\n'],
);
const text = fc.array(piece, { maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
const forms = fc.uniqueArray(
  fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  { maxLength: 12, selector: keyOf },
);
const named = (all: readonly string[]): Form[] => all.map((form) => [form, keyOf(form)]);

const begins = (before: string): boolean =>
  !/[\p{L}\p{N}_]\p{M}*(?:[-\u2010\u2011]\p{M}*)?$/u.test(before);
const ends = (after: string): boolean => !/^(?:\p{M}|[-\u2010\u2011]?[\p{L}\p{N}_])/u.test(after);

/** The same by trying every form at every place: slow, and plainly right. */
function naively(all: readonly Form[], within: string): Found[] {
  const found: Found[] = [];
  let start = 0;
  while (start < within.length) {
    const longest = all
      .flatMap(([form, entity]) =>
        [...new Set([form, form.normalize('NFC'), form.normalize('NFD')])].map((spelling) => ({
          entity,
          start,
          end: start + spelling.length,
          spelling,
        })),
      )
      .filter(
        ({ end, spelling }) =>
          alike(within.slice(start, end)) === alike(spelling) &&
          begins(within.slice(0, start)) &&
          ends(within.slice(end)),
      )
      .reduce<Found | undefined>(
        (best, { spelling: _, ...one }) => (best && best.end >= one.end ? best : one),
        undefined,
      );
    if (longest) found.push(longest);
    start = longest?.end ?? start + 1;
  }
  return found;
}

function alike(words: string): string {
  return words
    .replace(/\s/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('’', "'");
}

describe('whatever the text and the forms', () => {
  const check = (property: (within: string, all: Form[]) => void): void => {
    fc.assert(
      fc.property(text, forms, (within, all) => {
        property(within, named(all));
      }),
      { numRuns: 2000 },
    );
  };

  test('the finder finds what trying every form at every place finds', () => {
    check((within, all) => {
      expect(finderOf(all)(within)).toEqual(naively(all, within));
    });
  });

  test('mentions are in order and never overlap', () => {
    check((within, all) => {
      let behind = 0;
      for (const { start, end } of finderOf(all)(within)) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(end).toBeGreaterThan(start);
        behind = end;
      }
      expect(behind).toBeLessThanOrEqual(within.length);
    });
  });

  test('a mention is one of the forms, but for signs that are written alike', () => {
    check((within, all) => {
      for (const { entity, start, end } of finderOf(all)(within))
        expect(keyOf(within.slice(start, end))).toBe(entity);
    });
  });

  test('the order of the forms changes nothing', () => {
    fc.assert(
      fc.property(
        text,
        forms.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        (within, [all, shuffled]) => {
          expect(finderOf(named(shuffled))(within)).toEqual(finderOf(named(all))(within));
        },
      ),
    );
  });
});
