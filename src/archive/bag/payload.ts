import { address } from '../addresses.ts';
import { dateOf, publisherInWords } from '../byline.ts';
import { isDay } from '../dates.ts';
import { archiveFiles, sourceFiles, type ExportedFile, type Exporting } from '../export/files.ts';
import { contentMediaType } from '../mediaTypes.ts';
import { printedTitle, type Source } from '../model.ts';
import { lastRevised } from '../revisions.ts';
import { fileId, rightsIn, type CrateEntity, type Rights } from './crateContext.ts';
import { readme } from './readme.ts';

/** A file that the bag is to hold: its path in the payload, what it is, and how its bytes are had when its turn comes. */
export interface PayloadFile {
  readonly path: string;
  readonly about: Omit<CrateEntity, '@id'>;
  readonly bytes: () => Uint8Array;
}

/** A file of a content folder: its path relative to the folder, with forward slashes, and its bytes. */
export type ContentFile = readonly [path: string, bytes: Uint8Array];

/**
 * Everything that an archive is made of and gives: what the site serves, at the path that it has there; the content folder,
 * from which the archive can be built again, in `content/`; and a word to who finds it. Bytes are made one file at a time.
 */
export function* payload(
  exporting: Exporting,
  content: Iterable<ContentFile>,
  day: string,
): Generator<PayloadFile> {
  const { archive } = exporting;
  yield {
    path: 'README.txt',
    about: {
      '@type': 'File',
      name: 'README.txt',
      description: 'what this folder holds, and how to read it',
      encodingFormat: 'text/plain;charset=utf-8',
      license: rightsIn(archive, 'ours'),
    },
    bytes: () => Buffer.from(readme(exporting, day)),
  };
  for (const source of archive.sources) {
    for (const file of sourceFiles) yield fileOfSource(source, file, exporting);
  }
  for (const file of archiveFiles) {
    yield {
      path: `${address.data}${file.name}`.slice(1),
      about: {
        ...described(file, exporting, address.data),
        name: `${archive.record.title}: ${file.name}`,
        isBasedOn: { '@id': 'content/' },
      },
      bytes: () => Buffer.from(file.write(archive, exporting)),
    };
  }
  for (const [path, bytes] of content) {
    yield {
      path: `content/${path}`,
      about: {
        '@type': 'File',
        name: path,
        encodingFormat: contentMediaType(path),
        license: rightsIn(archive, rightsOf(path)),
      },
      bytes: () => bytes,
    };
  }
}

function fileOfSource(
  source: Source,
  file: ExportedFile<Source>,
  exporting: Exporting,
): PayloadFile {
  const at = address.source(source.id);
  const original = fileId(`${at.slice(1)}original.txt`);
  const path = `${at.slice(1)}${file.name}`;
  const received = fileId(path) === original;
  return {
    path,
    about: {
      ...described(file, exporting, at),
      name: `${printedTitle(source)}: ${file.name}`,
      inLanguage:
        file.rights === 'received'
          ? source.record.language
          : [source.record.language, ...source.translations.map(({ language }) => language)],
      ...(received
        ? receivedFile(source)
        : {
            isBasedOn: { '@id': original },
            version: String(source.record.version),
            dateModified: lastRevised(source),
          }),
    },
    bytes: () => Buffer.from(file.write(source, exporting)),
  };
}

/** What is known of a received file. A day that is not certain is told in words only. */
function receivedFile(source: Source): Partial<CrateEntity> {
  const { date, receivedAs, accessioned } = source.record;
  return {
    alternateName: receivedAs,
    description: `the bytes as received on ${accessioned}, as ${receivedAs}; publisher: ${publisherInWords(source)}; published: ${dateOf(source)}`,
    datePublished: date.basis !== 'inferred' && isDay(date.edtf) ? date.edtf : undefined,
  };
}

function described<About>(
  { name, mediaType, what, conformsTo, rights }: ExportedFile<About>,
  { archive, absolute }: Exporting,
  at: string,
): Omit<CrateEntity, '@id'> {
  return {
    '@type': 'File',
    name,
    description: what,
    encodingFormat: conformsTo === undefined ? mediaType : [mediaType, { '@id': conformsTo }],
    conformsTo: conformsTo === undefined ? undefined : { '@id': conformsTo },
    contentUrl: absolute(at + name),
    license: rightsIn(archive, rights),
  };
}

/** Whose the words of a file of a content folder are. Records of what links sources quote them. */
function rightsOf(path: string): Rights | undefined {
  if (path.endsWith('/original.txt')) return 'received';
  return /^(?:sources|comparisons)\/|^events\.yaml$/.test(path) ? undefined : 'ours';
}
