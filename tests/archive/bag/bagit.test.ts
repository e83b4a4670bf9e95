import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagInfo, encodePath, manifest, payloadOxum } from '../../../src/archive/bag/bagit.ts';

/** The tag files of a bag. */

const file = (path: string, size = 1): { path: string; size: number; sha256: string } => ({
  path,
  size,
  sha256: 'a'.repeat(64),
});

describe('a manifest', () => {
  test('has a line for each file, in the order of their paths', () => {
    expect(manifest([file('data/b'), file('data/a')])).toBe(
      `${'a'.repeat(64)}  data/a\n${'a'.repeat(64)}  data/b\n`,
    );
  });

  test('encodes the ends of lines and the sign that marks them, and nothing else', () => {
    expect(encodePath('data/100% sure\r\n?.txt')).toBe('data/100%25 sure%0D%0A?.txt');
    expect(encodePath('data/żółw 面试.txt')).toBe('data/żółw 面试.txt');
  });

  test('whatever the path, it stays on its line and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        const encoded = encodePath(path);
        expect(encoded).not.toMatch(/[\r\n]/);
        const back = encoded.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
        expect(back).toBe(path);
      }),
    );
  });
});

test('bag-info.txt has a line for each element, whatever its value holds', () => {
  const text = bagInfo([
    ['Source-Organization', 'The harbour master'],
    ['External-Description', ' Two\n lines \t and a tab '],
  ]);
  expect(text).toBe(
    'Source-Organization: The harbour master\nExternal-Description: Two lines and a tab\n',
  );
});

test('the Payload-Oxum is the bytes and the number of the files', () => {
  expect(payloadOxum([file('data/a', 10), file('data/b', 32)])).toBe('42.2');
});
