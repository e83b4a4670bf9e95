import { describe, expect, test } from 'vitest';
import { problemsWhen, type Change } from './problemsOf.ts';

/** What is wrong with comparisons, events and links, taken by themselves. */
const when = 'comparisons/when-closed.mdx';
const many = 'comparisons/how-many-ships.mdx';
const events = 'events.yaml';
const report = 'sources/harbour-closed/source.md';

const verdictHint =
  'contradict and differ need two statements, which may be of one source; agree and complementary need two sources; single has one';

describe('it is a problem when', () => {
  test.each<[string, Change, number, string, string, string]>([
    [
      'a source is silent and speaks',
      [when, 'silent: [harbour-opened]', 'silent: [harbour-closed]'],
      19,
      'silent-source',
      '`harbour-closed` is said to be silent, but a statement of it is quoted',
      'delete one of the two',
    ],
    [
      'a silent source is not in the archive',
      [when, 'silent: [harbour-opened]', 'silent: [harbour-open]'],
      19,
      'unknown-source',
      'there is no source `harbour-open`',
      'did you mean `harbour-opened`? The sources are: harbour-closed, harbour-opened, port-zamkniety',
    ],
    [
      'several sources are quoted as a single one',
      [many, 'verdict: differ', 'verdict: single'],
      5,
      'verdict',
      'the verdict is `single`, but 3 sources are quoted',
      verdictHint,
    ],
    [
      'one source is said to agree',
      [
        when,
        'verdict: contradict\nwhy: Two days are named for [the same order](source:harbour-closed#p2).\nstatements:\n  - source: harbour-closed\n    paragraph: p2\n    quote: closed the harbour of Brina on Monday\n    value: Monday\n    of: the harbour of Brina\n',
        'verdict: agree\nwhy: One day is named.\nstatements:\n',
      ],
      5,
      'verdict',
      'the verdict is `agree`, but one source only is quoted',
      verdictHint,
    ],
    [
      'one statement is said to contradict',
      [
        when,
        'statements:\n  - source: harbour-closed\n    paragraph: p2\n    quote: closed the harbour of Brina on Monday\n    value: Monday\n    of: the harbour of Brina\n',
        'statements:\n',
      ],
      5,
      'verdict',
      'the verdict is `contradict`, but there is one statement only',
      verdictHint,
    ],
    [
      'an id is said to be a former one and is in use',
      [when, 'formerly: [which-day]', 'formerly: [how-many-ships]'],
      20,
      'duplicate',
      'the comparison id `how-many-ships` is claimed by comparisons/how-many-ships.mdx too',
      'every id, present or former, belongs to one comparison: take it away from one of the two',
    ],
    [
      'two events have one id',
      [events, 'id: harbour-opens', 'id: harbour-closes'],
      12,
      'duplicate',
      'the event id `harbour-closes` is claimed by events.yaml too',
      'every id, present or former, belongs to one event: take it away from one of the two',
    ],
    [
      'an event is on a day that is not in the calendar',
      [events, "edtf: '1981-04-01'", "edtf: '1981-04-31'"],
      14,
      'wrong-value',
      '`1.date.edtf` must be an EDTF date in quotation marks, such as "2022-01-05" or "2022-01-05?"',
      'correct the value',
    ],
    [
      'the file of events is empty',
      [events, ''],
      1,
      'wrong-value',
      'the record must be a list, but is empty',
      'begin every entry with a hyphen and a space, on a line of its own',
    ],
    [
      'a comparison has a mistyped key',
      [when, 'formerly: [which-day]', 'formely: [which-day]'],
      20,
      'unknown-key',
      'unknown key `formely`',
      'did you mean `formerly`? The keys here are: question, title, order, verdict, why, statements, silent, formerly',
    ],
    [
      'a comparison has a verdict that there is not',
      [when, 'verdict: contradict', 'verdict: contradicts'],
      5,
      'wrong-value',
      '`verdict` must be one of: contradict, differ, complementary, agree, single',
      'correct the value',
    ],
    [
      'an event is set at a person',
      [events, 'time: in the morning\n  places: [brina]', 'places: [holm]'],
      15,
      'unknown-entity',
      'the event `harbour-opens` is set at «holm», which is no place of entities/',
      'Name a place by its id',
    ],
    [
      'an event is set at a place that is not there',
      [events, 'time: in the morning\n  places: [brina]', 'places: [brima]'],
      15,
      'unknown-entity',
      'the event `harbour-opens` is set at «brima», which is no place of entities/',
      'did you mean `brina`? Name a place by its id',
    ],
    [
      'a link leads to an entity that is not there',
      ['entities/people.yaml', 'entity:brina)', 'entity:brima)'],
      7,
      'reference',
      '“Brina” leads to the entity `brima`, which is not in the archive',
      'did you mean `brina`?',
    ],
    [
      'a link leads to what is named elsewhere in the file, told where the link stands',
      [
        'entities/places.yaml',
        'description: The county',
        "description: '[The town](entity:brina) and [its county](entity:brin)'\n  aliases:\n    - The county",
      ],
      22,
      'reference',
      '“its county” leads to the entity `brin`, which is not in the archive',
      'did you mean `brina`?',
    ],
    [
      'a link leads to a comparison that is not there',
      [report, 'comparison:when-closed', 'comparison:tides'],
      9,
      'reference',
      '“one question” leads to the comparison `tides`, which is not in the archive',
      'name one by its id',
    ],
    [
      'a link of an event leads to a comparison that is not there',
      [events, 'comparison:when-closed', 'comparison:when-close'],
      3,
      'reference',
      '“why” leads to the comparison `when-close`, which is not in the archive',
      'did you mean `when-closed`?',
    ],
    [
      'a link leads to a note that is not there',
      [report, 'source:harbour-closed#n-mayor', 'source:harbour-closed#n-major'],
      9,
      'reference',
      '“a note” leads to `harbour-closed#n-major`, which is no note',
      'did you mean `n-mayor`? A note [^name] is named n-name',
    ],
    [
      'a link is no whole address, as on a page it would lead elsewhere than on another',
      [report, 'source:harbour-closed#n-mayor', '#n-mayor'],
      9,
      'reference',
      '“a note” leads to `#n-mayor`, which is no whole address',
      'write [words](source:<id>#n-name) for a note or a paragraph, and https://… for another site',
    ],
    [
      'a link of a comparison leads to a paragraph that is not there',
      [when, 'source:harbour-closed#p2', 'source:harbour-closed#p8'],
      6,
      'reference',
      '“the same order” leads to `harbour-closed#p8`, which is no published paragraph',
      'the paragraphs are p1, p2, p3, p4',
    ],
  ])('%s', (_, change, line, rule, message, hint) => {
    expect(problemsWhen(change)).toEqual([{ rule, file: change[0], line, message, hint }]);
  });
});

test('a file of comparisons whose name cannot be an address is a problem', () => {
  const text = '---\n---\n';
  expect(problemsWhen(['comparisons/Which Day.mdx', text])[0]).toEqual({
    rule: 'invalid-id',
    file: 'comparisons/Which Day.mdx',
    line: 1,
    message: 'the file name «Which Day» cannot be an address',
    hint: 'rename the file: lower-case letters, digits and single hyphens',
  });
});
