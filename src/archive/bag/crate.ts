import { address } from '../addresses.ts';
import { citeArchive } from '../export/citeArchive.ts';
import type { Exporting } from '../export/files.ts';
import { printedTitle, type Source } from '../model.ts';
import { plainProse } from '../prose.ts';
import { lastRevised } from '../revisions.ts';
import {
  CRATE,
  crateContext,
  EDITORS,
  rightsIn,
  RO_CRATE,
  type CrateEntity,
} from './crateContext.ts';
import { namedEntities } from './entities.ts';

/**
 * `ro-crate-metadata.json`: what every file and folder of a payload is, as linked data, an entity a line. The payload of the
 * bag is the root of the crate, so that this file lies in `data/` and is in the manifest as any other.
 *
 * @param files the files of the payload, each with its size and SHA-256.
 * @param day the day of the archive’s last revision, `YYYY-MM-DD`.
 * @see https://w3id.org/ro/crate/1.2, and its appendix “Adding RO-Crate to BagIt”
 */
export function crate(exporting: Exporting, files: readonly CrateEntity[], day: string): string {
  const { archive, absolute } = exporting;
  const parts = partsOfFolders(files);
  const entities: CrateEntity[] = [
    {
      '@id': CRATE,
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': RO_CRATE },
    },
    root(exporting, parts, day),
    ...archive.sources.map((source) => sourceFolder(source, parts, exporting)),
    {
      '@id': 'data/',
      '@type': 'Dataset',
      name: 'The archive in single files',
      description: 'what every source, entity, comparison and event comes to, in one file a format',
      hasPart: parts.get('data/'),
    },
    {
      '@id': 'content/',
      '@type': 'Dataset',
      name: 'The content folder',
      description: 'what the editors keep and the archive is built from',
      hasPart: parts.get('content/'),
    },
    ...files,
    ...crateContext(archive, files),
    ...namedEntities(archive, absolute),
  ];
  const graph = entities.map((entity) => JSON.stringify(entity)).join(',\n');
  return `{"@context":"${RO_CRATE}/context","@graph":[\n${graph}\n]}\n`;
}

type Parts = ReadonlyMap<string, readonly { '@id': string }[]>;

/** The files of each folder that is an entity of its own: of the root, of every source, of `data/` and `content/`. */
function partsOfFolders(files: readonly CrateEntity[]): Parts {
  const parts = new Map<string, { '@id': string }[]>();
  for (const { '@id': id } of files) {
    const folder = /^(?:sources\/[^/]+\/|[^/]+\/)?/.exec(id)?.[0] ?? '';
    const own = parts.get(folder) ?? [];
    own.push({ '@id': id });
    parts.set(folder, own);
  }
  return parts;
}

function root({ archive, absolute }: Exporting, parts: Parts, day: string): CrateEntity {
  const { record, sources, entities } = archive;
  const named = new Set(sources.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const unnamed = entities.filter(({ id }) => !named.has(id));
  return {
    '@id': './',
    '@type': 'Dataset',
    name: record.title,
    description: record.description,
    abstract: record.introduction,
    identifier: absolute(address.home),
    url: absolute(address.home),
    version: day,
    datePublished: day,
    license: rightsIn(archive),
    author: { '@id': EDITORS },
    publisher: { '@id': EDITORS },
    creditText: citeArchive(archive, absolute(address.home), day),
    inLanguage: [...new Set([record.language, ...sources.map((one) => one.record.language)])],
    hasPart: [
      ...sources.map(({ id }) => ({ '@id': `sources/${id}/` })),
      { '@id': 'data/' },
      { '@id': 'content/' },
      ...(parts.get('') ?? []),
    ],
    // Those that a source names are mentioned by its folder.
    mentions: unnamed.map(({ id }) => ({ '@id': absolute(address.entity(id)) })),
  };
}

function sourceFolder(source: Source, parts: Parts, { archive, absolute }: Exporting): CrateEntity {
  const { id, record, translations, mentions } = source;
  const folder = address.source(id).slice(1);
  return {
    '@id': folder,
    '@type': 'Dataset',
    name: printedTitle(source),
    description: record.headnote === undefined ? undefined : plainProse(record.headnote),
    url: absolute(address.source(id)),
    version: String(record.version),
    dateModified: lastRevised(source),
    inLanguage: [record.language, ...translations.map(({ language }) => language)],
    license: rightsIn(archive),
    editor: { '@id': EDITORS },
    isBasedOn: { '@id': `${folder}original.txt` },
    hasPart: parts.get(folder),
    mentions: [...new Set(mentions.map(({ entity }) => entity))].map((entity) => ({
      '@id': absolute(address.entity(entity)),
    })),
  };
}
