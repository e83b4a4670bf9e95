import type { Source } from '../model.ts';
import { parseProse } from '../prose.ts';
import { nearest } from '../problem.ts';
import { isLanguageTag } from '../schemas.ts';
import type { Content } from './content.ts';

/** Sees that every link in the sentences of the records leads to a source and a paragraph that there are. */
export function checkReferences(content: Content, sources: readonly Source[]): void {
  const known = new Map(sources.map((source) => [source.id, source]));
  for (const source of sources) {
    for (const { file, sentence } of sentencesOf(source)) {
      for (const { source: target, language, text } of parseProse(sentence)) {
        const report = (message: string, hint: string): void => {
          content.report({
            rule: 'reference',
            file,
            line: lineOf(content, file, target?.id ?? text),
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
}

/** Every sentence of an editor that may hold links, with the file that it stands in. */
function sentencesOf({ id, record, translations }: Source): { file: string; sentence: string }[] {
  const file = `sources/${id}/source.md`;
  return [
    ...[
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
