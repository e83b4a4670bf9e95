import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/archive/open.ts';
import {
  documentKinds,
  searchDocuments,
  type SearchDocument,
} from '../../../src/archive/search/document.ts';
import { entityIn, linkedArchive, sourceIn } from '../linked.ts';

/** What the search is given: every published word, with the anchor on which a hit lands, and what it can be chosen by. */
const linked = linkedArchive();
const documents = searchDocuments(linked);
const sound = openArchive('tests/fixtures/sound').archive;
const found = (url: string, among: readonly SearchDocument[] = documents): SearchDocument => {
  const document = among.find((one) => one.url === url);
  if (!document) throw new Error(`no search document for ${url}`);
  return document;
};
const textsOf = ({ passages }: SearchDocument) => passages.map(({ text }) => text);

describe('the search documents of an archive', () => {
  test('are one for each source, list of notes, name, comparison, the timeline and each page', () => {
    expect(documents.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
      'source /sources/harbour-closed/',
      'source /sources/harbour-opened/',
      'source /sources/port-zamkniety/',
      'note /sources/harbour-closed/#notes',
      'name /entities/holm/',
      'name /entities/brina/',
      'name /entities/brina-county/',
      'name /entities/port-authority/',
      'comparison /comparisons/when-closed/',
      'comparison /comparisons/how-many-ships/',
      'page /timeline/',
      'page /about/',
    ]);
  });

  test('have an address each: the engine keeps one record for an address', () => {
    const urls = documents.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('can be chosen by their kind, and only sources by anything else', () => {
    for (const { kind, filters } of documents) {
      expect(documentKinds).toContain(kind);
      expect(filters['kind']).toEqual(kind === 'received' ? undefined : [kind]);
      if (kind !== 'source' && kind !== 'received') expect(Object.keys(filters)).toEqual(['kind']);
    }
  });

  test('of an archive without names, comparisons and events are sources, pages and what was taken out of sources', () => {
    const kinds = searchDocuments(sound ?? linked).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...['source', 'source', 'source', 'page', 'page'],
      ...['received', 'received'],
    ]);
  });
});

describe('the search document of a source', () => {
  test('holds every paragraph and its translations, in the order of the page', () => {
    const { passages } = found('/sources/port-zamkniety/');
    expect(passages.map(({ anchor, language }) => [anchor, language])).toEqual([
      ['p1', 'pl'],
      ['p1-en', 'en'],
      ['p2', 'pl'],
      ['p2-en', 'en'],
      ['p3', 'pl'],
      ['p3-en', 'en'],
    ]);
    const source = sourceIn(linked, 'port-zamkniety');
    expect(passages.map(({ text }) => text)).toEqual(
      source.paragraphs.flatMap(({ text, translations }) => [text, translations['en']]),
    );
  });

  test('says what the source is, in words', () => {
    const documents = searchDocuments(sound ?? linked);
    expect(found('/sources/strajk-w-porcie/', documents)).toMatchObject({
      language: 'pl',
      title: '[A strike in the port]',
      titleAnchor: undefined,
      about:
        '30 March 1981 or later (inferred) · Polish, translated from Russian (inferred) · Publisher: Głos Portu',
    });
    expect(found('/sources/dockers-end-strike/', documents)).toMatchObject({
      title: 'Dockers end strike',
      titleAnchor: 'p1',
      about: expect.stringMatching(
        /^31 March 1981 \(inferred\) · English.* · Publisher: unknown$/,
      ) as string,
    });
  });

  test('is sorted by the first day that its date may mean', () => {
    const documents = searchDocuments(sound ?? linked);
    expect(found('/sources/strajk-w-porcie/', documents).day).toBe('1981-03-30');
    expect(found('/sources/stevedores-thank-the-town/', documents).day).toBe('1981-04-01');
  });

  test('can be chosen by language, publisher, date, and everybody and everything it names', () => {
    expect(found('/sources/harbour-closed/').filters).toEqual({
      kind: ['source'],
      language: ['en'],
      publisher: ['unknown'],
      date: ['1981-03-30'],
      person: ['Anna Holm'],
      place: ['Brina', 'Brina County'],
      organisation: ['Port Authority'],
    });
    expect(
      found('/sources/strajk-w-porcie/', searchDocuments(sound ?? linked)).filters['publisher'],
    ).toEqual(['Głos Portu']);
  });

  test('can be chosen by every day that its date may mean', () => {
    const { filters } = found(
      '/sources/stevedores-thank-the-town/',
      searchDocuments(sound ?? linked),
    );
    expect(filters['date']).toHaveLength(30);
    expect(filters['date']?.at(-1)).toBe('1981-04-30');
  });

  test('is given what each of its passages names, with every other spelling', () => {
    const { passages } = found('/sources/port-zamkniety/');
    const [, , own, translation] = passages;
    expect(own?.spelled).toEqual([
      { surface: 'Anna Holm', others: ['Holm'] },
      { surface: 'Brynie', others: ['Brina', 'Bryna', 'Bryną', 'Brine'] },
      { surface: 'Bryną', others: ['Brina', 'Bryna', 'Brynie', 'Brine'] },
    ]);
    expect(translation?.spelled).toEqual([
      { surface: 'Anna Holm', others: ['Holm'] },
      { surface: 'Brina', others: ['Bryna', 'Bryną', 'Brynie', 'Brine'] },
    ]);
  });

  test('has the spellings of what an editor resolved, and none of what an editor forbade', () => {
    const { passages } = found('/sources/harbour-closed/');
    expect(passages[2]?.spelled.map(({ others }) => others)).toEqual([
      ['Brina County', 'hrabstwo Bryna', 'hrabstwie Bryna'],
    ]);
    expect(passages[3]?.spelled.map(({ surface }) => surface)).toEqual(['Port Authority']);
  });
});

