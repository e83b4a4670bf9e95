import { fromMarkdown } from 'mdast-util-from-markdown';

/** A paragraph as an editor wrote it. */
export interface WrittenParagraph {
  readonly text: string;
  /** Line in the body, from 1. */
  readonly line: number;
}

/**
 * Everything of CommonMark but paragraphs and backslash escapes. An archived text is data: `*`, `#`, `<b>`, `&amp;`
 * and `{x}` in it are characters.
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
 * Reads the body of a `source.md` or of a translation: paragraphs between empty lines. A paragraph may be wrapped over
 * several lines; each line end then stands for a space.
 */
export function parseBody(body: string): WrittenParagraph[] {
  const tree = fromMarkdown(body, { extensions: [{ disable: { null: switchedOff } }] });
  return tree.children.flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const text = node.children
      .map((child) => (child.type === 'text' ? child.value : child.type === 'break' ? '\n' : ''))
      .join('');
    return [
      {
        text: text.replace(/(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*/g, ' '),
        line: node.position?.start.line ?? 1,
      },
    ];
  });
}

/** Writes a text so that `parseBody` reads it back unchanged: a backslash before a sign is doubled. */
export function writeParagraph(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\');
}
