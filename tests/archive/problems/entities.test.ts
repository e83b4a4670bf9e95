import { describe, expect, test } from 'vitest';
import { problemsOf, problemsWhen, type Change } from './problemsOf.ts';

/** What is wrong with entities, and with what editors say of single mentions. */
test('an entity that is not there, in a mention, is a problem, with the one that was meant', () => {
  expect(problemsOf('unknown-entity')).toEqual([
    {
      rule: 'unknown-entity',
      file: 'sources/harbour-closed/source.md',
      line: 13,
      message: '«Brina» is said to be `brina-conty`, which is no entity',
      hint: 'did you mean `brina-county`? Name an entity of entities/ by its id',
    },
  ]);
});

test('a form of two entities is a problem where it stands the second time', () => {
  expect(problemsOf('form-of-two-entities')).toEqual([
    {
      rule: 'form-twice',
      file: 'entities/places.yaml',
      line: 20,
      message: 'the form «Brina» belongs to `brina` and to `brina-county`',
      hint: 'leave it with the one that is usually meant, and say under `mentions:` of a source where it is the other; or take it from both',
    },
  ]);
});

test('an entity that nothing mentions is a problem, with its forms', () => {
  expect(problemsOf('entity-unmentioned')).toEqual([
    {
      rule: 'entity-unmentioned',
      file: 'entities/people.yaml',
      line: 2,
      message: 'no source mentions `holm`',
      hint: 'none of its forms occurs as a whole word: «Hannah»; correct them, or delete the entity',
    },
  ]);
});

const people = 'entities/people.yaml';
const places = 'entities/places.yaml';
const report = 'sources/harbour-closed/source.md';

describe('of entities it is a problem when', () => {
  test.each<[string, Change, number, string, string, string]>([
    [
      'nothing mentions one that has no forms',
      [people, 'mul: [Anna Holm, Holm]', '{}'],
      2,
      'entity-unmentioned',
      'no source mentions `holm`',
      'it has no forms: name under `forms:` the words that stand for it in the texts',
    ],
    [
      'a form stands twice in one',
      [places, 'pl: [Bryna, Bryną, Brynie]', 'pl: [Bryna, Bryną, Brynie, Bryna]'],
      7,
      'form-twice',
      'the form «Bryna» of `brina` stands here a second time',
      'delete one of the two',
    ],
    [
      'a form of any language is a form of another in one language',
      [places, 'pl: [Bryna, Bryną, Brynie]', 'pl: [Bryna, Bryną, Brynie, Holm]'],
      7,
      'form-twice',
      'the form «Holm» belongs to `holm` and to `brina`',
      'leave it with the one that is usually meant, and say under `mentions:` of a source where it is the other; or take it from both',
    ],
    [
      'a form is another’s but for signs that are written alike',
      [places, 'pl: [Bryna,', 'pl: ["Anna\\u00A0Holm", Bryna,'],
      7,
      'form-twice',
      'the form «Anna\u00A0Holm» belongs to `holm` and to `brina`',
      'leave it with the one that is usually meant, and say under `mentions:` of a source where it is the other; or take it from both',
    ],
    [
      'a form is nothing but signs',
      [people, 'mul: [Anna Holm, Holm]', "mul: [Anna Holm, Holm, '–']"],
      6,
      'form',
      'the form «–» of `holm` has no letter or digit',
      'write the words as they stand in the texts',
    ],
    [
      'one has a mistyped key',
      [places, '  aliases: [Brine]', '  aliases_: [Brine]'],
      8,
      'unknown-key',
      'unknown key `brina.aliases_`',
      'did you mean `aliases`? The keys here are: kind, name, names, forms, aliases, description, sameAs, coordinates, partOf, formerly',
    ],
    [
      'one lies nowhere on earth',
      [places, 'latitude: 54.5', 'latitude: 545'],
      11,
      'wrong-value',
      '`brina.coordinates.latitude` must be at most 90',
      'correct the value',
    ],
    [
      'one lies where nobody says',
      [places, ', source: a chart', ''],
      11,
      'missing-key',
      '`brina.coordinates.source` is missing',
      'add `source:`',
    ],
    [
      'one is of no kind that there is',
      [people, 'kind: person', 'kind: mayor'],
      3,
      'wrong-value',
      '`holm.kind` must be one of: person, place, organisation, media, office, law',
      'correct the value',
    ],
    [
      'forms are of no language',
      [people, 'mul: [Anna Holm, Holm]', 'polish: [Anna Holm, Holm]'],
      6,
      'wrong-value',
      'the key `holm.forms.polish` must be a BCP 47 language tag, such as en or pl',
      'correct the key',
    ],
    [
      'an id cannot be an address',
      [places, 'brina-county:\n', 'Brina County:\n'],
      15,
      'wrong-value',
      'the key `Brina County` must be made of lower-case letters, digits and single hyphens',
      'correct the key',
    ],
    [
      'a file is not YAML',
      [people, 'kind: person', 'kind: a: person'],
      3,
      'yaml-syntax',
      'this is not valid YAML: Nested mappings are not allowed in compact mappings',
      'check indentation, colons and quotation marks; put a value with a colon or a leading sign in quotation marks',
    ],
    [
      'a file is empty',
      [places, ''],
      1,
      'wrong-value',
      'the record must be a group of keys with values, but is empty',
      'write its keys, one on a line, each with its value',
    ],
    [
      'one is a part of what is not there',
      [places, 'partOf: brina-county', 'partOf: brina-country'],
      12,
      'unknown-entity',
      '`brina` is said to be a part of `brina-country`, which is no entity',
      'did you mean `brina-county`? Name an entity by its id',
    ],
    [
      'one is a part of itself',
      [places, 'partOf: brina-county', 'partOf: brina'],
      12,
      'part-of-itself',
      '`brina` would be a part of itself: brina → brina',
      'take `partOf:` away from one of them',
    ],
    [
      'an id is in two files',
      [
        'entities/more.yaml',
        'holm:\n  kind: person\n  name: Another Holm\n  forms: { en: [Mayor] }\n  description: Another.\n',
      ],
      1,
      'duplicate',
      'the entity id `holm` is claimed by entities/people.yaml too',
      'every id, present or former, belongs to one entity: take it away from one of the two',
    ],
    [
      'an id is said to be a former one and is in use',
      [places, 'formerly: [brine]', 'formerly: [holm]'],
      13,
      'duplicate',
      'the entity id `holm` is claimed by entities/people.yaml too',
      'every id, present or former, belongs to one entity: take it away from one of the two',
    ],
  ])('%s', (_, change, line, rule, message, hint) => {
    expect(problemsWhen(change)).toEqual([{ rule, file: change[0], line, message, hint }]);
  });

  test('but not when one form is written for each of two languages', () => {
    const forms: Change = [places, 'pl: [Bryna,', 'pl: [Brina, Bryna,'];
    expect(problemsWhen(forms)).toEqual([]);
  });

  test('an entity stands in two files, told once and not for each of its forms', () => {
    const again =
      'holm:\n  kind: person\n  name: Holm\n  forms: { mul: [Holm] }\n  description: Again.\n';
    expect(problemsWhen(['entities/more.yaml', again])).toMatchObject([{ rule: 'duplicate' }]);
  });

  test('two are parts of each other, at each of them', () => {
    const change: Change = [places, 'name: Brina County', 'partOf: brina\n  name: Brina County'];
    const shared = {
      rule: 'part-of-itself',
      file: places,
      hint: 'take `partOf:` away from one of them',
    };
    expect(problemsWhen(change)).toEqual([
      {
        ...shared,
        line: 12,
        message: '`brina` would be a part of itself: brina → brina-county → brina',
      },
      {
        ...shared,
        line: 17,
        message: '`brina-county` would be a part of itself: brina-county → brina → brina-county',
      },
    ]);
  });
});

