import { describe, expect, test } from 'vitest';
import { clean } from '../../../../src/archive/cleaning/clean.ts';
import { sourceTei } from '../../../../src/archive/export/tei/sourceTei.ts';
import type { Source } from '../../../../src/archive/model.ts';
import type { DeclaredEdit } from '../../../../src/archive/schemas.ts';
import { publishedIn, receivedIn } from './bothTexts.ts';
import { absolute, example } from './examples.ts';
import { allOf, readTei } from './readTei.ts';
import { schemas } from './schemas.ts';

/** What a hostile file holds: characters that XML forbids, or that a parser would change, come through by name. */
const { source: model, archive } = example('harbour-opened');

function teiOf(
  received: string,
  edits: readonly DeclaredEdit[] = [],
): { xml: string; source: Source } {
  const { lines, blocks, edits: made, published } = clean(received, 'en', edits);
  const paragraphs = blocks.map((block) => ({ ...block, role: 'body' as const, translations: {} }));
  const source = {
    ...model,
    original: Buffer.from(received),
    ...{ received, lines, paragraphs, edits: made, published, notes: [], mentions: [] },
  };
  return { xml: sourceTei(source, archive, absolute), source };
}

describe.each([
  ['NUL', '\0', '0000'],
  ['a form feed', '\f', '000C'],
  ['escape', '\u001B', '001B'],
  ['a noncharacter', '\uFFFE', 'FFFE'],
])('%s', (_, character, code) => {
  const { xml, source } = teiOf(`Ships${character}wait.\n`);

  test('is named by its code point', () => {
    expect(xml).not.toContain(character);
    expect(xml).toContain(`<g ref="#char.${code}"/>`);
    expect(xml).toContain(
      `<char xml:id="char.${code}"><localProp name="code-point" value="U+${code}"/>`,
    );
  });

  test('leaves the file valid, and both texts can be had back', () => {
    for (const { faults } of schemas) expect(faults(xml)).toEqual([]);
    expect(receivedIn(readTei(xml))).toBe(source.received);
    expect(publishedIn(readTei(xml))).toBe(source.published);
  });
});

test('a control character that an editor keeps is named in the published text as well', () => {
  const keep = { action: 'keep', line: 'p1', text: '\u0007', reason: 'It rings.' } as const;
  const { xml, source } = teiOf('Bell\u0007s\n', [keep]);
  expect(source.published).toBe('Bell\u0007s\n');
  expect(publishedIn(readTei(xml))).toBe(source.published);
});

test('line ends keep their kind', () => {
  const received = 'One\r\n\r\nTwo\rThree\n \t\nFour';
  const { xml } = teiOf(received);
  expect(xml).not.toContain('\r');
  expect(receivedIn(readTei(xml))).toBe(received);
  expect(allOf(readTei(xml), 'lb').map(({ attributes }) => attributes['type'])).toEqual([
    ...['CRLF', 'CRLF', 'CR', undefined, undefined],
  ]);
});

test('a text without such characters declares none', () => {
  expect(allOf(readTei(teiOf('Ships wait.\n').xml), 'charDecl')).toEqual([]);
});

test('markup, references and what looks like a file’s end are characters', () => {
  const received = '<p>a & b &amp; c]]> <!-- d --> <?e?> </TEI> "f" \'g\'\n';
  expect(receivedIn(readTei(teiOf(received).xml))).toBe(received);
});
