import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Page } from '../model.ts';
import { quote } from '../problem.ts';
import { pageRecord, slug } from '../schemas.ts';
import type { Content } from './content.ts';

/** Reads the records of the editors’ pages, and sees that each is well-formed MDX; rendering them is the site’s. */
export function assemblePages(content: Content): Page[] {
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
      checkMdx(content, file, document.body, document.bodyLine);
      return [{ id, record: document.record }];
    })
    .sort((a, b) => a.record.order - b.record.order || (a.id < b.id ? -1 : 1));
}

function checkMdx(content: Content, file: string, body: string, bodyLine: number): void {
  const whole = '\n'.repeat(bodyLine - 1) + body;
  try {
    fromMarkdown(whole, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    content.report({
      rule: 'mdx-syntax',
      file,
      line: line ?? Number(/\((\d+):/.exec(reason)?.[1] ?? bodyLine),
      message: `this is not valid MDX: ${reason}`,
      hint: 'close every tag; write a brace or an angle bracket that is meant as a character as \\{ or \\<',
    });
  }
}
