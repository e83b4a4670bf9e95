import type { Block } from '../cleaning/clean.ts';
import type { Translation } from '../model.ts';
import { quote } from '../problem.ts';
import { isLanguageTag } from '../schemaParts.ts';
import { translationRecord } from '../schemas.ts';
import { parseBody, type WrittenBody } from '../text.ts';
import type { Content } from './content.ts';

/** A translation with its body, whose paragraphs are in the order of the source’s. */
export interface ReadTranslation extends Translation {
  readonly body: WrittenBody;
  readonly file: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Reads every `translation.<language>.md` of a source. One whose paragraphs do not match the source’s is a problem. */
export function readTranslations(
  content: Content,
  id: string,
  blocks: readonly Block[],
): ReadTranslation[] {
  return content
    .filesIn(`sources/${id}`)
    .filter((file) => file.startsWith(`sources/${id}/translation.`))
    .flatMap((file) => {
      const language = /translation\.([^.]+)\.md$/.exec(file)?.[1] ?? '';
      if (!isLanguageTag(language)) {
        content.report({
          rule: 'invalid-id',
          file,
          line: 1,
          message: `the name of this file does not say a language${language === '' ? '' : `: ${quote(language)} is no BCP 47 tag`}`,
          hint: 'name it translation.<language>.md, for example translation.en.md',
        });
        return [];
      }
      const document = content.document(file, translationRecord);
      if (!document) return [];
      const body = parseBody(document.body);
      const written = body.paragraphs;
      if (written.length !== blocks.length) {
        const at = Math.min(written.length, blocks.length);
        content.report({
          rule: 'translation-paragraphs',
          file,
          line: document.bodyLine - 1 + (written[at] ?? written.at(-1) ?? { line: 1 }).line,
          message: `the translation has ${String(written.length)} paragraphs, the source has ${String(blocks.length)}`,
          hint:
            written.length > blocks.length
              ? `the first paragraph without a counterpart is ${quote(written[at]?.text ?? '', 60)}; translate paragraph for paragraph`
              : `the translation ends before ${blocks[at]?.id ?? ''}, ${quote(blocks[at]?.text ?? '', 60)}, unless a paragraph further up was passed over; translate paragraph for paragraph`,
        });
      }
      return [{ language, ...document.record, body, file, bodyLine: document.bodyLine }];
    });
}
