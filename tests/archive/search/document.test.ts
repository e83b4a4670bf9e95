import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/archive/open.ts';
import { searchDocuments } from '../../../src/archive/search/document.ts';
import { searchHtml } from '../../../src/archive/search/html.ts';

/** What the search is given: every published word, with the anchor on which a hit lands. */
const { archive } = openArchive('tests/fixtures/sound');
const documents = searchDocuments({ sources: archive?.sources ?? [] });
const found = (id: string) => {
  const document = documents.find(({ url }) => url === `/sources/${id}/`);
  if (!document) throw new Error(`no search document for ${id}`);
  return document;
};

describe('the search document of a source', () => {
  test('holds every paragraph and its translations, in the order of the page', () => {
    expect(
      found('dockers-end-strike').passages.map(({ anchor, language }) => [anchor, language]),
    ).toEqual([
      ['p1', 'en'],
      ['p1-pl', 'pl'],
      ['p2', 'en'],
      ['p2-pl', 'pl'],
      ['p4', 'en'],
      ['p4-pl', 'pl'],
    ]);
    expect(found('dockers-end-strike').passages[3]?.text).toBe(
      'Komitet dokerów ogłosił w poniedziałek, że „praca zaczyna się znowu”.',
    );
  });

  test('says what the source is, in words', () => {
    expect(found('strajk-w-porcie')).toMatchObject({
      language: 'pl',
      title: '[A strike in the port]',
      titleAnchor: undefined,
      date: '30 March 1981 or later (inferred)',
      publisher: 'Publisher: Głos Portu',
    });
    expect(found('dockers-end-strike')).toMatchObject({
      title: 'Dockers end strike',
      titleAnchor: 'p1',
      publisher: 'Publisher: unknown',
    });
  });

  test('is there for every source', () => {
    expect(documents).toHaveLength(archive?.sources.length ?? 0);
  });
});

describe('as HTML', () => {
  test('each passage is an element with its anchor and language, and the title is a heading', () => {
    const html = searchHtml(found('dockers-end-strike'));
    expect(html).toContain('<h1 id="p1" lang="en">Dockers end strike</h1>');
    expect(html).toContain('<p id="p4" lang="en">The port said on Tuesday that 14 ships wait.</p>');
    expect(html).toContain('<p id="p4-pl" lang="pl">');
  });

  test('nothing of a text is markup', () => {
    const document = {
      ...found('dockers-end-strike'),
      title: '"a" & <b>',
      passages: [{ anchor: 'p1', language: 'en', text: '<script>"&amp;"</script>' }],
    };
    const html = searchHtml(document);
    expect(html).toContain('content="&#34;a&#34; &#38; &#60;b&#62;"');
    expect(html).toContain('>&#60;script&#62;&#34;&#38;amp;&#34;&#60;/script&#62;<');
  });
});
