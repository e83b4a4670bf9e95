import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceTei } from '../../../../src/archive/export/tei/sourceTei.ts';
import { sha256 } from '../../../../src/archive/fixity.ts';
import type { Source } from '../../../../src/archive/model.ts';
import { archiveOfArbitrary, arbitrarySource } from './arbitrarySource.ts';
import { paragraphsIn, publishedIn, receivedIn, translationIn } from './bothTexts.ts';
import { absolute, examples } from './examples.ts';
import { readTei, type Read } from './readTei.ts';

/** Both texts can be had back from `source.tei.xml` alone: the received one to the byte, the published one to the letter. */
function expectBothTexts(root: Read, source: Source): void {
  expect(receivedIn(root)).toBe(source.received);
  expect(publishedIn(root)).toBe(source.published);
  expect(paragraphsIn(root)).toEqual(source.paragraphs.map(({ id, text }) => ({ id, text })));
  for (const { language } of source.translations) {
    expect(translationIn(root, language)).toEqual(
      source.paragraphs.map(({ id, translations }) => ({
        id: `${id}-${language}`,
        text: translations[language],
      })),
    );
  }
}

test.each(examples)('$name', ({ source, xml }) => {
  const root = readTei(xml);
  expectBothTexts(root, source);
  expect(sha256(receivedIn(root))).toBe(source.record.sha256);
});

test('whatever was received and whatever was done to it', () => {
  fc.assert(
    fc.property(arbitrarySource, (source) => {
      expectBothTexts(readTei(sourceTei(source, archiveOfArbitrary, absolute)), source);
    }),
    { numRuns: 400 },
  );
});
