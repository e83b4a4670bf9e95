import { tei, type TeiElement, type TeiNode } from './element.ts';

/**
 * What XML cannot hold as a character, or would not give back: the characters that XML 1.0 forbids (lone surrogates among
 * them), and the carriage return, which every parser turns into a line feed.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://www.w3.org/TR/xml/#sec-line-ends
 */
const unwritable = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as nodes that XML can hold: `g` stands for each character that it cannot. */
export function writable(text: string): TeiNode[] {
  const nodes: TeiNode[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(unwritable)) {
    if (index > at) nodes.push(text.slice(at, index));
    nodes.push(tei('g', { ref: `#${idOf(character)}` }));
    at = index + character.length;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

/** The characters in the texts of some elements that XML cannot hold, each once, in order. */
export function unwritableIn(elements: readonly TeiElement[]): string[] {
  const found = new Set<string>();
  const walk = ({ children }: TeiElement): void => {
    for (const child of children) {
      if (typeof child !== 'string') walk(child);
      else for (const [character] of child.matchAll(unwritable)) found.add(character);
    }
  };
  elements.forEach(walk);
  return [...found].sort();
}

/** The declaration of each character for which `g` stands; undefined when there is none. */
export function charDecl(characters: readonly string[]): TeiElement | undefined {
  if (characters.length === 0) return undefined;
  const chars = characters.map((character) =>
    tei(
      'char',
      { 'xml:id': idOf(character) },
      tei('localProp', { name: 'code-point', value: codePoint(character) }),
    ),
  );
  return tei('charDecl', {}, chars);
}

function idOf(character: string): string {
  return `char.${codePoint(character).slice(2)}`;
}

/** `U+000C` */
function codePoint(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hexadecimal.padStart(4, '0')}`;
}
