import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedPieces } from '../../src/archive/marking.ts';
import { readNotes } from '../../src/archive/notes.ts';
import { inSentence } from '../../src/archive/sentence.ts';
import { parseBody, writeParagraph } from '../../src/archive/text.ts';

/** Notes are bound to exact stretches of their text, and whatever is wrong with one is said so that it can be mended. */

const annotated = (body: string) => {
  const parsed = parseBody(body);
  return {
    body: parsed,
    ids: parsed.paragraphs.map((_, index) => `p${String(index + 1)}`),
    file: 'source.md',
    bodyLine: 10,
  };
};
const read = (body: string, english?: string) =>
  readNotes(
    annotated(body),
    english === undefined
      ? []
      : [{ ...annotated(english), file: 'translation.en.md', language: 'en' }],
  );

describe('a note', () => {
  test('has the stretch before its mark as its place, marks of other notes not counted', () => {
    const { notes, problems } = read(
      'Wzrost cen[^a] gazu LNG[^lng][^b], też.\n\n[^lng]: **gazu LNG** — *text.* LPG is\n    meant.\n[^a]: **cen** — *context.* A.\n[^b]: **cen gazu LNG** — *conflict.* B.',
    );
    expect(problems).toEqual([]);
    expect(
      notes.map(({ id, kind, exact, start, end, text }) => ({ id, kind, exact, start, end, text })),
    ).toEqual([
      { id: 'n-a', kind: 'context', exact: 'cen', start: 7, end: 10, text: 'A.' },
      { id: 'n-b', kind: 'conflict', exact: 'cen gazu LNG', start: 7, end: 19, text: 'B.' },
      { id: 'n-lng', kind: 'text', exact: 'gazu LNG', start: 11, end: 19, text: 'LPG is meant.' },
    ]);
  });

  test('has a second place in a translation, where it is nothing but a lemma', () => {
    const { notes, problems } = read(
      'gazu LNG[^lng]\n\n[^lng]: **gazu LNG** — *text.* So.',
      'LNG gas[^lng]\n\n[^lng]: **LNG gas**',
    );
    expect(problems).toEqual([]);
    expect(notes[0]?.translations).toEqual({
      en: { paragraph: 'p1', exact: 'LNG gas', start: 0, end: 7 },
    });
  });

  test('can be on the words of a translation alone', () => {
    const { notes, problems } = read('A.', 'B[^b].\n\n[^b]: **B** — *translation.* Why.');
    expect(problems).toEqual([]);
    expect(notes[0]).toMatchObject({ id: 'n-b', layer: 'en', exact: 'B' });
  });

  test('may follow square brackets of the source', () => {
    const { notes, problems } = read(
      'hand [against them][^hand],” he said.\n\n[^hand]: **[against them]** — *text.* Theirs.',
    );
    expect(problems).toEqual([]);
    expect(notes[0]).toMatchObject({ exact: '[against them]', start: 5, end: 19 });
  });
});

