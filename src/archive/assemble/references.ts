import type { Addressed } from '../addresses.ts';
import type { Source } from '../model.ts';
import { parseProse, type Span } from '../prose.ts';
import { nearest } from '../problem.ts';
import { occurrencesOf } from '../quotations.ts';
import { isLanguageTag } from '../schemaParts.ts';
import type { References } from '../schemas.ts';
import type { Content } from './content.ts';

/** Where outside sources are cited. */
const citing = ['sources', 'entities', 'comparisons', 'events.yaml'];

/**
 * Sees that every link in editors’ sentences leads to something that there is: a source with its paragraph or note, an
 * entity, a comparison, an outside source, a language; and that every outside source is cited.
 */
export function checkReferences(
  content: Content,
  archive: Addressed,
  references: References,
): void {
  const cited = new Set<string>();
  const known: Known = {
    sources: new Map(archive.sources.map((source) => [source.id, source])),
    unread: new Set(content.parts.sourceIds),
    entities: content.isKnown('entities') ? archive.entities.map(({ id }) => id) : undefined,
    comparisons: content.isKnown('comparisons')
      ? archive.comparisons.map(({ id }) => id)
      : undefined,
    references: Object.keys(references),
  };
  for (const { file, sentence } of sentencesOf(archive)) {
    for (const span of parseProse(sentence)) {
      if (span.reference !== undefined) cited.add(span.reference);
      for (const { named, message, hint } of faultsOf(span, known)) {
        const line = lineOf(content, file, named);
        content.report({
          rule: 'reference',
          file,
          line,
          message: `“${span.text}” ${message}`,
          hint,
        });
      }
    }
  }
  if (!citing.every((path) => content.isKnown(path))) return;
  for (const name of known.references) {
    if (cited.has(name)) continue;
    content.report({
      rule: 'reference-unused',
      file: 'references.yaml',
      line: lineOf(content, 'references.yaml', `${name}:`),
      message: `nothing cites the outside source \`${name}\``,
      hint: `cite it in a note as [words](ref:${name}), or delete it`,
    });
  }
}

/** What links can lead to. */
interface Known {
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of sources, those included that could not be read. */
  readonly unread: ReadonlySet<string>;
  /** Undefined when not all of them could be read. */
  readonly entities: readonly string[] | undefined;
  readonly comparisons: readonly string[] | undefined;
  readonly references: readonly string[];
}

interface Fault {
  /** By what the line of the fault is found. */
  readonly named: string;
  readonly message: string;
  readonly hint: string;
}

function faultsOf(
  { source, entity, comparison, language, reference, url, text }: Span,
  known: Known,
): Fault[] {
  const faults: Fault[] = [];
  if (language !== undefined && !isLanguageTag(language)) {
    faults.push({
      named: text,
      message: `is said to be in \`${language}\`, which is no language`,
      hint: 'write a BCP 47 tag: [words](lang:pl)',
    });
  }
  if (url !== undefined && !URL.canParse(url)) {
    faults.push({
      named: url,
      message: `leads to \`${url}\`, which is no whole address`,
      hint: 'write [words](source:<id>#n-name) for a note or a paragraph, and https://… for another site',
    });
  }
  if (reference !== undefined && !known.references.includes(reference)) {
    faults.push({
      named: `ref:${reference}`,
      message: `cites \`${reference}\`, which is not in references.yaml`,
      hint: 'add it there with title, publisher and url, or correct its name',
    });
  }
  if (entity !== undefined && known.entities)
    faults.push(...missing(entity, 'entity', known.entities));
  if (comparison !== undefined && known.comparisons)
    faults.push(...missing(comparison, 'comparison', known.comparisons));
  return source ? [...faults, ...sourceFaults(source, known)] : faults;
}

function missing(id: string, what: string, all: readonly string[]): Fault[] {
  if (all.includes(id)) return [];
  const meant = nearest(id, all);
  return [
    {
      named: `${what}:${id}`,
      message: `leads to the ${what} \`${id}\`, which is not in the archive`,
      hint: meant === undefined ? `name one by its id` : `did you mean \`${meant}\`?`,
    },
  ];
}

function sourceFaults({ id, fragment }: NonNullable<Span['source']>, known: Known): Fault[] {
  const found = known.sources.get(id);
  if (!found) {
    if (known.unread.has(id)) return [];
    const all = [...known.sources.keys()];
    const meant = nearest(id, all);
    return [
      {
        named: `source:${id}`,
        message: `leads to the source \`${id}\`, which is not in the archive`,
        hint: `${meant === undefined ? '' : `did you mean \`${meant}\`? `}The sources are: ${all.join(', ')}`,
      },
    ];
  }
  const { paragraphs, notes } = found;
  if (fragment === undefined || [...paragraphs, ...notes].some((one) => one.id === fragment))
    return [];
  const note = fragment.startsWith('n-');
  const all = (note ? notes : paragraphs).map((one) => one.id);
  const meant = nearest(fragment, all);
  return [
    {
      named: `source:${id}#${fragment}`,
      message: `leads to \`${id}#${fragment}\`, which is no ${note ? 'note' : 'published paragraph'}`,
      hint: note
        ? `${meant === undefined ? '' : `did you mean \`${meant}\`? `}A note [^name] is named n-name`
        : `the paragraphs are ${all.join(', ')}`,
    },
  ];
}

interface Sentence {
  readonly file: string;
  readonly sentence: string;
}

/** Every sentence of an editor that may hold links, with the file that it stands in. */
function sentencesOf({ sources, entities, comparisons, events }: Addressed): Sentence[] {
  return [
    ...sources.flatMap(sentencesOfSource),
    ...entities.map(({ file, record }) => ({ file, sentence: record.description })),
    ...comparisons.map(({ id, record }) => ({
      file: `comparisons/${id}.mdx`,
      sentence: record.why,
    })),
    ...events.map(({ record }) => ({ file: 'events.yaml', sentence: record.date.reasoning })),
  ];
}

function sentencesOfSource({ id, record, translations, notes }: Source): Sentence[] {
  const file = `sources/${id}/source.md`;
  const fileOf = (language: string): string => `sources/${id}/translation.${language}.md`;
  return [
    ...notes.map(({ text, layer }) => ({
      file: layer === undefined ? file : fileOf(layer),
      sentence: text,
    })),
    ...[
      record.headnote,
      record.translatedFrom?.reasoning,
      record.date.reasoning,
      record.publisher.reasoning,
      record.provenance,
      ...record.revisions.map(({ changes }) => changes),
      ...record.mentions.map(({ reasoning }) => reasoning),
    ]
      .filter((sentence) => sentence !== undefined)
      .map((sentence) => ({ file, sentence })),
    ...translations.flatMap(({ language, method, mentions }) =>
      [method, ...mentions.map(({ reasoning }) => reasoning)].map((sentence) => ({
        file: fileOf(language),
        sentence,
      })),
    ),
  ];
}

/** Line of a file on which some words first stand, whole; 1 when they are wrapped over two. */
function lineOf(content: Content, file: string, words: string): number {
  const text = content.text(file) ?? '';
  const at = occurrencesOf(words, text).find(
    (start) => !/[\w-]/.test(text.charAt(start + words.length)),
  );
  return at === undefined ? 1 : text.slice(0, at).split('\n').length;
}
