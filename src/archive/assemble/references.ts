import type { Source } from '../model.ts';
import { parseProse } from '../prose.ts';
import { nearest } from '../problem.ts';
import { isLanguageTag, type References } from '../schemas.ts';
import type { Content } from './content.ts';

/**
 * Sees that every link in the sentences of records and notes leads to a source and a paragraph, or to an outside source,
 * that there are; and that every outside source is cited.
 */
export function checkReferences(
  content: Content,
  sources: readonly Source[],
  references: References,
): void {
  const cited = new Set<string>();
  const known = new Map(sources.map((source) => [source.id, source]));
  for (const source of sources) {
    for (const { file, sentence } of sentencesOf(source)) {
      for (const { source: target, language, reference, text } of parseProse(sentence)) {
        const report = (message: string, hint: string): void => {
          content.report({
            rule: 'reference',
            file,
            line: lineOf(content, file, target?.id ?? reference ?? text),
            message,
            hint,
          });
        };
        if (language !== undefined && !isLanguageTag(language)) {
          report(
            `“${text}” is said to be in \`${language}\`, which is no language`,
            'write a BCP 47 tag: [words](lang:pl)',
          );
        }
        if (reference !== undefined) {
          cited.add(reference);
          if (!(reference in references)) {
            report(
              `“${text}” cites \`${reference}\`, which is not in references.yaml`,
              'add it there with title, publisher and url, or correct its name',
            );
          }
        }
        if (!target) continue;
        const found = known.get(target.id);
        if (!found && content.parts.sourceIds.includes(target.id)) continue;
        if (!found) {
          const meant = nearest(target.id, [...known.keys()]);
          report(
            `“${text}” leads to the source \`${target.id}\`, which is not in the archive`,
            `${meant === undefined ? '' : `did you mean \`${meant}\`? `}The sources are: ${[...known.keys()].join(', ')}`,
          );
        } else if (
          target.paragraph !== undefined &&
          !found.paragraphs.some(({ id }) => id === target.paragraph)
        ) {
          report(
            `“${text}” leads to \`${target.id}#${target.paragraph}\`, which is no published paragraph`,
            `the paragraphs are ${found.paragraphs.map(({ id }) => id).join(', ')}`,
          );
        }
      }
    }
  }
  for (const name of Object.keys(references)) {
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

/** Every sentence of an editor that may hold links, with the file that it stands in. */
function sentencesOf({
  id,
  record,
  translations,
  notes,
}: Source): { file: string; sentence: string }[] {
  const file = `sources/${id}/source.md`;
  return [
    ...notes.map(({ text, layer }) => ({
      file: layer === undefined ? file : `sources/${id}/translation.${layer}.md`,
      sentence: text,
    })),
    ...[
      record.headnote,
      record.translatedFrom?.reasoning,
      record.date.reasoning,
      record.publisher.reasoning,
      record.provenance,
    ]
      .filter((sentence) => sentence !== undefined)
      .map((sentence) => ({ file, sentence })),
    ...translations.map(({ language, method }) => ({
      file: `sources/${id}/translation.${language}.md`,
      sentence: method,
    })),
  ];
}

/** Line of a file on which some words stand, 1 when they are wrapped over two. */
function lineOf(content: Content, file: string, words: string): number {
  const before = (content.text(file) ?? '').split(words, 2);
  return before.length > 1 ? (before[0] ?? '').split('\n').length : 1;
}
