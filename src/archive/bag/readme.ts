import { address } from '../addresses.ts';
import { citeArchive } from '../export/citeArchive.ts';
import { archiveFiles, sourceFiles, type Exporting } from '../export/files.ts';

/** `README.txt`: what the bag holds and how to read it, for someone who has nothing but the bag. Lines of at most 78 characters, but for addresses. */
export function readme({ archive, absolute }: Exporting, day: string): string {
  const { record, sources } = archive;
  const { licence } = record.rights;
  const list = (files: readonly { name: string; what: string }[]): string =>
    files.map(({ name, what }) => wrap(`${name}: ${what}`, '  ')).join('\n');
  return `${[
    wrap(`${record.title}, as of ${day}`),
    wrap(record.description),
    wrap(record.introduction),
    wrap(
      `This is a copy of all that the archive holds, taken from ${absolute(address.home)}. All files are plain text, in UTF-8. A file that the site serves has here the path that it has there.`,
    ),
    wrap(
      `sources/: a folder for each of the ${String(sources.length)} sources. original.txt is what was received, and is kept to the byte; all else is derived from it.`,
    ),
    list(sourceFiles),
    'data/: the whole archive in single files.',
    list(archiveFiles),
    wrap(
      `content/: what the editors keep, and what the site and the files above are made from: records and cleaned texts with their notes (Markdown with a record in YAML), entities, comparisons, events, what notes cite, and the editors’ pages (Markdown with a few tags). The program that builds the site from it needs nothing else.`,
    ),
    wrap(
      `ro-crate-metadata.json: what each file and folder is, as linked data (RO-Crate 1.2, https://w3id.org/ro/crate/1.2).`,
    ),
    wrap(
      `The folder above this one is a bag (BagIt, RFC 8493): manifest-sha256.txt holds the SHA-256 of every file. To see that nothing has changed since, run there: sha256sum -c manifest-sha256.txt`,
    ),
    wrap(`Rights in what the archive made: ${licence.name}, ${licence.url}`),
    wrap(`Rights in what it received: ${record.rights.sources}`),
    wrap(`To cite the whole: ${citeArchive(archive, absolute(address.home), day)}`),
  ].join('\n\n')}\n`;
}

/** A paragraph in lines of at most 78 characters; a longer word has a line of its own. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.pop();
    if (last === undefined) lines.push(indent + word);
    else if (last.length + word.length < 78) lines.push(`${last} ${word}`);
    else lines.push(last, indent + word);
  }
  return lines.join('\n');
}
