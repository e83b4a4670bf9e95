import type { Page } from '../model.ts';
import { pageRecord } from '../schemas.ts';
import type { Content } from './content.ts';
import { readMdx } from './mdx.ts';
import type { Quotations } from './quotations.ts';

/** Reads the records of the editors’ pages, and checks their MDX; rendering them is the site’s. */
export function assemblePages(content: Content, quotations: Quotations): Page[] {
  return content
    .filesIn('pages')
    .flatMap((file) => {
      const id = content.idOf(file);
      const document = content.document(file, pageRecord);
      if (!document) return [];
      const blocks = readMdx(content, file, document.body, document.bodyLine, quotations);
      return [{ id, record: document.record, blocks }];
    })
    .sort((a, b) => a.record.order - b.record.order || (a.id < b.id ? -1 : 1));
}
