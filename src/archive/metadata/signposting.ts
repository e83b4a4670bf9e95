import { address } from '../addresses.ts';
import type { ExportedFile } from '../export/files.ts';
import type { Source } from '../model.ts';

/** A typed link from the page of a source. */
export interface Signpost {
  readonly rel: 'cite-as' | 'describedby' | 'item' | 'license' | 'type' | 'collection';
  /** Absolute. */
  readonly href: string;
  readonly type?: string;
}

/** The files that hold the text itself; the others describe it. */
const items = new Set(['original.txt', 'text.txt', 'source.tei.xml']);

/**
 * Where a machine finds what the page of a source is about: its stable address, descriptions, the text as files, the
 * licence of what the archive made.
 *
 * @see https://signposting.org/FAIR/ (landing page, level 1)
 */
export function signposts(
  source: Source,
  files: readonly ExportedFile<Source>[],
  absolute: (path: string) => string,
): readonly Signpost[] {
  const own = absolute(address.source(source.id));
  return [
    { rel: 'cite-as', href: own },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/NewsArticle' },
    // The page says of what the licence is, and of what it is not: the received text is not the archive’s to license.
    { rel: 'license', href: `${absolute(address.data)}#rights` },
    { rel: 'collection', href: absolute(address.home) },
    ...files.map(({ name, mediaType }): Signpost => ({
      rel: items.has(name) ? 'item' : 'describedby',
      href: own + name,
      type: mediaType,
    })),
  ];
}
