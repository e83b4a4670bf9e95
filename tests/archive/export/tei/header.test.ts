import { describe, expect, test } from 'vitest';
import { editKinds } from '../../../../src/archive/cleaning/kinds.ts';
import { rules } from '../../../../src/archive/cleaning/rules.ts';
import { sourceTei } from '../../../../src/archive/export/tei/sourceTei.ts';
import type { Source } from '../../../../src/archive/model.ts';
import { absolute, example, examples, type Example } from './examples.ts';
import { allOf, childrenOf, oneOf, readTei, wordsOf, type Read } from './readTei.ts';

/** The header says of the received text what the record says, and of the editing what the engine does. */
const polish = readTei(example('presidential-residence-seized').xml);
const received = (root: Read): Read => oneOf(oneOf(root, 'sourceDesc'), 'bibl');
const withRecord = ({ source, archive }: Example, record: Partial<Source['record']>): Read =>
  readTei(sourceTei({ ...source, record: { ...source.record, ...record } }, archive, absolute));

describe.each(examples)('$name', ({ source, archive, xml }) => {
  const root = readTei(xml);

  test('names the received file by what identifies it', () => {
    const bibl = received(root);
    expect(wordsOf(oneOf(bibl, 'idno', { type: 'sha256' }))).toBe(source.record.sha256);
    expect(wordsOf(oneOf(bibl, 'idno', { type: 'filename' }))).toBe(source.record.receivedAs);
    expect(wordsOf(oneOf(bibl, 'extent'))).toBe(`${String(source.original.byteLength)} bytes`);
    expect(oneOf(bibl, 'textLang').attributes['mainLang']).toBe(source.record.language);
    expect(oneOf(bibl, 'ref').attributes['target']).toBe(
      absolute(`/sources/${source.id}/original.txt`),
    );
  });

  test('parts the licence of what is ours from the status of what is not', () => {
    const licence = oneOf(oneOf(root, 'publicationStmt'), 'licence');
    expect(licence.attributes['target']).toBe(archive.record.rights.licence.url);
    expect(wordsOf(oneOf(received(root), 'availability'))).toBe(archive.record.rights.sources);
  });

  test('has every language of its text, and the archive’s', () => {
    const languages = allOf(root, 'language').map(({ attributes }) => attributes['ident']);
    expect(new Set(languages)).toEqual(
      new Set([
        source.record.language,
        ...source.translations.map(({ language }) => language),
        archive.record.language,
      ]),
    );
  });

  test('gives every reason for an edit once, and each edit points to its own', () => {
    const given = new Set(
      source.edits.map(({ kind, reason, declared }) => `${kind}|${reason}|${String(declared)}`),
    );
    const kinds = childrenOf(oneOf(root, 'taxonomy', { 'xml:id': 'edit' })).slice(1);
    expect(kinds.length).toBe(Object.keys(editKinds).length);
    const reasons = kinds.flatMap((kind) =>
      childrenOf(kind)
        .filter(({ name }) => name === 'category')
        .map((reason) => [
          (kind.attributes['xml:id'] ?? '').replace('edit.', ''),
          wordsOf(reason),
          String(reason.attributes['resp'] === '#editors'),
        ]),
    );
    expect(new Set(reasons.map((reason) => reason.join('|')))).toEqual(given);
    expect(reasons.length).toBe(given.size);
  });
});

describe('the editorial declaration', () => {
  const words = wordsOf(oneOf(polish, 'editorialDecl'));

  test.each(Object.values(editKinds))('explains “$label” as the engine does', ({ explanation }) => {
    expect(words).toContain(explanation);
  });

  test('has every general rule', () => {
    for (const { reason } of rules) expect(words).toContain(reason);
  });

  test('says how both texts can be had back', () => {
    expect(words).toContain('The received text, to the byte:');
    expect(words).toContain('The published text:');
    expect(words).toContain('No mention is left out.');
  });
});

