import { describe, expect, test } from 'vitest';
import { changes, cleaned } from './cleaned.ts';

/** The rules for white space, for space before punctuation, and for what cannot be seen. */
describe('space before punctuation', () => {
  test.each([
    ['pl', 'miastach Kazachstanu .', 'miastach Kazachstanu.'],
    ['en', 'Wait ! What ? Yes ; no : so , there', 'Wait! What? Yes; no: so, there'],
    ['en', 'no-break\u00A0; space', 'no-break; space'],
    ['ru', 'Протесты , начавшиеся', 'Протесты, начавшиеся'],
  ])('goes (%s): %s', (language, received, published) => {
    expect(cleaned(received, language)).toBe(published);
  });

  test.each([
    ['in French', 'fr', 'Vraiment ? Oui ; non !'],
    ['in French, as a character reference', 'fr-CA', 'Il dit : non'],
    ['before spaced dots', 'en', 'and then . . . nothing'],
    ['before an unspaced ellipsis', 'en', 'and then ... nothing'],
    ['before a sign that belongs to what follows', 'en', 'costs .5 or :name or ,x'],
    ['between two signs', 'en', 'Really? ! Yes'],
  ])('stays %s (%s): %s', (_, language, received) => {
    expect(cleaned(received, language)).toBe(received);
  });

  test('a no-break space before a colon becomes a plain one in French', () => {
    expect(cleaned('Il dit&nbsp;: non', 'fr')).toBe('Il dit : non');
  });
});

describe('white space', () => {
  test.each([
    ['a run becomes one space', 'a  b \t c', 'a b c'],
    ['a special space becomes one space', '10\u00A0000\u202Fkm\u3000x\u2028y', '10 000 km x y'],
    ['goes at the ends of a line', '\u00A0 a b\t ', 'a b'],
    ['goes at the beginning behind a byte order mark', '\uFEFF a', 'a'],
    ['goes at the end before an invisible character', 'a \u200B', 'a'],
    ['stays when it is one plain space', 'a b', 'a b'],
  ])('%s', (_, received, published) => {
    expect(cleaned(received)).toBe(published);
  });
});

describe('an invisible character', () => {
  test.each([
    ['a byte order mark', '\uFEFFa'],
    ['a soft hyphen', 'a\u00AD'],
    ['a zero-width space', '\u200Ba'],
  ])('goes: %s', (_, received) => {
    expect(cleaned(received)).toBe('a');
    expect(changes(received)).toHaveLength(1);
  });

  test('a line of nothing else is not published', () => {
    expect(cleaned('\u200B \u200B')).toBe('');
  });

  test.each([
    ['a joiner, which shapes letters', 'می\u200Cخواهم'],
    ['the object replacement character', 'a \uFFFC b'],
    ['the replacement character', 'a \uFFFD b'],
  ])('is none: %s', (_, received) => {
    expect(cleaned(received)).toBe(received);
  });
});
