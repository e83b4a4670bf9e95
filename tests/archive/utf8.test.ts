import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/archive/utf8.ts';

/** Decoding without loss: the text of well-formed bytes, or the place of the first byte that is not UTF-8. */
const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('well-formed bytes', () => {
  test('give the text that they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(decodeUtf8(Buffer.from(text))).toEqual({ text });
      }),
    );
  });

  test('keep a byte order mark', () => {
    expect(decodeUtf8(bytes([0xef, 0xbb, 0xbf], 'a'))).toEqual({ text: '\uFEFFa' });
  });

  test('may hold a genuine replacement character', () => {
    expect(decodeUtf8(bytes('a\uFFFD\uFFFDb'))).toEqual({ text: 'a\uFFFD\uFFFDb' });
  });

  test('may be a part of a larger buffer', () => {
    expect(decodeUtf8(new Uint8Array(bytes('xżx')).subarray(1, 3))).toEqual({ text: 'ż' });
  });

  test('may be none', () => {
    expect(decodeUtf8(new Uint8Array())).toEqual({ text: '' });
  });
});

describe('the offset of the first byte that is not UTF-8 is counted in bytes', () => {
  test.each<[string, Buffer, number]>([
    ['a byte of Latin-1', bytes('żó', [0xe9], 'x'), 4],
    ['a lone continuation byte', bytes('a', [0x80]), 1],
    ['a sequence cut off by the end', bytes('a😀', [0xf0, 0x9f, 0x98]), 5],
    ['a sequence cut off by a letter', bytes([0xe2, 0x82], 'a'), 0],
    ['an overlong form of a slash', bytes('ab', [0xc0, 0xaf]), 2],
    ['an overlong form of three bytes', bytes('ab', [0xe0, 0x80, 0xaf]), 2],
    ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), 1],
    ['a value above U+10FFFF', bytes('a', [0xf4, 0x90, 0x80, 0x80]), 1],
    ['a fault behind a genuine replacement character', bytes('\uFFFD', [0xff]), 3],
    ['a fault behind a byte order mark', bytes('\uFEFF', [0xff]), 3],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0x00]), 0],
  ])('%s', (_, input, invalidAt) => {
    expect(decodeUtf8(input)).toEqual({ invalidAt });
  });
});

test('any bytes give either the text that they encode, or a place before which all is well', () => {
  const arbitrary = fc
    .array(fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 4 })))
    .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))));
  fc.assert(
    fc.property(arbitrary, (input) => {
      const decoded = decodeUtf8(input);
      const strict = new TextDecoder('utf-8', { fatal: true });
      if ('text' in decoded) expect(Buffer.from(decoded.text)).toEqual(input);
      else {
        expect(decoded.invalidAt).toBeLessThan(input.length);
        expect(() => strict.decode(input)).toThrow(TypeError);
        expect(decodeUtf8(input.subarray(0, decoded.invalidAt))).toHaveProperty('text');
      }
    }),
    { numRuns: 2000 },
  );
});
