import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A stretch of an editor’s sentence: words, with what they lead to and how they are set. */
export interface Span {
  readonly text: string;
  /** A source of the archive, and one of its paragraphs or notes. */
  readonly source?: { readonly id: string; readonly fragment?: string };
  /** An entity of the archive. */
  readonly entity?: string;
  /** A comparison of the archive. */
  readonly comparison?: string;
  /** Name of an outside source in `references.yaml`. */
  readonly reference?: string;
  /** An address outside the archive. */
  readonly url?: string;
  /** Language of the words, where it is not the archive’s (BCP 47). */
  readonly language?: string;
  readonly emphasis?: boolean;
}

/** Markdown that a sentence of a record has no use for: it is read as plain characters. */
const switchedOff = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Reads the sentences that editors write in records: plain words with *emphasis* and links. `[words](source:id#p4)` leads
 * to a source of the archive, `[words](entity:id)` and `[words](comparison:id)` to what links sources, `[words](lang:pl)` says their language, `[words](ref:name)` cites an outside source, any other
 * address leads there.
 */
export function parseProse(markdown: string): readonly Span[] {
  const known = parsed.get(markdown) ?? parse(markdown);
  parsed.set(markdown, known);
  return known;
}

/** Sentences that were read already: a check, a page, a list and several files all show the same ones. */
const parsed = new Map<string, readonly Span[]>();

function parse(markdown: string): Span[] {
  const tree = fromMarkdown(markdown, { extensions: [{ disable: { null: switchedOff } }] });
  const spans: Span[] = [];
  const walk = (node: Nodes, style: Omit<Span, 'text'>): void => {
    if ('value' in node) spans.push({ ...style, text: node.value.replaceAll('\n', ' ') });
    if (node.type === 'break') spans.push({ ...style, text: ' ' });
    if ('children' in node)
      for (const child of node.children) walk(child, { ...style, ...styleOf(child) });
  };
  for (const paragraph of tree.children) {
    if (spans.length > 0) spans.push({ text: ' ' });
    walk(paragraph, {});
  }
  return spans;
}

/** The words alone. */
export function plainProse(markdown: string): string {
  return parseProse(markdown)
    .map(({ text }) => text)
    .join('');
}

/** The outside sources that some sentences cite, each once. */
export function citedReferences(markdown: string): string[] {
  return [...new Set(parseProse(markdown).flatMap(({ reference }) => reference ?? []))];
}

function styleOf(node: Nodes | PhrasingContent): Omit<Span, 'text'> {
  if (node.type === 'emphasis') return { emphasis: true };
  if (node.type !== 'link') return {};
  const [, scheme, rest = ''] = /^(source|entity|comparison|lang|ref):(.*)$/.exec(node.url) ?? [];
  if (scheme === 'lang') return { language: rest };
  if (scheme === 'ref') return { reference: rest };
  if (scheme === 'entity') return { entity: rest };
  if (scheme === 'comparison') return { comparison: rest };
  if (scheme === undefined) return { url: node.url };
  const [id = '', fragment] = rest.split('#');
  return { source: fragment === undefined ? { id } : { id, fragment } };
}
