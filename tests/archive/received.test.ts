import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { restore } from '../../src/archive/cleaning/edit.ts';
import { sha256 } from '../../src/archive/fixity.ts';
import { printedTitle } from '../../src/archive/model.ts';
import { openArchive } from '../../src/archive/open.ts';

/** What is known of a source apart from its record. */
interface Expected {
  readonly id: string;
  readonly receivedAs: string;
  readonly sha256: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
  readonly publisher: string | null;
  /** How many lines that are not empty were received, and which of them are not published. */
  readonly lines: number;
  readonly removed: readonly string[];
}

/** The five sources of this archive: what was received is still there, and can be had back from what is published. */
const sources: readonly Expected[] = [
  {
    id: 'security-forces-join-protesters',
    receivedAs: '000_f3c5141f04d27052.txt',
    sha256: 'eb11693f904a9e5df4da51008212d08802f08c318f876408a22ae88306a71985',
    title: 'In Kazakhstan, security forces began to join the protesters',
    date: '2022-01-05?',
    language: 'en',
    publisher: 'RBK',
    lines: 12,
    removed: ['p11', 'p12'],
  },
  {
    id: 'aktau-officers-side-with-protesters',
    receivedAs: '001_14558c2dd8866a33.txt',
    sha256: '5a226f2e553d459cfda6e0041d550dd3da882de2799f7cdf97cbd380556f7e1d',
    title: '[Some security officials in Aktau begin to go over to the protesters]',
    date: '2022-01-04',
    language: 'en',
    publisher: null,
    lines: 8,
    removed: [],
  },
  {
    id: 'emergency-in-almaty-region',
    receivedAs: '002_078bf52efe41614b.txt',
    sha256: '49353c064d74a434587befcf4db923820a5284d329b4540cf381413a0fd5492d',
    title: 'The President of Kazakhstan introduced a state of emergency in the Almaty region',
    date: '2022-01-05',
    language: 'en',
    publisher: null,
    lines: 7,
    removed: [],
  },
  {
    id: 'akimats-vacated',
    receivedAs: '003_2f7133da6fee8669.txt',
    sha256: '9787cd748308f69e071efab76982acb15519a9490d23efa3e7be431385cc286e',
    title: '[Akimats vacated, thousands detained]',
    date: '[2022-01-06..]',
    language: 'en',
    publisher: null,
    lines: 8,
    removed: [],
  },
  {
    id: 'presidential-residence-seized',
    receivedAs: '004_936a6e5b7446c60f.txt',
    sha256: '18ecfad0c325e255ea4b43c0a6647b1ae1a387cb34b2d6c0f7837c57d7361e53',
    title: '[A residence of the President reported seized; mass protests after gas price rises]',
    date: '2022-01-05?',
    language: 'pl',
    publisher: 'Interia',
    lines: 16,
    removed: [],
  },
];

/** What the extraction and the pages around the reports left in them. */
const debris = [
  'nbsp',
  'mdash',
  '/p>',
  "''",
  'Subscribe to VK',
  'Leave a Comment',
  'date 2022-01-04',
  '\uFEFF',
  '\u00A0',
  '  ',
];

const { archive, problems } = openArchive('content');
const found = (id: string) => {
  const source = archive?.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
};

test('the archive has no problem', () => {
  expect(problems).toEqual([]);
});

test('the sources stand in the order in which they were received', () => {
  expect(archive?.sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
});

describe.each(sources)('$id', (expected) => {
  const source = found(expected.id);
  const bytes = readFileSync(`content/sources/${expected.id}/original.txt`);

  test('holds the bytes that were received', () => {
    expect(sha256(bytes)).toBe(expected.sha256);
    expect(source.record.sha256).toBe(expected.sha256);
    expect(source.record.receivedAs).toBe(expected.receivedAs);
    expect(bytes.equals(source.original)).toBe(true);
  });

  test('can be had back from its published text and its edits, byte for byte', () => {
    expect(bytes.equals(Buffer.from(restore(source.published, source.edits)))).toBe(true);
  });

  test('publishes every line but the removed ones, each as a paragraph with its own id', () => {
    const ids = Array.from({ length: expected.lines }, (_, index) => `p${String(index + 1)}`);
    expect(source.lines).toHaveLength(expected.lines);
    expect(source.paragraphs.map(({ id }) => id)).toEqual(
      ids.filter((id) => !expected.removed.includes(id)),
    );
  });

  test.each(debris)('publishes no %j', (piece) => {
    expect(source.published).not.toContain(piece);
  });

  test('is dated, titled and attributed as in its record', () => {
    expect(printedTitle(source)).toBe(expected.title);
    expect(source.titleSupplied).toBe(expected.title.startsWith('['));
    expect(source.record.date.edtf).toBe(expected.date);
    expect(source.record.language).toBe(expected.language);
    expect(source.record.publisher.name).toBe(expected.publisher);
  });

  test('gives a reason for every edit', () => {
    for (const { reason } of source.edits) expect(reason).not.toBe('');
  });
});

test('the Polish report is translated, paragraph for paragraph', () => {
  const { paragraphs, translations } = found('presidential-residence-seized');
  expect(translations.map(({ language }) => language)).toEqual(['en']);
  for (const { translations } of paragraphs) expect(translations['en']).toMatch(/\w/);
});
