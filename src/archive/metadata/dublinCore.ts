import { dateString } from '../citing/date.ts';
import type { CslItem } from '../citing/csl.ts';
import { extraGenre } from '../citing/extra.ts';

/** A `meta` element: its name and its content. */
export type Meta = readonly [name: string, content: string];

/**
 * What reference managers read from a page, from the same record as the files that can be downloaded there: Dublin Core,
 * PRISM for the publication, and the terms of Zotero’s own for what neither of the others has: the archive, and the kind of
 * text where it is to be cited from.
 *
 * No `citation_*`, which would make a journal article of it, and no author, where none is known.
 *
 * @see https://www.dublincore.org/specifications/dublin-core/dcq-html/
 * @see https://github.com/zotero/translators, “Embedded Metadata.js” and “RDF.js”
 */
export function dublinCore(item: CslItem, rights?: string): readonly Meta[] {
  const container = item['container-title'];
  const extra = extraGenre(item);
  return [
    ['DC.title', item.title],
    ['DC.type', item.type === 'article-newspaper' ? 'newspaperArticle' : 'webpage'],
    ...(item.author ?? []).map(({ literal }): Meta => ['DC.creator', literal]),
    ...(item.issued ? [['DCTERMS.issued', dateString(item.issued)] as const] : []),
    ['DC.language', item.language],
    ['DC.identifier', item.URL],
    ...(item.genre === undefined ? [] : [['DCTERMS.type', item.genre] as const]),
    ...(rights === undefined ? [] : [['DC.rights', rights] as const]),
    ...(container === undefined ? [] : [['prism.publicationName', container] as const]),
    ...(item.archive === undefined ? [] : [['z.archive', item.archive] as const]),
    ...(item.archive_location === undefined
      ? []
      : [['z.archiveLocation', item.archive_location] as const]),
    ...(extra === undefined ? [] : [['z.extra', extra] as const]),
  ];
}
