import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchDocuments, type SearchDocument } from '../../../src/archive/search/document.ts';
import { searchHtml } from '../../../src/archive/search/html.ts';
import { linkedArchive } from '../linked.ts';

/** The HTML that the search engine is given. */
const documents = searchDocuments(linkedArchive());
const [source] = documents;
const withPassage = (passage: Partial<SearchDocument['passages'][number]>): string => {
  if (!source) throw new Error('no search document');
  const whole = { anchor: 'p4', language: 'en', text: '', spelled: [], ...passage };
  return searchHtml({ ...source, passages: [whole] });
};
const htmlOf = (url: string): string => {
  const document = documents.find((one) => one.url === url);
  if (!document) throw new Error(`no search document for ${url}`);
  return searchHtml(document);
};
/** The content of the one element in a body. */
const bodyOf = (html: string): string => /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';

describe('a passage', () => {
  test('is an element with its anchor and language; the title is a heading', () => {
    const html = htmlOf('/sources/port-zamkniety/');
    expect(html).toContain('<h1 id="p1" lang="pl">Port zamknięty <span');
    expect(html).toContain('<p id="p1-en" lang="en">Harbour closed <span');
  });

  test('that stands for the whole page has an id that no element of a page has', () => {
    const html = htmlOf('/comparisons/when-closed/');
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['-0', '-1', '-2']);
  });

  test('ends with what it names and the other spellings, which weigh little', () => {
    expect(
      bodyOf(
        withPassage({
          text: 'In Brynie.',
          spelled: [
            { surface: 'Brynie', others: ['Brina', 'Bryna'] },
            { surface: 'Port Authority', others: ['Zarząd Portu'] },
          ],
        }),
      ),
    ).toBe(
      '<p id="p4" lang="en">In Brynie. <span data-pagefind-weight="0.5">⟦ Brynie ¦ Brina ¦ Bryna ⟦ Port Authority ¦ Zarząd Portu ⟧</span></p>',
    );
  });

  test('that names nothing ends with the closing sign all the same', () => {
    expect(bodyOf(withPassage({ text: 'It rained.' }))).toMatch(
      />It rained\. <span [^>]*>⟧<\/span>/,
    );
  });

  test('has ł, đ and ø as a letter and a stroke, in its words and in its spellings', () => {
    const html = withPassage({
      text: 'Łódź, łąka, Đorđe, Ørsted, smørrebrød',
      spelled: [{ surface: 'Łódź', others: ['Lodz', 'łódzki'] }],
    });
    expect(html).toContain('>L̵ódź, l̵ąka, D̵ord̵e, O̵rsted, smo̵rrebro̵d <');
    expect(html).toContain('⟦ L̵ódź ¦ Lodz ¦ l̵ódzki ⟧');
    expect(html).not.toMatch(/[łŁđĐøØ]/);
  });
});

describe('a document', () => {
  test('says its title, what it is, its language and its kind, and every filter value', () => {
    const html = htmlOf('/sources/harbour-closed/');
    for (const head of [
      '<meta data-pagefind-meta="title[content]" content="Harbour of Brina closed">',
      '<meta data-pagefind-meta="about[content]" content="30 March 1981 · English · Publisher: unknown">',
      '<meta data-pagefind-meta="language[content]" content="en">',
      '<meta data-pagefind-meta="kind[content]" content="source">',
      '<meta data-pagefind-filter="kind[content]" content="source">',
      '<meta data-pagefind-filter="place[content]" content="Brina">',
      '<meta data-pagefind-filter="place[content]" content="Brina County">',
    ])
      expect(html).toContain(head);
  });

  test('has its title as it is to be shown, ł and all', () => {
    expect(source && searchHtml({ ...source, title: 'Wałęsa' })).toContain('content="Wałęsa"');
  });
});

describe('nothing of a text is markup', () => {
  test('neither in a passage nor in an attribute', () => {
    const html = withPassage({ text: '<script>"&amp;"</script>' });
    expect(html).toContain('>&lt;script&gt;&quot;&amp;amp;&quot;&lt;/script&gt; <');
    expect(source && searchHtml({ ...source, title: '"a" & <b>' })).toContain(
      'content="&quot;a&quot; &amp; &lt;b&gt;"',
    );
  });

  test('whatever a text holds, the document has the same tags', () => {
    const tags = (html: string): string[] =>
      html.replace(/(content|id|lang)="[^"]*"/g, '').match(/<[^>]*>/g) ?? [];
    const plain = tags(withPassage({ text: 'a', spelled: [{ surface: 'a', others: ['b'] }] }));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('<', '>', '"', "'", '&', '/', '</p>', '<!--', 'a=', ' '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, surface, other) => {
        const html = withPassage({
          anchor: surface,
          language: other,
          text,
          spelled: [{ surface, others: [other] }],
        });
        expect(tags(html)).toEqual(plain);
      }),
    );
  });
});
