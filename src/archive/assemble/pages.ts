import type { Page } from '../model.ts';
import { quote } from '../problem.ts';
import { slug } from '../schemaParts.ts';
import { pageRecord } from '../schemas.ts';
import type { Content } from './content.ts';
import { readMdx } from './mdx.ts';
import type { Quotations } from './quotations.ts';

/** Reads the records of the editors’ pages, and checks their MDX; rendering them is the site’s. */
export function assemblePages(content: Content, quotations: Quotations): Page[] {
  return content
    .filesIn('pages')
    .flatMap((file) => {
      const id = file.slice('pages/'.length, -'.mdx'.length);
      if (!slug.safeParse(id).success) {
        content.report({
          rule: 'invalid-id',
          file,
          line: 1,
          message: `the file name ${quote(id)} cannot be an address`,
          hint: 'rename the file: lower-case letters, digits and single hyphens',
        });
      }
      const document = content.document(file, pageRecord);
      if (!document) return [];
      const blocks = readMdx(content, file, document.body, document.bodyLine, quotations);
      return [{ id, record: document.record, blocks }];
    })
    .sort((a, b) => a.record.order - b.record.order || (a.id < b.id ? -1 : 1));
}
