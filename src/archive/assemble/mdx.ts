import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { TextBlock } from '../model.ts';
import type { Content } from './content.ts';
import type { Quotations } from './quotations.ts';

/**
 * Reads the MDX of an editor: sees that it is well-formed, and that what stands in `<Quote source="…" paragraph="p4">…</Quote>`
 * is quoted to the letter.
 *
 * @returns its blocks as plain words, each with the anchor of the heading that it stands under.
 */
export function readMdx(
  content: Content,
  file: string,
  body: string,
  bodyLine: number,
  quotations: Quotations,
): TextBlock[] {
  const whole = '\n'.repeat(bodyLine - 1) + body;
  try {
    const tree = fromMarkdown(whole, {
      extensions: [mdxjs()],
      mdastExtensions: [mdxFromMarkdown()],
    });
    for (const element of quotesIn(tree)) checkQuote(content, file, element, quotations);
    return blocksOf(tree);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    content.report({
      rule: 'mdx-syntax',
      file,
      line: line ?? Number(/\((\d+):/.exec(reason)?.[1] ?? bodyLine),
      message: `this is not valid MDX: ${reason}`,
      hint: 'close every tag; write a brace or an angle bracket that is meant as a character as \\{ or \\<',
    });
    return [];
  }
}

/** The blocks of a page in plain words. The anchors of headings are those that the site gives them. @see github-slugger */
function blocksOf({ children }: Root): TextBlock[] {
  const slugger = new GithubSlugger();
  let anchor = '';
  return children.flatMap((node) => {
    if (node.type === 'heading') anchor = slugger.slug(toString(node));
    // A table is read as its lines: its strokes are no words.
    const text = toString(node)
      .replace(/[|]|-{3,}/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return node.type.startsWith('mdxjsEsm') || text === '' ? [] : [{ anchor, text }];
  });
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function quotesIn(node: Nodes): Element[] {
  const own =
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    node.name === 'Quote'
      ? [node]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(quotesIn)] : own;
}

function checkQuote(
  content: Content,
  file: string,
  element: Element,
  quotations: Quotations,
): void {
  const line = element.position?.start.line ?? 1;
  const attribute = (name: string): string | undefined => {
    const found = element.attributes.find((one) => 'name' in one && one.name === name);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  const source = attribute('source');
  const paragraph = attribute('paragraph');
  if (source === undefined || paragraph === undefined) {
    content.report({
      rule: 'quote-form',
      file,
      line,
      message: 'this Quote does not say which paragraph of which source it quotes',
      hint: 'write <Quote source="id-of-a-source" paragraph="p4">the words</Quote>',
    });
    return;
  }
  const quote = toString(element).replace(/\s+/g, ' ').trim();
  quotations.check({ source, paragraph, quote }, attribute('translation'), { file, line });
}
