import { XMLParser } from 'fast-xml-parser';

/** An element as a parser reads it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Read | string)[];
}

/** A node in the parser’s own form: its name as the key of its children, `#text` for characters, `:@` for attributes. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  ignoreDeclaration: true,
});

/** Parses a TEI file, every character kept. */
export function readTei(xml: string): Read {
  const [root] = (parser.parse(xml) as Node[]).filter((node) => 'TEI' in node);
  if (!root) throw new Error('this is no TEI file');
  return read(root);
}

function read(node: Node): Read {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: (node[name] as Node[]).map((child) =>
      '#text' in child ? String(child['#text']) : read(child),
    ),
  };
}

/** Every element of a file, in order. */
export function elementsOf(element: Read): Read[] {
  return [element, ...childrenOf(element).flatMap(elementsOf)];
}

export function childrenOf({ children }: Read): Read[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The elements of a name, with certain attributes. */
export function allOf(root: Read, name: string, attributes: Record<string, string> = {}): Read[] {
  return elementsOf(root).filter(
    (one) =>
      one.name === name &&
      Object.entries(attributes).every(([key, value]) => one.attributes[key] === value),
  );
}

/** The first such element. */
export function oneOf(root: Read, name: string, attributes: Record<string, string> = {}): Read {
  const [first] = allOf(root, name, attributes);
  if (!first) throw new Error(`there is no ${name} with ${JSON.stringify(attributes)}`);
  return first;
}

/** The words in an element. */
export function wordsOf({ children }: Read): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
