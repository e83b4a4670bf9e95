import { address } from '../addresses.ts';
import type { ExportedFile } from '../export/files.ts';
import { languageName } from '../languages.ts';
import { printedTitle, shortTitle, type Archive, type Entity, type Source } from '../model.ts';
import { lastRevised } from '../revisions.ts';
import type { EntityRecord } from '../linkSchemas.ts';

type Node = Record<string, unknown>;
type Absolute = (path: string) => string;

/** What schema.org calls an entity of a kind. */
const kinds: Readonly<Record<EntityRecord['kind'], string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  media: 'Organization',
  office: 'Occupation',
  law: 'Legislation',
};

/**
 * A source in the terms of schema.org: the text itself, the received file that it is based on, what it was translated
 * from, its translations, its files, the archive that it is part of, whom it names. What the editors only inferred is not
 * said as if it were known: an inferred publisher is left out, an inferred date is `temporal` (EDTF), not `datePublished`.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(
  source: Source,
  archive: Archive,
  files: readonly ExportedFile<Source>[],
  absolute: Absolute,
): Node {
  const { record, translations } = source;
  const own = absolute(address.source(source.id));
  const { licence } = archive.record.rights;
  const known =
    record.date.basis !== 'inferred' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(record.date.edtf);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': own,
    url: own,
    headline: printedTitle(source),
    alternateName: shortTitle(source) === source.title ? undefined : shortTitle(source),
    inLanguage: record.language,
    [known ? 'datePublished' : 'temporal']: record.date.edtf,
    publisher:
      record.publisher.name !== null && record.publisher.basis !== 'inferred'
        ? { '@type': 'Organization', name: record.publisher.name }
        : undefined,
    version: record.version,
    dateModified: lastRevised(source),
    isPartOf: archiveNode(archive, absolute),
    isBasedOn: receivedFile(source, own),
    associatedMedia: [
      receivedFile(source, own),
      ...files
        .filter(({ name }) => name !== 'original.txt')
        .map(({ name, mediaType, what }) => ({
          '@type': 'MediaObject',
          name,
          description: what,
          contentUrl: own + name,
          encodingFormat: mediaType.replace(/;.*/, ''),
        })),
    ],
    translationOfWork: record.translatedFrom && {
      '@type': 'CreativeWork',
      inLanguage: record.translatedFrom.language,
    },
    workTranslation:
      translations.length > 0
        ? translations.map(({ language, translator }) => ({
            '@type': 'CreativeWork',
            name: `${languageName(language)} translation`,
            inLanguage: language,
            translator: { '@type': 'Organization', name: translator },
            license: licence.url,
          }))
        : undefined,
    editor: archive.record.editors.map((name) => ({ '@type': 'Organization', name })),
    mentions: mentioned(source, archive).map((entity) => thing(entity, absolute)),
    usageInfo: absolute(address.data),
  };
}

/** The archive in the terms of schema.org. */
export function archiveNode({ record }: Pick<Archive, 'record'>, absolute: Absolute): Node {
  return {
    '@type': 'Collection',
    '@id': absolute(address.home),
    url: absolute(address.home),
    name: record.title,
    description: record.description,
    inLanguage: record.language,
  };
}

function receivedFile({ record, original }: Source, own: string): Node {
  return {
    '@type': 'MediaObject',
    '@id': `${own}original.txt`,
    name: record.receivedAs,
    contentUrl: `${own}original.txt`,
    encodingFormat: 'text/plain',
    contentSize: `${String(original.byteLength)} B`,
    sha256: record.sha256,
  };
}

/** The entities that a source names, by name. */
function mentioned({ mentions }: Source, { entities }: Pick<Archive, 'entities'>): Entity[] {
  const named = new Set(mentions.map(({ entity }) => entity));
  return entities.filter(({ id }) => named.has(id));
}

function thing({ id, record }: Entity, absolute: Absolute): Node {
  return {
    '@type': kinds[record.kind],
    '@id': absolute(address.entity(id)),
    url: absolute(address.entity(id)),
    name: record.name,
    sameAs: record.sameAs.length > 0 ? record.sameAs : undefined,
  };
}
