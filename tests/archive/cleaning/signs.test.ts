import { describe, expect, test } from 'vitest';
import { cleaned } from './cleaned.ts';

/** The rules for apostrophes and for dashes. */
describe('an apostrophe becomes a typographic one', () => {
  test.each([
    ['en', "yesterday's clashes", 'yesterday’s clashes'],
    ['en', "security forces' equipment", 'security forces’ equipment'],
    ['uk', "м'яч і п'ять", 'м’яч і п’ять'],
    ['fr', "l'ordre d'hier", 'l’ordre d’hier'],
    ['en', '"I don\'t know"', '“I don’t know”'],
  ])('%s: %s', (language, received, published) => {
    expect(cleaned(received, language)).toBe(published);
  });

  test.each([
    ['when one may open a quotation', "'Don't go,' he said"],
    ['when one may open a quotation within another', "“'Don't go,' he said”"],
    ['when one stands for letters at the beginning of a word', "'tis the season, isn't it"],
    ['when it is a minute sign', "5' 11 tall"],
    ['at the end of a word without an s', "the workin' class"],
  ])('but not %s: %s', (_, received) => {
    expect(cleaned(received)).toBe(received);
  });
});

describe('a hyphen between spaces becomes a dash', () => {
  test.each([
    ['pl', 'rozbroili żołnierzy - donosi Biełsat', 'rozbroili żołnierzy – donosi Biełsat'],
    ['en', 'wounded”, - is stated', 'wounded”, – is stated'],
    ['en', 'a -  b', 'a – b'],
  ])('%s: %s', (language, received, published) => {
    expect(cleaned(received, language)).toBe(published);
  });

  test.each([
    ['between figures', 'By January 4-5, they'],
    ['within a word', 'Nur-Sultan and Alma-Ata'],
    ['at the beginning of a line', '- the first demand'],
    ['at the end of a line', 'the first demand -'],
    ['before a figure', 'minus -5 degrees'],
    ['when it is two', 'a -- b'],
  ])('but not %s: %s', (_, received) => {
    expect(cleaned(received)).toBe(received);
  });
});
