import { allOf, elementsOf, oneOf, type Read } from './readTei.ts';

/*
 * What the editorial declaration of a file says of how both texts can be had back, carried out by somebody who knows
 * nothing else of the archive.
 */

/** The received text. */
export function receivedIn(root: Read): string {
  return textOf(editionOf(root), new Set(['reg', 'corr']), charactersOf(root));
}

/** The published paragraphs, with their ids. */
export function paragraphsIn(root: Read): { id: string; text: string }[] {
  return paragraphsOf(editionOf(root), charactersOf(root));
}

/** The paragraphs of a translation, with their ids. */
export function translationIn(root: Read, language: string): { id: string; text: string }[] {
  const translation = oneOf(root, 'div', { type: 'translation', 'xml:lang': language });
  return paragraphsOf(translation, charactersOf(root));
}

/** The published text as a file. */
export function publishedIn(root: Read): string {
  return `${paragraphsIn(root)
    .map(({ text }) => text)
    .join('\n\n')}\n`;
}

const unpublished = new Set(['orig', 'sic', 'surplus']);

/**
 * The words between two anchors, as published.
 *
 * @throws Error when one of the anchors is not there, or they stand in different paragraphs.
 */
export function wordsBetween(root: Read, start: string, end: string): string {
  const paragraph = [...allOf(root, 'p'), ...allOf(root, 'head')].find((one) =>
    elementsOf(one).some(({ attributes }) => attributes['xml:id'] === start),
  );
  if (!paragraph) throw new Error(`no paragraph holds ${start}`);
  const marked = (id: string): Read => ({ name: 'anchor', attributes: {}, children: [id] });
  const mark = (one: Read): Read => {
    const id = one.attributes['xml:id'];
    if (one.name === 'anchor' && (id === start || id === end))
      return marked(`\u{10FFFE}${id}\u{10FFFE}`);
    return {
      ...one,
      children: one.children.map((child) => (typeof child === 'string' ? child : mark(child))),
    };
  };
  const text = textOf(mark(paragraph), unpublished, charactersOf(root));
  const [, words] = text.split(`\u{10FFFE}${start}\u{10FFFE}`);
  const parts = words?.split(`\u{10FFFE}${end}\u{10FFFE}`) ?? [];
  if (parts.length !== 2) throw new Error(`${end} does not follow ${start} in its paragraph`);
  return parts[0] ?? '';
}

/** The words in an element, as published. */
export function publishedWords(root: Read, element: Read): string {
  return textOf(element, unpublished, charactersOf(root));
}

function editionOf(root: Read): Read {
  return oneOf(root, 'div', { type: 'edition' });
}

function paragraphsOf(
  div: Read,
  characters: ReadonlyMap<string, string>,
): { id: string; text: string }[] {
  return elementsOf(div)
    .filter(({ name }) => name === 'head' || name === 'p')
    .map((one) => ({
      id: one.attributes['xml:id'] ?? '',
      text: textOf(one, unpublished, characters),
    }));
}

/** The characters that `g` can stand for, by pointer. */
function charactersOf(root: Read): Map<string, string> {
  return new Map(
    allOf(root, 'char').map((char) => {
      const { value = '' } = oneOf(char, 'localProp', { name: 'code-point' }).attributes;
      return [
        `#${char.attributes['xml:id'] ?? ''}`,
        String.fromCodePoint(Number.parseInt(value.replace('U+', ''), 16)),
      ];
    }),
  );
}

const lineEnds: Record<string, string> = { CR: '\r', CRLF: '\r\n' };

function textOf(
  { name, attributes, children }: Read,
  without: ReadonlySet<string>,
  characters: ReadonlyMap<string, string>,
): string {
  if (without.has(name)) return '';
  if (name === 'lb') return lineEnds[attributes['type'] ?? ''] ?? '\n';
  if (name === 'g') return characters.get(attributes['ref'] ?? '') ?? 'an undeclared character';
  return children
    .map((child) =>
      typeof child !== 'string' ? textOf(child, without, characters) : name === 'div' ? '' : child,
    )
    .join('');
}