describe('the search document of notes', () => {
  test('has a passage for each note: its words, its kind and what it says', () => {
    expect(found('/sources/harbour-closed/#notes')).toMatchObject({
      kind: 'note',
      title: 'Notes on: Harbour of Brina closed',
      day: undefined,
      passages: [{ anchor: 'n-mayor', text: 'Anna Holm — context. The mayor of Brina.' }],
    });
  });
});

describe('the search document of a name', () => {
  test('has its description without links, what it is, and all its spellings', () => {
    expect(found('/entities/holm/')).toMatchObject({
      kind: 'name',
      title: 'Anna Holm',
      about: 'Person',
      passages: [
        {
          anchor: '',
          text: 'Anna Holm. The mayor of Brina.',
          spelled: [{ surface: 'Anna Holm', others: ['Holm'] }],
        },
      ],
    });
  });

  test('has every name, form and alias once, the name itself in front', () => {
    const { name, names, forms, aliases } = entityIn(linked, 'brina').record;
    const [passage] = found('/entities/brina/').passages;
    const [group] = passage?.spelled ?? [];
    expect(group?.surface).toBe(name);
    expect(new Set(group?.others)).toEqual(
      new Set(
        [...Object.values(names), ...Object.values(forms).flat(), ...aliases].filter(
          (one) => one !== name,
        ),
      ),
    );
    expect(new Set(group?.others).size).toBe(group?.others.length);
  });
});

describe('the search document of a comparison', () => {
  test('has the question, why it was judged so, and each answer', () => {
    const document = found('/comparisons/when-closed/');
    expect(document).toMatchObject({
      kind: 'comparison',
      title: 'When was the harbour closed?',
      about: 'Comparison: contradict',
    });
    expect(textsOf(document)).toEqual([
      'When was the harbour closed? Two days are named for the same order.',
      'Monday: the harbour of Brina',
      'Tuesday: the harbour of Brina',
    ]);
  });

  test('has no quotation: those are the sources’', () => {
    expect(textsOf(found('/comparisons/how-many-ships/')).join(' ')).not.toContain('Forty');
  });
});

describe('the search documents of pages', () => {
  test('the timeline has a passage for each event, with its date in words', () => {
    const document = found('/timeline/');
    expect(document.day).toBe('1981-03-30');
    expect(document.passages.map(({ anchor, text }) => [anchor, text])).toEqual([
      [
        'harbour-closes',
        'The harbour is closed. 30 March 1981 or 31 March 1981. Two days are named: why.',
      ],
      ['harbour-opens', 'The harbour is opened. 1 April 1981. The report says so.'],
    ]);
  });

  test('an editors’ page has its words without markup', () => {
    const document = found('/about/house-rules/', searchDocuments(sound ?? linked));
    expect(document).toMatchObject({ kind: 'page', title: 'House rules' });
    expect(textsOf(document)).toEqual(['How they are kept: 1 + 1 hands, clean.']);
  });
});

describe('the search document of what was taken out of a source', () => {
  const taken = (sound ? searchDocuments(sound) : []).filter(({ kind }) => kind === 'received');

  test('holds the words of every declared edit, at their received lines, and nothing that a rule changed', () => {
    for (const { url, passages } of taken) {
      const source = sound?.sources.find(({ id }) => url === `/sources/${id}/edits/`);
      const declared = source?.edits.filter(({ declared: by, from }) => by && /\p{L}/u.test(from));
      expect(passages.map(({ anchor, text }) => [anchor, text])).toEqual(
        declared?.map(({ line, from }) => [`p${String(line)}`, from]),
      );
    }
    expect(taken.length).toBeGreaterThan(0);
  });
});
