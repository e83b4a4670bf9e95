import { parseYaml } from '../frontmatter.ts';
import type { Archive } from '../model.ts';
import { checkPermalinks, PERMALINKS } from '../permalinks.ts';
import { sortProblems, type Problem } from '../problem.ts';
import type { Parts } from '../read.ts';
import {
  archiveRecord,
  permalinksRecord,
  type Permalinks,
  referencesRecord,
  type References,
} from '../schemas.ts';
import { assembleComparisons } from './comparisons.ts';
import { Content } from './content.ts';
import { checkDuplicates } from './duplicates.ts';
import { assembleEntities } from './entities.ts';
import { assembleEvents } from './events.ts';
import { assembleMentions } from './mentions.ts';
import { assemblePages } from './pages.ts';
import { Quotations } from './quotations.ts';
import { checkReferences } from './references.ts';
import { assembleSource } from './source.ts';
import { checkVersions } from './versions.ts';

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
  const record = content.yaml('archive.yaml', archiveRecord);
  const unlinked = parts.sourceIds
    .map((id) => assembleSource(content, id))
    .filter((source) => source !== undefined)
    .sort((a, b) => (a.record.receivedAs < b.record.receivedAs ? -1 : 1));
  const quotations = new Quotations(content, unlinked, record?.language ?? 'en');
  const entities = assembleEntities(content);
  const sources = assembleMentions(content, unlinked, entities, quotations);
  const pages = assemblePages(content, quotations);
  const comparisons = assembleComparisons(content, quotations);
  const events = assembleEvents(content, entities, quotations);
  const references = readReferences(content);
  const everything = { sources, pages, entities, comparisons, events };
  checkDuplicates(content, everything);
  checkReferences(content, everything, references);

  const permalinks = readPermalinks(content);
  checkVersions(content, sources, permalinks?.lock);
  const whole =
    parts.files.size > 0 &&
    sources.length === parts.sourceIds.length &&
    pages.length === content.filesIn('pages').length &&
    comparisons.length === content.filesIn('comparisons').length &&
    !content.problems.some(({ file }) => file.startsWith('entities/') || file === 'events.yaml');
  if (permalinks && whole)
    content.reportAll(checkPermalinks(everything, permalinks.lock, permalinks.text));
  return {
    archive: record && {
      record,
      ...everything,
      references,
      permalinks: permalinks?.lock ?? emptyLock,
    },
    problems: sortProblems(content.problems),
  };
}

/** Reads `references.yaml`, which an archive need not have. */
function readReferences(content: Content): References {
  if (!content.parts.files.has('references.yaml')) return {};
  return content.yaml('references.yaml', referencesRecord) ?? {};
}

/**
 * Reads the lock. A large one is read as JSON for speed; when that fails, as YAML, which JSON is too (YAML 1.2, 1.3),
 * because that knows the line of a fault. Only a command writes it, so its faults need hints of their own.
 */
function readPermalinks(content: Content): { lock: Permalinks; text: string } | undefined {
  const { files, unreadable } = content.parts;
  if (!files.has(PERMALINKS) && !unreadable?.has(PERMALINKS)) return { lock: emptyLock, text: '' };
  const text = content.text(PERMALINKS);
  if (text === undefined) return undefined;
  const sound = permalinksRecord.safeParse(asJson(text));
  if (sound.success) return { lock: sound.data, text };
  const conflict = text.search(/^(?:<{7}|={7}|>{7})/m);
  if (conflict >= 0) {
    content.report({
      rule: 'merge-conflict',
      file: PERMALINKS,
      line: text.slice(0, conflict).split('\n').length,
      message: 'a merge of two versions of this file was not finished',
      hint: 'keep the lines of both versions and take away the marks <<<<<<<, ======= and >>>>>>>; then run `npm run lock`',
    });
    return undefined;
  }
  const { data, problems } = parseYaml(text, permalinksRecord, PERMALINKS);
  const hint = 'only `npm run lock` writes this file: bring it back as it was last committed';
  content.reportAll(problems.map((problem) => ({ ...problem, hint })));
  return data && { lock: data, text };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
