import type { FootnoteDefinition, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/** A note’s mark in a text. */
export interface WrittenMark {
  readonly slug: string;
  /** Where it stands: behind this many UTF-16 code units of the paragraph’s text. */
  readonly at: number;
}

/** A paragraph as an editor wrote it, its notes’ marks taken away. */
export interface WrittenParagraph {
  readonly text: string;
  /** Line in the body, from 1. */
  readonly line: number;
  readonly marks: readonly WrittenMark[];
}

/** A note as an editor wrote it: a GFM footnote. */
export interface WrittenNote {
  readonly slug: string;
  /** The Markdown behind `[^slug]:`, on one line. */
  readonly markdown: string;
  /** Line in the body, from 1. */
  readonly line: number;
}

/** The body of a `source.md` or of a translation. */
export interface WrittenBody {
  readonly paragraphs: readonly WrittenParagraph[];
  readonly notes: readonly WrittenNote[];
}

/**
 * Everything of CommonMark but paragraphs and backslash escapes. An archived text is data: `*`, `#`, `<b>`, `&amp;`
 * and `{x}` in it are characters. Only a footnote’s mark, `[^lng]`, is not; `\[^lng]` is characters again.
 *
 * @see https://github.com/micromark/micromark#constructs (names of the constructs)
 */
const switchedOff = [
  'attention',
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Reads the body of a `source.md` or of a translation: paragraphs between empty lines, and notes as GFM footnotes. Both
 * may be wrapped over several lines; each line end then stands for a space.
 */
export function parseBody(body: string): WrittenBody {
  const tree = fromMarkdown(body, {
    extensions: [{ disable: { null: switchedOff } }, gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  const paragraphs: WrittenParagraph[] = [];
  const notes: WrittenNote[] = [];
  for (const node of tree.children) {
    if (node.type === 'paragraph') paragraphs.push(readParagraph(node));
    if (node.type === 'footnoteDefinition') notes.push(readNote(node, body));
  }
  return { paragraphs, notes };
}

/** Writes a text so that `parseBody` reads it back unchanged: a backslash before a sign is doubled, a footnote’s mark escaped. */
export function writeParagraph(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/\[(?=\^)/g, '\\[');
}

function readParagraph(node: Paragraph): WrittenParagraph {
  let text = '';
  const marks: WrittenMark[] = [];
  for (const child of node.children) {
    if (child.type === 'text') text += unwrap(child.value);
    if (child.type === 'break') text += ' ';
    if (child.type === 'footnoteReference') marks.push({ slug: child.identifier, at: text.length });
  }
  return { text, marks, line: node.position?.start.line ?? 1 };
}

function readNote(node: FootnoteDefinition, body: string): WrittenNote {
  const written = body.slice(node.position?.start.offset, node.position?.end.offset);
  const markdown = unwrap(written.slice(written.indexOf(']:') + 2)).trim();
  return { slug: node.identifier, markdown, line: node.position?.start.line ?? 1 };
}

/** Text that was wrapped over lines, on one line. */
function unwrap(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
}
