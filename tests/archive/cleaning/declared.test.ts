import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/archive/cleaning/clean.ts';
import { restore } from '../../../src/archive/cleaning/edit.ts';
import type { DeclaredEdit } from '../../../src/archive/schemas.ts';
import { changes, cleaned } from './cleaned.ts';

/** Declared edits: what each of them does, what the rules may still do around it, and why one cannot be carried out. */
const reason = 'because';
const keep = (line: string, text: string): DeclaredEdit => ({ action: 'keep', line, text, reason });
const remove = (line: string): DeclaredEdit => ({
  action: 'remove',
  line,
  kind: 'boilerplate',
  reason,
});
const replace = (line: string, from: string, to: string): DeclaredEdit => ({
  action: 'replace',
  line,
  from,
  to,
  kind: 'extraction',
  reason,
});
const join = (line: string, between = ' '): DeclaredEdit => ({
  action: 'join',
  line,
  with: between,
  reason,
});

describe('replace', () => {
  test('puts something else in the place of a stretch', () => {
    expect(cleaned('a date 2022 b', 'en', [replace('p1', 'date 2022', 'x')])).toBe('a x b');
  });

  test('counts from the received text, before any rule has changed it', () => {
    expect(cleaned('demand & nbsp;/p>', 'en', [replace('p1', ' & nbsp;/p>', '')])).toBe('demand');
  });

  test.each([
    ['at the beginning of a line', 'date 2022 In', 'In', 'date 2022'],
    ['in the middle', 'a [picture] b', 'a b', '[picture]'],
    ['before a full stop', 'a [picture].', 'a.', '[picture]'],
    ['at the end', 'a [picture]', 'a', '[picture]'],
  ])('leaves no stray space where nothing takes the place, %s', (_, received, published, from) => {
    expect(cleaned(received, 'en', [replace('p1', from, '')])).toBe(published);
  });

  test('is one change with the space that goes with it, under the name that the editor gave', () => {
    expect(changes('a [picture] b', 'en', [replace('p1', '[picture]', '')])).toEqual([
      'extraction: « [picture] » → « »',
    ]);
  });

  test('is not touched by the rules in what it puts in', () => {
    expect(cleaned('a b', 'en', [replace('p1', 'a', 'it\'s  5" - x')])).toBe('it\'s  5" - x b');
  });

  test('may take the last word of a line, which is then not published', () => {
    expect(cleaned('a\n\nb', 'en', [replace('p1', 'a', '')])).toBe('b');
  });
});

describe('keep', () => {
  test('keeps a stretch as received where a rule would change it', () => {
    expect(cleaned('a pipe - 5 " - of "lead"', 'en', [keep('p1', '- 5 " -')])).toBe(
      'a pipe - 5 " - of “lead”',
    );
  });

  test('is no change', () => {
    expect(changes("it's", 'en', [keep('p1', "'")])).toEqual([]);
  });

  test('settles which mark closes a quotation', () => {
    expect(cleaned('"a 5" pipe" he said', 'en', [keep('p1', '5"')])).toBe('“a 5" pipe” he said');
  });
});

describe('remove', () => {
  test('leaves a line out, and with it its gap', () => {
    const { blocks, published } = clean('a\n\nb\n\nc', 'en', [remove('p2')]);
    expect(blocks.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(published).toBe('a\n\nc\n');
  });

  test('of every line leaves an empty text, which can be restored', () => {
    const { blocks, published, edits } = clean('a\nb', 'en', [remove('p1'), remove('p2')]);
    expect(blocks).toEqual([]);
    expect(published).toBe('\n');
    expect(restore(published, edits)).toBe('a\nb');
  });
});

describe('join', () => {
  test('makes two lines one paragraph, named after the first', () => {
    const { blocks, edits } = clean('one\n\ntwo\n', 'en', [join('p2')]);
    expect(blocks).toEqual([{ id: 'p1', lines: [1, 2], text: 'one two' }]);
    expect(edits).toEqual([
      {
        line: 1,
        offset: 3,
        from: '\n\n',
        to: ' ',
        kind: 'line-join',
        reason,
        declared: true,
      },
    ]);
  });

  test('mends a divided word, with nothing between its parts', () => {
    expect(cleaned('pracu-\r\nją', 'pl', [replace('p1', '-', ''), join('p2', '')])).toBe('pracują');
  });

  test('joins to the last published line when the line between is removed', () => {
    const { blocks } = clean('a\n- 1 -\nb\nc', 'en', [remove('p2'), join('p3'), join('p4')]);
    expect(blocks).toEqual([{ id: 'p1', lines: [1, 3, 4], text: 'a b c' }]);
  });
});

describe('a declared edit that has no place is a misfit', () => {
  const text = 'the man and the dog\n\nsecond\n\nbanana';
  test.each<[string, DeclaredEdit[], string, string]>([
    [
      'when there is no such line',
      [remove('p4')],
      'the edit is for line p4, but the original has 3 non-empty lines',
      'name a line from p1 to p3: the n-th non-empty line of original.txt',
    ],
    [
      'when it matches nothing',
      [keep('p2', 'the')],
      'the edit matches nothing: «the» does not occur in line p2 of the original',
      'quote the received text exactly, before any rule has changed it (see original.txt)',
    ],
    [
      'when it matches twice',
      [replace('p1', 'the', 'a')],
      'the edit matches more than once: «the» stands at offsets 0 and 12 of line p1',
      'quote more of the words around it, so that it can mean one place only',
    ],
    [
      'when it matches twice, one match overlapping the other',
      [keep('p3', 'ana')],
      'the edit matches more than once: «ana» stands at offsets 1 and 3 of line p3',
      'quote more of the words around it, so that it can mean one place only',
    ],
    [
      'when it overlaps another',
      [keep('p1', 'man and'), replace('p1', 'and the', '&')],
      'the edit overlaps another: «and the» and «man and» share a stretch of line p1',
      'make one edit of the two',
    ],
    [
      'when a line is removed twice',
      [remove('p2'), remove('p2')],
      'line p2 is removed twice',
      'delete one of the two edits',
    ],
    [
      'when a line is joined twice',
      [join('p2'), join('p2')],
      'line p2 is joined twice',
      'delete one of the two edits',
    ],
    [
      'when its line is removed',
      [keep('p2', 'second'), remove('p2')],
      'line p2 is removed, so this edit has nothing to act on',
      'delete this edit, or the one that removes the line',
    ],
    [
      'when there is no published line to join to',
      [remove('p1'), join('p2')],
      'no published line stands before p2, so there is nothing to join it to',
      'delete this edit; a line is joined to the one before it',
    ],
  ])('%s', (_, edits, message, hint) => {
    expect(clean(text, 'en', edits).misfits).toEqual([
      { index: expect.any(Number) as number, message, hint },
    ]);
  });

  test('and names its place in the list', () => {
    const { misfits } = clean(text, 'en', [remove('p2'), keep('p9', 'x'), remove('p2')]);
    expect(misfits.map(({ index }) => index)).toEqual([1, 2]);
  });

  test('and is not carried out', () => {
    const { published, edits } = clean('a a', 'en', [replace('p1', 'a', 'b')]);
    expect(published).toBe('a a\n');
    expect(restore(published, edits)).toBe('a a');
  });

  test('but two edits that only touch have each their place', () => {
    const { misfits, published } = clean('ab', 'en', [replace('p1', 'a', 'x'), keep('p1', 'b')]);
    expect(misfits).toEqual([]);
    expect(published).toBe('xb\n');
  });
});
