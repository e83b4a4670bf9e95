import fc from 'fast-check';
import { paragraphId, receivedLines } from '../../src/archive/lines.ts';
import type { DeclaredEdit } from '../../src/archive/schemas.ts';

/** Pieces that reports are made of, and all that the rules have an eye on. */
const pieces = [
  ...['word', 's', 'żółć', 'Слово', 'мир', '5', '4-5', '😀', 'e\u0301', '\uFFFC', '\uFFFD', '\0'],
  ...['& nbsp;', '&nbsp;', '& mdash;', '&quot;', '&amp;', '&shy;', '/p>', '&', 'nbsp;', '\\', '*'],
  ...['"', "''", '``', '“', '”', '„', '«', '»', "'", '-', '–', '(', ')', '[', ']'],
  ...['.', ',', ';', ':', '!', '?', '…', '. . .'],
  ...[' ', '  ', '\t', '\u00A0', '\u202F', '\u2028', '\f', '\uFEFF', '\u200B', '\u00AD'],
];
const lineEnds = ['\n', '\r', '\r\n', '\n\n', ' \n', '\n \t\r\n', '\n\u00A0\n'];

function joined(of: readonly string[], maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...of), { maxLength }).map((parts) => parts.join(''));
}

/** What a received file may hold: any text without lone surrogates, debris above all, with any line ends; or nothing. */
export const receivedText = fc.oneof(
  { weight: 6, arbitrary: joined([...pieces, ...lineEnds], 30) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A line of debris. */
export const receivedLine = joined(pieces, 15);

/** Languages with marks of their own, one with French spacing, one that the table of marks lacks. */
export const language = fc.constantFrom('en', 'pl', 'ru', 'de', 'kk', 'fr', 'ja');

/** A received text with edits that quote it; some of them have no place, overlap or contradict one another. */
export const editedText = fc
  .record({
    received: receivedText,
    plans: fc.array(
      fc.record({
        action: fc.constantFrom('remove', 'replace', 'keep', 'join'),
        line: fc.nat(),
        start: fc.nat(),
        length: fc.nat(8),
        words: receivedLine,
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ received, plans }) => ({
    received,
    declared: plans.map((plan) => declare(received, plan)),
  }));

interface Plan {
  readonly action: string;
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly words: string;
}

function declare(received: string, plan: Plan): DeclaredEdit {
  const lines = receivedLines(received);
  const n = (plan.line % (lines.length + 1)) + 1;
  const text = lines[n - 1]?.text ?? 'a line that is not there';
  const start = plan.start % text.length;
  const from = text.slice(start, start + 1 + plan.length);
  const [line, reason] = [paragraphId(n), 'because'];
  if (plan.action === 'remove') return { action: 'remove', line, kind: 'boilerplate', reason };
  if (plan.action === 'keep') return { action: 'keep', line, text: from, reason };
  if (plan.action === 'join') return { action: 'join', line, with: plan.words, reason };
  return { action: 'replace', line, from, to: plan.words, kind: 'extraction', reason };
}