describe('of declared mentions it is a problem when', () => {
  test.each<[string, Change, number, string, string, string]>([
    [
      'two of them overlap',
      [
        report,
        '  - { paragraph: p4, quote: Brina,',
        '  - { paragraph: p4, quote: ship Brina, entity: brina, reasoning: The same. }\n  - { paragraph: p4, quote: Brina,',
      ],
      15,
      'mention-twice',
      '«Brina» overlaps with the mention declared in line 14',
      'words can name one entity only: delete one of the two, or quote fewer words',
    ],
    [
      'one forbids what no form would find',
      [report, 'paragraph: p4, quote: Brina', 'paragraph: p4, quote: Sunday'],
      14,
      'mention-needless',
      '«Sunday» in p4 is said to be no mention, but no form is found there',
      'delete this entry',
    ],
    [
      'one is not in its paragraph to the letter',
      [report, 'paragraph: p4, quote: Brina', 'paragraph: p4, quote: Bryna'],
      14,
      'quotation',
      '«Bryna» does not stand in harbour-closed#p4',
      'quote word for word; the nearest passage is «Brina»',
    ],
    [
      'one stands twice in a translation',
      [
        'sources/port-zamkniety/translation.en.md',
        'for paragraph.\n',
        'for paragraph.\nmentions:\n  - { paragraph: p2, quote: Brina, entity: brina-county, reasoning: It is. }\n',
      ],
      5,
      'which-quotation',
      '«Brina» stands 2 times in the translation of port-zamkniety#p2',
      'say which is meant with `occurrence: 1`, 2 …, or quote more words',
    ],
    [
      'one is in a paragraph that is not there',
      [report, 'paragraph: p4, quote: Brina', 'paragraph: p7, quote: Brina'],
      14,
      'unknown-paragraph',
      'there is no published paragraph p7',
      'the paragraphs are p1, p2, p3, p4',
    ],
  ])('%s', (_, change, line, rule, message, hint) => {
    expect(problemsWhen(change)).toEqual([{ rule, file: change[0], line, message, hint }]);
  });
});
