import { comparisonRecord, type ComparisonRecord } from '../linkSchemas.ts';
import type { Comparison } from '../model.ts';
import type { Content } from './content.ts';
import { readMdx } from './mdx.ts';
import type { Quotations } from './quotations.ts';

/** Reads every file of `comparisons/`, looks every statement up in its source, and sees that the verdict can be right. */
export function assembleComparisons(content: Content, quotations: Quotations): Comparison[] {
  return content
    .filesIn('comparisons')
    .flatMap((file) => {
      const id = content.idOf(file);
      const document = content.document(file, comparisonRecord);
      if (!document) return [];
      const { record, body, bodyLine, lineOf } = document;
      readMdx(content, file, body, bodyLine, quotations);
      checkVerdict(content, file, record);
      record.silent.forEach((source, index) => {
        const line = lineOf(['silent', index]);
        quotations.checkSource(source, { file, line });
        if (record.statements.some((statement) => statement.source === source)) {
          content.report({
            rule: 'silent-source',
            file,
            line,
            message: `\`${source}\` is said to be silent, but a statement of it is quoted`,
            hint: 'delete one of the two',
          });
        }
      });
      const statements = record.statements.flatMap((statement, index) => {
        const found = quotations.find(statement, { file, line: lineOf(['statements', index]) });
        return found ? [{ ...found, value: statement.value, of: statement.of }] : [];
      });
      return [{ id, record, statements }];
    })
    .sort((a, b) => a.record.order - b.record.order || (a.id < b.id ? -1 : 1));
}

/** How many statements, of how many sources, a verdict needs. */
function checkVerdict(
  content: Content,
  file: string,
  { verdict, statements }: ComparisonRecord,
): void {
  const sources = new Set(statements.map(({ source }) => source)).size;
  const fault =
    verdict === 'single'
      ? sources > 1 && `but ${String(sources)} sources are quoted`
      : verdict === 'contradict' || verdict === 'differ'
        ? statements.length < 2 && 'but there is one statement only'
        : sources < 2 && 'but one source only is quoted';
  if (fault === false) return;
  content.report({
    rule: 'verdict',
    file,
    line: content.lineOf(file, ['verdict']),
    message: `the verdict is \`${verdict}\`, ${fault}`,
    hint: 'contradict and differ need two statements, which may be of one source; agree and complementary need two sources; single has one',
  });
}
