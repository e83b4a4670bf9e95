import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { TextBlock } from '../model.ts';
import { citationStyles } from '../citing/styles.ts';
import { nearest } from '../problem.ts';
import type { Content } from './content.ts';
import type { Quotations } from './quotations.ts';

/**
 * Reads the MDX of an editor: sees that it is well-formed, that what stands in `<Quote source="…" paragraph="p4">…</Quote>`
 * is quoted to the letter, and that what `<Citation source="…" paragraph="p4" style="apa" />` cites is there.
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
    for (const element of elementsIn(tree, 'Quote')) checkQuote(content, file, element, quotations);
    for (const element of elementsIn(tree, 'Citation'))
      checkCitation(content, file, element, quotations);
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

function elementsIn(node: Nodes, name: string): Element[] {
  const own =
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
      ? [node]
      : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => elementsIn(child, name))]
    : own;
}

function attributeOf(element: Element, name: string): string | undefined {
  const found = element.attributes.find((one) => 'name' in one && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function checkQuote(
  content: Content,
  file: string,
  element: Element,
  quotations: Quotations,
): void {
  const line = element.position?.start.line ?? 1;
  const source = attributeOf(element, 'source');
  const paragraph = attributeOf(element, 'paragraph');
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
  quotations.check({ source, paragraph, quote }, attributeOf(element, 'translation'), {
    file,
    line,
  });
}

function checkCitation(
  content: Content,
  file: string,
  element: Element,
  quotations: Quotations,
): void {
  const line = element.position?.start.line ?? 1;
  const source = attributeOf(element, 'source');
  const style = attributeOf(element, 'style');
  const styles = citationStyles.map(({ id }): string => id);
  if (source === undefined) {
    content.report({
      rule: 'citation-form',
      file,
      line,
      message: 'this Citation does not say which source it cites',
      hint: 'write <Citation source="id-of-a-source" paragraph="p4" style="chicago" />',
    });
  } else quotations.checkPlace(source, attributeOf(element, 'paragraph'), { file, line });
  if (style === undefined || styles.includes(style)) return;
  const meant = nearest(style, styles);
  content.report({
    rule: 'citation-form',
    file,
    line,
    message: `there is no style \`${style}\``,
    hint: `${meant === undefined ? '' : `did you mean \`${meant}\`? `}The styles are: ${styles.join(', ')}`,
  });
}
