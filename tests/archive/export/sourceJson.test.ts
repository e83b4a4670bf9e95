import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { restore } from '../../../src/archive/cleaning/edit.ts';
import { sourceJson, writeJson } from '../../../src/archive/export/sourceJson.ts';
import { openArchive } from '../../../src/archive/open.ts';

/** `source.json`: its shape is a public contract, and it is enough to have the received bytes back. */
interface SourceJson {
  readonly id: string;
  readonly paragraphs: readonly { id: string; role: string; text: string; lines: number[] }[];
  readonly edits: readonly { line: number; offset: number; from: string; to: string }[];
}

/** The keys that the contract names, in its order. */
const contract = [
  ...['id', 'url', 'title', 'titleSupplied', 'language', 'translatedFrom', 'date', 'publisher'],
  ...['receivedAs', 'sha256', 'version', 'paragraphs', 'notes', 'edits', 'mentions'],
];
/** All keys, in their order; those that a source does not have are left out. */
const keys = [
  ...['id', 'url', 'title', 'shortTitle', 'titleSupplied', 'language'],
  ...[
    'translatedFrom',
    'translatedByMachine',
    'translatedFromReasoning',
    'date',
    'dateBasis',
    'dateReasoning',
  ],
  ...['publisher', 'publisherBasis', 'publisherReasoning', 'quotes', 'evidence', 'provenance'],
  ...['receivedAs', 'sha256', 'bytes', 'accessioned', 'version', 'revisions', 'citations'],
  ...['paragraphs', 'notes', 'edits', 'mentions'],
];
const optional = [
  ...['shortTitle', 'translatedFrom', 'translatedByMachine', 'translatedFromReasoning'],
  'publisherBasis',
];

const files = ['content', 'tests/fixtures/sound', 'tests/fixtures/linked'].flatMap((folder) => {
  const { archive } = openArchive(folder);
  return (archive?.sources ?? []).map((source) => ({
    id: source.id,
    original: `${folder}/sources/${source.id}/original.txt`,
    json: archive
      ? writeJson(sourceJson(source, archive, (path) => `https://example.org/archive${path}`))
      : '',
  }));
});

test('there is one for every source', () => {
  expect(files).toHaveLength(11);
});

describe.each(files)('source.json of $id', ({ id, original, json }) => {
  const data = JSON.parse(json) as SourceJson;

  test('has the keys of the contract and ours, in one order', () => {
    const present = Object.keys(data);
    expect(present).toEqual(keys.filter((key) => present.includes(key)));
    expect(present).toEqual(expect.arrayContaining(keys.filter((key) => !optional.includes(key))));
    expect(keys.filter((key) => contract.includes(key))).toEqual(contract);
  });

  test('gives the received bytes back, without any other file', () => {
    const published = `${data.paragraphs.map(({ text }) => text).join('\n\n')}\n`;
    const received = Buffer.from(restore(published, data.edits));
    expect(received.equals(readFileSync(original))).toBe(true);
  });

  test('says of every paragraph its id, role, lines and text', () => {
    for (const paragraph of data.paragraphs) {
      expect(Object.keys(paragraph).filter((key) => key !== 'translations')).toEqual([
        'id',
        'role',
        'lines',
        'text',
      ]);
      expect(paragraph.id).toBe(`p${String(paragraph.lines[0])}`);
      expect(['title', 'standfirst', 'heading', 'body']).toContain(paragraph.role);
    }
  });

  test('says of every edit where it is, what it changes and why', () => {
    for (const edit of data.edits)
      expect(Object.keys(edit)).toEqual(['line', 'offset', 'kind', 'from', 'to', 'reason']);
  });

  test('has an absolute address', () => {
    expect(data).toHaveProperty('url', `https://example.org/archive/sources/${id}/`);
  });
});

describe('the sentences of the record', () => {
  test('are plain text: links and emphasis are read, not shown', () => {
    const { json } = files.find(({ id }) => id === 'strajk-w-porcie') ?? { json: '{}' };
    expect(JSON.parse(json)).toMatchObject({
      translatedFromReasoning: 'It may be, see the other report.',
      dateReasoning: 'PAP reported it on 30 March.',
      evidence: [{ of: 'date', line: 'p3', quote: 'podaje PAP' }],
      quotes: [{ name: 'PAP', paragraphs: ['p2'] }],
    });
  });
});

describe('the mentions of a source', () => {
  const { json } = files.find(({ id }) => id === 'harbour-closed') ?? { json: '{}' };
  const { mentions } = JSON.parse(json) as { mentions: object[] };

  test('say entity, paragraph, words and offsets, and why an editor resolved them', () => {
    expect(mentions).toHaveLength(6);
    expect(mentions[3]).toEqual({
      entity: 'brina',
      paragraph: 'p2',
      exact: 'Brina',
      start: 80,
      end: 85,
    });
    expect(mentions[4]).toEqual({
      entity: 'brina-county',
      paragraph: 'p3',
      exact: 'Brina',
      start: 27,
      end: 32,
      resolvedByEditor: 'The town has no hills, the county has.',
    });
  });

  test('are those of its own text, and not of its translations', () => {
    const polish = files.find(({ id }) => id === 'port-zamkniety')?.json ?? '{}';
    const { mentions: own } = JSON.parse(polish) as { mentions: { exact: string }[] };
    expect(own.map(({ exact }) => exact)).toEqual([
      ...['Anna Holm', 'Brynie', 'Bryną', 'hrabstwie Bryna', 'Zarząd Portu'],
    ]);
  });
});

test('a JSON file is indented by two spaces and ends with a line end', () => {
  expect(writeJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});