describe('what the editors inferred', () => {
  const bibl = received(polish);

  test('is marked as theirs, with the reasoning and the words that it rests on', () => {
    expect(oneOf(bibl, 'publisher').attributes).toEqual({ resp: '#editors', cert: 'unknown' });
    expect(wordsOf(oneOf(bibl, 'publisher'))).toBe('Interia');
    const note = oneOf(bibl, 'note', { type: 'publisher' });
    expect(wordsOf(note)).toMatch(/^Inferred from the words quoted/);
    expect(oneOf(note, 'quote')).toEqual({
      name: 'quote',
      attributes: { corresp: '#p3', 'xml:lang': 'pl' },
      children: ['Jak informowaliśmy w Interii'],
    });
  });

  test('of a date has its EDTF and the day that it comes to', () => {
    expect(oneOf(bibl, 'date', { type: 'published' })).toEqual({
      name: 'date',
      attributes: {
        type: 'published',
        resp: '#editors',
        cert: 'unknown',
        evidence: 'conjecture',
        when: '2022-01-05',
        'when-custom': '2022-01-05?',
        datingMethod: '#edtf',
      },
      children: ['5 January 2022 (uncertain)'],
    });
  });

  test('of a language it was translated from is an item of its own', () => {
    const item = oneOf(received(readTei(example('akimats-vacated').xml)), 'relatedItem');
    expect(item.attributes).toEqual({
      type: 'translatedFrom',
      resp: '#editors',
      cert: 'unknown',
    });
    expect(oneOf(item, 'textLang').attributes['mainLang']).toBe('ru');
  });
});

describe('a date', () => {
  const harbour = example('harbour-closed');
  const dateOf = (edtf: string): Record<string, string> =>
    oneOf(received(withRecord(harbour, { date: { ...harbour.source.record.date, edtf } })), 'date')
      .attributes;

  test.each([
    ['1981-03-31', { when: '1981-03-31' }],
    ['[1981-03-30,1981-04-02]', { notBefore: '1981-03-30', notAfter: '1981-04-02' }],
    ['[1981-03-30..]', { notBefore: '1981-03-30' }],
    ['1981-03', { notBefore: '1981-03-01', notAfter: '1981-03-31' }],
    ['../1981-03-31', { notAfter: '1981-03-31' }],
    ['-0043-03-15', {}],
  ] as const)('%s is bounded as far as it has bounds', (edtf, bounds) => {
    const { when, notBefore, notAfter, 'when-custom': custom } = dateOf(edtf);
    expect(custom).toBe(edtf);
    expect({ when, notBefore, notAfter }).toEqual(bounds);
  });
});

describe('a title', () => {
  test('that the editors supplied stands in square brackets, in the archive’s language', () => {
    const [title] = allOf(oneOf(polish, 'titleStmt'), 'title');
    expect(title?.attributes).toMatchObject({ type: 'supplied', 'xml:lang': 'en' });
    expect(title && wordsOf(title)).toMatch(/^\[.+\]$/);
  });

  test('that was received is in the language of the text', () => {
    const root = readTei(example('port-zamkniety').xml);
    const [title] = allOf(oneOf(root, 'titleStmt'), 'title');
    expect(title?.attributes).toMatchObject({ type: 'received', 'xml:lang': 'pl' });
    expect(title && wordsOf(title)).toBe('Port zamknięty');
  });
});

describe('a publisher that is not known', () => {
  const bibl = received(readTei(example('port-zamkniety').xml));

  test('is not named, and the reasoning says so', () => {
    expect(allOf(bibl, 'publisher')).toEqual([]);
    expect(wordsOf(oneOf(bibl, 'note', { type: 'publisher' }))).toContain('names no publisher');
  });
});

describe('versions', () => {
  test('are told from the last to the first', () => {
    const revisions = [{ version: 2, date: '2027-02-01', changes: 'A *word* mended.' }];
    const root = withRecord(example('harbour-closed'), { version: 2, revisions });
    const changes = allOf(oneOf(root, 'revisionDesc'), 'change');
    expect(changes.map(({ attributes }) => [attributes['n'], attributes['when']])).toEqual([
      ['2', '2027-02-01'],
      ['1', example('harbour-closed').source.record.accessioned],
    ]);
    expect(changes[0] && wordsOf(changes[0])).toBe('A word mended.');
    expect(oneOf(root, 'edition').attributes['n']).toBe('2');
    expect(oneOf(oneOf(root, 'publicationStmt'), 'date').attributes['when']).toBe('2027-02-01');
  });
});
