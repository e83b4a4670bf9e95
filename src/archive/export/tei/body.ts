import { paragraphId } from '../../lines.ts';
import type { Paragraph, Translation } from '../../model.ts';
import type { Role } from '../../schemas.ts';
import { pointer, tei, type TeiElement, type TeiNode } from './element.ts';
import { translatedId, type Encoding } from './encoding.ts';
import { piecesOf, stretchesOf, type Stretch } from './stretches.ts';
import { isLineEnd, lineEnd, paragraphContent, removedContent } from './text.ts';

/** The text as received and as published, in one: see the editorial declaration for how to have either back. */
export function edition(encoding: Encoding): TeiElement {
  const { source } = encoding;
  const blocks = stretchesOf(source).flatMap((stretch) => {
    const { paragraph } = stretch;
    if (!paragraph) return between(encoding, stretch);
    const content = paragraphContent(encoding, piecesOf(source.received, stretch), paragraph.id);
    return [paragraphElement(paragraph, { 'xml:id': paragraph.id }, content)];
  });
  return tei(
    'div',
    { type: 'edition', 'xml:lang': source.record.language, 'xml:space': 'preserve' },
    sectioned(blocks),
  );
}

/** A translation, paragraph for paragraph. */
export function translation(encoding: Encoding, { language }: Translation): TeiElement {
  const blocks = encoding.source.paragraphs.map((paragraph) => {
    const text = paragraph.translations[language] ?? '';
    const content = paragraphContent(encoding, [{ text }], paragraph.id, language);
    const attributes = {
      'xml:id': translatedId(paragraph.id, language),
      corresp: pointer(paragraph.id),
    };
    return paragraphElement(paragraph, attributes, content);
  });
  return tei(
    'div',
    {
      type: 'translation',
      'xml:lang': language,
      resp: pointer(`translator.${language}`),
      'xml:space': 'preserve',
    },
    sectioned(blocks),
  );
}

const roles: Readonly<Record<Role, readonly [name: string, attributes: Record<string, string>]>> = {
  title: ['head', { type: 'title' }],
  heading: ['head', { type: 'heading' }],
  standfirst: ['p', { ana: '#role.standfirst' }],
  body: ['p', {}],
};

function paragraphElement(
  { role }: Paragraph,
  attributes: Record<string, string>,
  content: readonly TeiNode[],
): TeiElement {
  const [name, own] = roles[role];
  return tei(name, { ...attributes, ...own }, content);
}

/** What was received between two published paragraphs: line ends, blank lines, lines left out. */
function between(encoding: Encoding, { start, end, lines, edits }: Stretch): TeiElement[] {
  const { received } = encoding.source;
  const elements: TeiElement[] = [];
  const byLine = Map.groupBy(edits, ({ line }) => line);
  let at = start;
  for (const line of lines) {
    elements.push(...gap(received.slice(at, line.start)));
    const within = byLine.get(line.n)?.filter(({ offset }) => offset < line.end) ?? [];
    const content = removedContent(encoding, piecesOf(received, { ...line, edits: within }));
    elements.push(tei('ab', { 'xml:id': paragraphId(line.n), type: 'removed' }, content));
    at = line.end;
  }
  return [...elements, ...gap(received.slice(at, end))];
}

function gap(text: string): TeiElement[] {
  return (text.match(/\r\n|[\r\n]|[^\r\n]+/g) ?? []).map((part) =>
    isLineEnd(part) ? lineEnd(part) : tei('ab', { type: 'blank' }, part),
  );
}

/** Puts each heading that something stands before at the head of a section, as TEI wants it. */
function sectioned(blocks: readonly TeiElement[]): TeiElement[] {
  const [first = [], ...sections] = blocks.reduce<TeiElement[][]>(
    (parts, block) => {
      const current = parts.at(-1) ?? [];
      if (block.name === 'head' && current.some(({ name }) => name !== 'lb')) parts.push([block]);
      else current.push(block);
      return parts;
    },
    [[]],
  );
  return [...first, ...sections.map((section) => tei('div', { type: 'section' }, section))];
}
