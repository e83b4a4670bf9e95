import { describe, expect, test } from 'vitest';
import { archiveJson } from '../../../src/archive/export/archiveJson.ts';
import { sourceJson, writeJson } from '../../../src/archive/export/sourceJson.ts';
import { openArchive } from '../../../src/archive/open.ts';

/** `archive.json`: the whole archive as data, in which everything that is quoted stands where it is said to stand. */
interface Stretch {
  readonly source: string;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

interface ArchiveJson {
  readonly url: string;
  readonly sources: readonly {
    id: string;
    url: string;
    paragraphs: readonly { id: string; text: string; translations?: Record<string, string> }[];
    mentions: readonly (Omit<Stretch, 'source' | 'url'> & { entity: string; exact: string })[];
  }[];
  readonly entities: readonly {
    id: string;
    url: string;
    mentions: readonly (Stretch & { exact: string })[];
  }[];
  readonly comparisons: readonly {
    id: string;
    url: string;
    silent: readonly string[];
    statements: readonly (Stretch & { quote: string; translation?: string })[];
  }[];
  readonly events: readonly {
    id: string;
    url: string;
    places: readonly string[];
    statements: readonly (Stretch & { quote: string; translation?: string })[];
  }[];
}

const base = 'https://example.org/archive';
const absolute = (path: string): string => base + path;

const archives = ['content', 'tests/fixtures/linked'].map((folder) => {
  const { archive } = openArchive(folder);
  if (!archive) throw new Error(`${folder} is no archive`);
  const json = writeJson(archiveJson(archive, absolute));
  return { folder, archive, data: JSON.parse(json) as ArchiveJson };
});

describe.each(archives)('archive.json of $folder', ({ archive, data }) => {
  const paragraphOf = ({ source, paragraph }: Pick<Stretch, 'source' | 'paragraph'>) =>
    data.sources.find(({ id }) => id === source)?.paragraphs.find(({ id }) => id === paragraph);
  const at = (stretch: Omit<Stretch, 'url'>): string | undefined =>
    paragraphOf(stretch)?.text.slice(stretch.start, stretch.end);

  test('has every source as in its own file', () => {
    expect(data.sources).toEqual(
      archive.sources.map(
        (source) => JSON.parse(JSON.stringify(sourceJson(source, archive, absolute))) as unknown,
      ),
    );
  });

  test('has every mention of a source at its offsets, of an entity of the archive', () => {
    const entities = new Set(data.entities.map(({ id }) => id));
    for (const { id, mentions } of data.sources) {
      for (const mention of mentions) {
        expect(at({ source: id, ...mention })).toBe(mention.exact);
        expect(entities).toContain(mention.entity);
      }
    }
  });

  test('has for every entity the same mentions, at their offsets and addresses', () => {
    for (const { id, mentions } of data.entities) {
      expect(mentions.map(({ url: _, ...mention }) => mention)).toEqual(
        data.sources.flatMap((source) =>
          source.mentions
            .filter(({ entity }) => entity === id)
            .map(({ paragraph, exact, start, end }) => ({
              source: source.id,
              ...{ paragraph, exact, start, end },
            })),
        ),
      );
      for (const { source, paragraph, url } of mentions)
        expect(url).toBe(`${base}/sources/${source}/#${paragraph}`);
    }
  });

  test('has every quotation of comparisons and events at its offsets and address', () => {
    const statements = [...data.comparisons, ...data.events].flatMap((one) => one.statements);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      expect(at(statement)).toBe(statement.quote);
      expect(statement.url).toBe(`${base}/sources/${statement.source}/#${statement.paragraph}`);
      if (statement.translation !== undefined)
        expect(paragraphOf(statement)?.translations?.['en']).toContain(statement.translation);
    }
  });

  test('has the address of each', () => {
    expect(data.url).toBe(`${base}/`);
    for (const { id, url } of data.sources) expect(url).toBe(`${base}/sources/${id}/`);
    for (const { id, url } of data.entities) expect(url).toBe(`${base}/entities/${id}/`);
    for (const { id, url } of data.comparisons) expect(url).toBe(`${base}/comparisons/${id}/`);
    for (const { id, url } of data.events) expect(url).toBe(`${base}/timeline/#${id}`);
  });

  test('names only what is in it', () => {
    const sources = data.sources.map(({ id }) => id);
    const entities = data.entities.map(({ id }) => id);
    for (const { silent } of data.comparisons)
      expect(sources).toEqual(expect.arrayContaining([...silent]));
    for (const { places } of data.events)
      expect(entities).toEqual(expect.arrayContaining([...places]));
  });
});

describe('an entity, a comparison and an event', () => {
  const { data } = archives[1] ?? {};

  test('have what the record says of them, sentences as plain text', () => {
    expect(data?.entities[0]).toMatchObject({
      id: 'holm',
      kind: 'person',
      name: 'Anna Holm',
      names: {},
      forms: { mul: ['Anna Holm', 'Holm'] },
      aliases: [],
      description: 'The mayor of Brina.',
      sameAs: [],
    });
    expect(data?.entities[1]).toMatchObject({
      names: { pl: 'Bryna' },
      aliases: ['Brine'],
      sameAs: ['https://example.org/brina'],
      coordinates: { latitude: 54.5, longitude: 18.5, source: 'a chart' },
      partOf: 'brina-county',
    });
    expect(data?.comparisons[0]).toMatchObject({
      id: 'when-closed',
      question: 'When was the harbour closed?',
      verdict: 'contradict',
      why: 'Two days are named for the same order.',
      silent: ['harbour-opened'],
    });
    expect(data?.comparisons[1]?.statements[2]).toMatchObject({
      quote: 'Twelve ships wait',
      value: '12',
      of: 'after the order',
      saidBy: 'the Port Authority',
    });
    expect(data?.events[0]).toMatchObject({
      id: 'harbour-closes',
      title: 'The harbour is closed',
      date: '[1981-03-30,1981-03-31]',
      dateBasis: 'stated',
      dateReasoning: 'Two days are named: why.',
      places: ['brina'],
    });
  });
});
