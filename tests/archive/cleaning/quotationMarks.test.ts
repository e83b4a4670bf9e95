import { describe, expect, test } from 'vitest';
import { changes, cleaned } from './cleaned.ts';

/** The rule that sets quotation marks: what it sets in which language, and what it leaves as received. */
describe('quotation marks become those of the language', () => {
  test.each([
    ['en', 'He called it a "terrorist threat".', 'He called it a “terrorist threat”.'],
    ['en', "the channel “ Militarist '' footage", 'the channel “Militarist” footage'],
    [
      'en',
      "said that “ they are with the people, '' reports",
      'said that “they are with the people,” reports',
    ],
    ['en', "mutual trust, “ and dialogue. ''", 'mutual trust, “and dialogue.”'],
    ['en', "``Well done!'' they cried", '“Well done!” they cried'],
    ['en', 'He said &quot;no&quot;.', 'He said “no”.'],
    ['en', 'She said & quot;yes & quot;, and left', 'She said “yes”, and left'],
    ['en-GB', '"a", "b" ("c")', '“a”, “b” (“c”)'],
    ['pl', 'poinformował portal "Zakon".', 'poinformował portal „Zakon”.'],
    ['pl', 'poinformował portal „Zakon".', 'poinformował portal „Zakon”.'],
    ['ru', 'сообщает "Интерфакс".', 'сообщает «Интерфакс».'],
    ['ru', 'сообщает « Интерфакс » .', 'сообщает «Интерфакс».'],
    ['kk', '"Қаңтар" айы', '“Қаңтар” айы'],
    ['de', 'Er sagte: "Nein."', 'Er sagte: „Nein.“'],
  ])('%s: %s', (language, received, published) => {
    expect(cleaned(received, language)).toBe(published);
  });

  test('a pair is two changes, each with the space inside it', () => {
    expect(changes("by “ Militarist '' footage")).toEqual([
      'quotation-mark: «“ » → «“»',
      "quotation-mark: « ''» → «”»",
    ]);
  });

  test('a character reference and the mark that it stands for are one change', () => {
    expect(changes('a &quot;no&quot; b')).toEqual([
      'character-reference: «&quot;» → «“»',
      'character-reference: «&quot;» → «”»',
    ]);
  });
});

describe('quotation marks stay as received', () => {
  test.each([
    ['when a quotation is not closed', 'en', 'He said "no and left.'],
    ['when a quotation is not opened', 'en', 'and so it ended."'],
    ['when the mark is an inch sign', 'en', 'a pipe of 5" and one of 6" in width'],
    ['when an inch sign makes the end of a quotation doubtful', 'en', '"a 5" pipe" he said'],
    ['when they are right already', 'en', 'He said “no”.'],
    ['around a quotation that opens twice', 'en', '“He said “no and left”'],
    ['around a quotation that opens a second time within a word', 'ru', '„так„же”'],
    ['in a language of which the table lacks the marks', 'fr', 'Il a dit "non".'],
    ['in a language of which the table lacks the marks', 'ja', '"a"'],
    ['when two apostrophes open nothing', 'en', "the 1990''s"],
  ])('%s (%s): %s', (_, language, received) => {
    expect(cleaned(received, language)).toBe(received);
  });

  test.each([
    ['of another family', 'en', '"He called it «urgent» today"', '“He called it «urgent» today”'],
    ['of another family', 'en', '“He called it "urgent" today”', '“He called it "urgent" today”'],
    ['of another family', 'pl', '"To „ważne” dziś"', '„To „ważne” dziś”'],
    ['of another family', 'ru', '"Газета «Время» вышла"', '«Газета «Время» вышла»'],
    ['of the same family', 'en', '"He called it "urgent" today"', '“He called it "urgent" today”'],
  ])('within a quotation, when they are %s (%s): %s', (_, language, received, published) => {
    expect(cleaned(received, language)).toBe(published);
  });

  test('a quotation before an unclosed one is still set', () => {
    expect(cleaned('"a" and "b')).toBe('“a” and "b');
  });
});
