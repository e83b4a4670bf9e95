import { parseYaml } from '../frontmatter.ts';
import type { Archive } from '../model.ts';
import { checkPermalinks, PERMALINKS } from '../permalinks.ts';
import { sortProblems, type Problem } from '../problem.ts';
import type { Parts } from '../read.ts';
import { archiveRecord, permalinksRecord, type Permalinks } from '../schemas.ts';
import { Content } from './content.ts';
import { checkDuplicates } from './duplicates.ts';
import { assemblePages } from './pages.ts';
import { checkReferences } from './references.ts';
import { assembleSource } from './source.ts';

/** What came of putting an archive together. */
export interface Assembled {
  /** The archive, as far as it could be read; undefined without `archive.yaml`. Only to be published when there are no problems. */
  readonly archive: Archive | undefined;
  /** Everything that is wrong, sorted by file and line. */
  readonly problems: readonly Problem[];
}

const emptyLock: Permalinks = { pages: [], paragraphs: {} };

/** Puts an archive together from the parts of a content folder. Never throws for what an editor wrote. */
export function assemble(parts: Parts): Assembled {
  const content = new Content(parts);
  const record = readYaml(content, 'archive.yaml', archiveRecord);
  const sources = parts.sourceIds
    .map((id) => assembleSource(content, id))
    .filter((source) => source !== undefined)
    .sort((a, b) => (a.record.receivedAs < b.record.receivedAs ? -1 : 1));
  const pages = assemblePages(content);
  checkDuplicates(content, sources, pages);
  checkReferences(content, sources);

  const locked = parts.files.has(PERMALINKS);
  const permalinks = locked ? readYaml(content, PERMALINKS, permalinksRecord) : emptyLock;
  const whole = sources.length === parts.sourceIds.length;
  if (permalinks && whole) {
    content.report(
      ...checkPermalinks(
        { sources, pages },
        permalinks,
        locked ? (content.text(PERMALINKS) ?? '') : '',
      ),
    );
  }
  return {
    archive: record && { record, sources, pages, permalinks: permalinks ?? emptyLock },
    problems: sortProblems(content.problems),
  };
}

/** Reads a file that is YAML as a whole; JSON is YAML too (YAML 1.2, 1.3). */
function readYaml<T>(
  content: Content,
  file: string,
  schema: Parameters<typeof parseYaml<T>>[1],
): T | undefined {
  const text = content.text(file);
  if (text === undefined) return undefined;
  const { data, problems } = parseYaml(text, schema, file);
  content.report(...problems);
  return data;
}