describe('what is wrong with a note is said with its line, and how to mend it', () => {
  test.each([
    [
      'its mark stands elsewhere',
      'gas LNG dear[^lng]\n\n[^lng]: **gas LNG** — *text.* So.',
      'note-lemma',
      12,
      'the note [^lng] is about «gas LNG», but its mark in p1 stands behind «…gas LNG dear»',
    ],
    [
      'it is never marked',
      'gas\n\n[^lng]: **gas** — *text.* So.',
      'note-unmarked',
      12,
      'the note [^lng] is not marked in the text',
    ],
    [
      'it is marked twice',
      'gas[^lng] gas[^lng]\n\n[^lng]: **gas** — *text.* So.',
      'note-marked-twice',
      12,
      'the note [^lng] is marked 2 times',
    ],
    [
      'its kind is unknown',
      'gas[^lng]\n\n[^lng]: **gas** — *remark.* So.',
      'note-kind',
      12,
      'the note [^lng] is of the kind «remark», which there is not',
    ],
    [
      'it says nothing',
      'gas[^lng]\n\n[^lng]: **gas** — *text.*',
      'note-empty',
      12,
      'the note [^lng] says nothing',
    ],
    [
      'it has no lemma',
      'gas[^lng]\n\n[^lng]: So it is.',
      'note-form',
      12,
      'the note [^lng] does not open with its lemma and its kind: «So it is.»',
    ],
    ['a mark has no note', 'gas[^lng]', 'note-missing', 10, 'the mark [^lng] has no note'],
    [
      'it is written twice',
      'gas[^lng]\n\n[^lng]: **gas** — *text.* So.\n\n[^lng]: **gas** — *text.* So.',
      'note-twice',
      14,
      'the note [^lng] is written twice',
    ],
    [
      'its name is no address',
      'gas[^LNG_1]\n\n[^LNG_1]: **gas** — *text.* So.',
      'note-id',
      12,
      'the note [^lng_1] has a name that cannot be an address',
    ],
  ])('%s', (_, body, rule, line, message) => {
    const [problem] = read(body).problems;
    expect(problem).toMatchObject({ rule, file: 'source.md', line, message });
    expect(problem?.hint).not.toBe('');
  });

  test('a note of a translation that has a text here and there', () => {
    const { problems } = read(
      'gazu[^lng]\n\n[^lng]: **gazu** — *text.* So.',
      'gas[^lng]\n\n[^lng]: **gas** — *text.* So.',
    );
    expect(problems).toMatchObject([
      {
        rule: 'note-twice',
        file: 'translation.en.md',
        message: 'the note [^lng] has a text here and in the source',
      },
    ]);
  });
});

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

test('for any text and any stretch of it, the note is about exactly that stretch, and the text is unchanged', () => {
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(), (text, a, b) => {
      const units = Array.from(text);
      const [from, to] = [a % units.length, b % units.length].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const before = units.slice(0, from).join('');
      const lemma = units.slice(from, to + 1).join('');
      // A lemma is words: it neither begins nor ends with a space, and Markdown’s bold cannot hold asterisks.
      fc.pre(lemma === lemma.trim() && !lemma.includes('*') && !/[\\[\]]/.test(text));
      const body = `${writeParagraph(before + lemma)}[^x]${writeParagraph(units.slice(to + 1).join(''))}\n\n[^x]: **${lemma}** — *text.* So.`;
      const { notes, problems } = read(body);
      expect(parseBody(body).paragraphs[0]?.text).toBe(text);
      expect(problems).toEqual([]);
      expect(notes[0]).toMatchObject({
        exact: lemma,
        start: before.length,
        end: before.length + lemma.length,
      });
    }),
  );
});

test('the pieces of a marked text, joined, are the text; each note has one mark, behind its stretch', () => {
  fc.assert(
    fc.property(
      line,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
      (text, stretches) => {
        const places = stretches.flatMap(([a, b], index) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort(
            (x, y) => x - y,
          ) as [number, number];
          return start === end ? [] : [{ id: `n-${String(index)}`, start, end }];
        });
        const pieces = markedPieces(text, places);
        expect(pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).toBe(text);
        expect(pieces.flatMap((piece) => ('mark' in piece ? piece.mark : [])).sort()).toEqual(
          places.map(({ id }) => id).sort(),
        );
        for (const { id, start, end } of places) {
          const about = pieces
            .map((piece) => ('text' in piece && piece.notes.includes(id) ? piece.text : ''))
            .join('');
          expect(about).toBe(text.slice(start, end));
        }
      },
    ),
  );
});

test('a stretch is shown in its sentence', () => {
  const text = 'One came. Two of them left, they say. Three stayed.';
  expect(inSentence(text, 'en', 17, 21)).toEqual({
    before: 'Two of ',
    exact: 'them',
    after: ' left, they say.',
  });
});
