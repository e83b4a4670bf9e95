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
  const day = archiveRevised(archive);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'To cite the archive as a whole, use this; each source has a citation of its own.',
      type: 'dataset',
      title,
      // No `license`: it would be taken for one of the received texts as well.
      abstract: `${description} ${rights.sources} What the archive made is licensed under ${rights.licence.name} (${rights.licence.url}).`,
      authors: editors.map((name) => ({ name })),
      url: absolute(address.home),
      ...(day === undefined ? {} : { version: day, 'date-released': day }),
    },
    // Quoted throughout: an older reader takes a bare day for a date (YAML 1.1).
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}
