/** The release of the TEI Guidelines that the files follow. */
export const guidelines = '4.12.0';

/** An element of a TEI file, before it is written. */
export interface TeiElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TeiNode[];
}

/** What an element may hold: characters, whatever they are, or an element. */
export type TeiNode = string | TeiElement;

/** What `tei` takes as content: what is undefined or an empty string is left out, lists are laid flat. */
type Content = TeiNode | undefined | readonly TeiNode[];

/**
 * Makes an element.
 *
 * @param attributes by name, `xml:id` and `xml:lang` among them; an undefined one is left out.
 */
export function tei(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...contents: readonly Content[]
): TeiElement {
  const set: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) set[key] = value;
  const children: TeiNode[] = [];
  for (const content of contents) {
    for (const one of Array.isArray(content) ? (content as readonly TeiNode[]) : [content]) {
      if (one !== undefined && one !== '') children.push(one as TeiNode);
    }
  }
  return { name, attributes: set, children };
}

/** A pointer to an element of the same file. */
export function pointer(id: string): string {
  return `#${id}`;
}
