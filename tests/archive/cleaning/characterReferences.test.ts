import { describe, expect, test } from 'vitest';
import { changes, cleaned } from './cleaned.ts';

/** The rules for HTML character references, whole or broken by machine translation. */
describe('a reference to a no-break space becomes one space', () => {
  test.each([
    ['in the & nbsp; regional center', 'in the regional center'],
    ['from & nbsp; January 1 & nbsp; prices', 'from January 1 prices'],
    ['4&nbsp;January', '4 January'],
    ['4&#160;January&#xA0;2022', '4 January 2022'],
    ['a & nbsp; & nbsp; b', 'a b'],
    ['10&NBSP;000', '10 000'],
  ])('%s', (received, published) => {
    expect(cleaned(received)).toBe(published);
  });

  test('with the spaces around it, as one change', () => {
    expect(changes('and & nbsp; the')).toEqual(['character-reference: « & nbsp; » → « »']);
  });

  test.each([
    ['at the beginning of a line', '& nbsp; Protests', 'Protests'],
    ['at the end of a line', 'demand & nbsp;', 'demand'],
    ['before a sign that ends something', 'on & nbsp; ; according', 'on; according'],
  ])('and nothing is left of it %s', (_, received, published) => {
    expect(cleaned(received)).toBe(published);
    expect(changes(received)).toHaveLength(1);
  });

  test('a line of nothing else is not published', () => {
    expect(cleaned('& nbsp;')).toBe('');
  });
});

describe('a reference to a sign becomes the sign', () => {
  test.each([
    ['regional center & mdash; the city', 'regional center — the city'],
    ['1991&ndash;2019', '1991–2019'],
    ['and so on&hellip;', 'and so on…'],
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['it&rsquo;s', 'it’s'],
    ['pro&shy;test', 'protest'],
    ['twice escaped: a&amp;mdash;b', 'twice escaped: a—b'],
    ['twice escaped: a&amp;nbsp;b', 'twice escaped: a b'],
  ])('%s', (received, published) => {
    expect(cleaned(received)).toBe(published);
  });

  test.each(['AT&T; and others', '&copy; 2022', 'a &lt;b&gt; c', 'nbsp; alone', 'R & D'])(
    'but not where no such reference stands: %s',
    (received) => {
      expect(cleaned(received)).toBe(received);
    },
  );

  test('a reference that an invisible character divides is one all the same', () => {
    expect(changes('a & nb\u200Bsp; b')).toEqual(['character-reference: « & nb\u200Bsp; » → « »']);
  });
});
