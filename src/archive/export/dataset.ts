import { address } from '../addresses.ts';
import type { Fixity } from '../bag/bagit.ts';
import type { Archive } from '../model.ts';
import { citeArchive } from './citeArchive.ts';

/** A file to download, with what a catalogue of data asks for. */
type Distribution = Fixity & { readonly name: string; readonly mediaType: string };

/**
 * The archive as a data set with its downloads, for catalogues of data.
 *
 * @param day the day of the archive’s last revision, `YYYY-MM-DD`.
 * @see https://schema.org/Dataset, https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function dataset(
  { record, sources }: Archive,
  files: readonly Distribution[],
  day: string,
  absolute: (path: string) => string,
): Record<string, unknown> {
  const editors = { '@type': 'Organization', name: record.editors.join(', ') };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(address.data),
    url: absolute(address.data),
    name: record.title,
    // A catalogue asks for 50 characters at least.
    description: `${record.description} ${record.introduction}`,
    version: day,
    dateModified: day,
    license: record.rights.licence.url,
    usageInfo: record.rights.sources,
    creator: editors,
    publisher: editors,
    creditText: citeArchive({ record }, absolute(address.home), day),
    inLanguage: [...new Set([record.language, ...sources.map((one) => one.record.language)])],
    isAccessibleForFree: true,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: record.title,
      url: absolute(address.home),
    },
    distribution: files.map(({ path, name, mediaType, size, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaType,
      contentUrl: absolute(`/${path}`),
      contentSize: String(size),
      sha256,
    })),
  };
}
