import { stringify } from 'yaml';
import { address } from '../addresses.ts';
import { archiveRevised } from '../lastModified.ts';
import type { Archive } from '../model.ts';

/**
 * `CITATION.cff`: how the archive as a whole is cited, for machines. Its version is the day of its last revision.
 *
 * @see Citation File Format 1.2.0, https://doi.org/10.5281/zenodo.5171937
 */
export function citationFile(archive: Archive, absolute: (path: string) => string): string {
  const { title, description, editors, rights } = archive.record;
  const spdx = spdxLicence(rights.licence.url);
  const day = archiveRevised(archive);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'To cite the archive as a whole, use this; each source has a citation of its own.',
      type: 'dataset',
      title,
      abstract: description,
      authors: editors.map((name) => ({ name })),
      url: absolute(address.home),
      ...(day === undefined ? {} : { version: day, 'date-released': day }),
      ...(spdx === undefined ? { 'license-url': rights.licence.url } : { license: spdx }),
    },
    // Quoted throughout: an older reader takes a bare day for a date (YAML 1.1).
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}

/** The SPDX identifier of a licence of Creative Commons, by its address; undefined for any other. @see https://spdx.org/licenses/ */
function spdxLicence(url: string): string | undefined {
  const [, kind, version] =
    /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/(by(?:-nc)?(?:-nd|-sa)?|zero)\/(\d\.\d)\/(?:deed\.\w+)?$/.exec(
      url,
    ) ?? [];
  if (kind === undefined || version === undefined) return undefined;
  return kind === 'zero' ? `CC0-${version}` : `CC-${kind.toUpperCase()}-${version}`;
}
