import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineNumber, paragraphId, receivedLines } from '../../src/archive/lines.ts';
import { receivedText } from './arbitrary.ts';

/** The non-empty lines of a received text, from which every paragraph has its id. */
describe('the lines of a received text', () => {
  test('end at LF, CR or CRLF, and are counted without the empty ones', () => {
    expect(receivedLines('\uFEFF\none\r\n\r\ntwo\rthree\n \t\u00A0\nfour')).toEqual([
      { n: 1, start: 2, end: 5, text: 'one' },
      { n: 2, start: 9, end: 12, text: 'two' },
      { n: 3, start: 13, end: 18, text: 'three' },
      { n: 4, start: 23, end: 27, text: 'four' },
    ]);
  });

  test('keep the white space at their ends, and a byte order mark', () => {
    expect(receivedLines('\uFEFF one \n')).toEqual([
      { n: 1, start: 0, end: 6, text: '\uFEFF one ' },
    ]);
  });

  test.each(['', '\n', '\r\n \r\n', '\uFEFF'])('are none in %j', (received) => {
    expect(receivedLines(received)).toEqual([]);
  });

  test('stand where they say, in order, and what lies between them is empty', () => {
    fc.assert(
      fc.property(receivedText, (received) => {
        let behind = 0;
        receivedLines(received).forEach(({ n, start, end, text }, index) => {
          expect(n).toBe(index + 1);
          expect(received.slice(start, end)).toBe(text);
          expect(text).not.toMatch(/[\r\n]/);
          expect(received.slice(behind, start).trim()).toBe('');
          behind = end;
        });
        expect(received.slice(behind).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the id of a paragraph', () => {
  test('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (n) => {
        expect(lineNumber(paragraphId(n))).toBe(n);
      }),
    );
  });

  test.each(['p0', 'p01', 'p', 'p-1', 'p1 ', 'P1', 'p1.5', '1', 'n-gas', ''])('is not %j', (id) => {
    expect(lineNumber(id)).toBeUndefined();
  });
});
