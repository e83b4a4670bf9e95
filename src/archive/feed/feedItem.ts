import { address } from '../addresses.ts';
import { publisherInWords } from '../byline.ts';
import { sha256 } from '../fixity.ts';
import { printedTitle, type Archive, type Source } from '../model.ts';
import { beginning, openingParagraph } from '../opening.ts';
import { plainProse } from '../prose.ts';
import { lastRevised, revisionsOf } from '../revisions.ts';
import { sourceText } from './sourceText.ts';

/** A version of a source as an item of a feed. */
export interface FeedItem {
  /** Never changes and never returns, wherever the archive is published and whatever the source is called. */
  readonly guid: string;
  readonly link: string;
  readonly title: string;
  /** Its beginning, in plain words; for a later version, what changed. */
  readonly description: string;
  /** Its whole text, as HTML. */
  readonly content: string;
  /** The day of this version, as `YYYY-MM-DD`. */
  readonly day: string;
  /** The places that it names. */
  readonly categories: readonly string[];
  /** Language of the text (BCP 47). */
  readonly language: string;
  /** Who published the text, with the doubt; undefined when that is not known. Its author may be somebody else. */
  readonly publisher?: string | undefined;
}

/**
 * The newest versions of sources, the last first. A later version is an item of its own: a reader of feeds shows what it has
 * not seen, and does not look twice at what it knows.
 *
 * @param most how many items there are at most, so that a large archive has a feed that can be loaded.
 */
export function feedItems(
  archive: Archive,
  most: number,
  absolute: (path: string) => string,
): FeedItem[] {
  return archive.sources
    .map((source) => ({ source, day: lastRevised(source) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, most)
    .map(({ source }) => feedItem(source, archive, absolute));
}

function feedItem(
  source: Source,
  { entities }: Archive,
  absolute: (path: string) => string,
): FeedItem {
  const { id, record } = source;
  const { version } = record;
  const changes = version > 1 ? revisionsOf(source).at(-1)?.changes : undefined;
  const named = new Set(source.mentions.map(({ entity }) => entity));
  return {
    guid: guidOf(source),
    link: absolute(address.source(id)),
    title: printedTitle(source) + (version > 1 ? ` (version ${String(version)})` : ''),
    description:
      changes === undefined
        ? beginning(openingParagraph(source)?.text ?? source.title, 300)
        : plainProse(changes),
    content: sourceText(source, absolute),
    day: lastRevised(source),
    categories: entities
      .filter((entity) => named.has(entity.id) && entity.record.kind === 'place')
      .map((entity) => entity.record.name),
    language: record.language,
    publisher: record.publisher.name === null ? undefined : publisherInWords(source),
  };
}

/**
 * Names a version of a source by the bytes that it was received as: they cannot change, as an address or a title may.
 *
 * @see RFC 6920, Naming Things with Hashes
 */
function guidOf({ original, record }: Source): string {
  const digest = Buffer.from(sha256(original), 'hex').toString('base64url');
  return `ni:///sha-256;${digest}?version=${String(record.version)}`;
}
