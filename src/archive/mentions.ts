import type { EntityRecord } from './linkSchemas.ts';

/** A stretch of a text that names an entity: offsets in UTF-16 code units. */
export interface Found {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** A form, and the id of the entity that it stands for. */
export type Form = readonly [form: string, entity: string];

/** The forms of a language as a tree of UTF-16 code units. */
interface Node {
  readonly next: Map<string, Node>;
  entity?: string;
}

/** Finds the mentions in a text, in their order; no two overlap. */
export type Finder = (text: string) => Found[];

/** The forms that count in texts of a language: its own, and those of any language (`mul`). */
export function formsOf(
  entities: readonly { readonly id: string; readonly record: Pick<EntityRecord, 'forms'> }[],
  language: string,
): Form[] {
  return entities.flatMap(({ id, record }) =>
    ['mul', language].flatMap((tag) => (record.forms[tag] ?? []).map((form): Form => [form, id])),
  );
}

/**
 * Makes a finder of forms. A form is matched to the letter, from the left, the longest that fits, and only as a whole word.
 * Any white space, hyphen or apostrophe stands for any other of its kind, and composed letters for decomposed ones. The
 * time for a text grows with its length, and not with the number of forms.
 */
export function finderOf(forms: readonly Form[]): Finder {
  const root: Node = { next: new Map() };
  for (const [form, entity] of forms) {
    for (const spelling of new Set([form.normalize('NFC'), form.normalize('NFD')])) {
      let node = root;
      for (const unit of spelling.split('')) node = child(node, alike(unit));
      node.entity = entity;
    }
  }
  return (text) => {
    const found: Found[] = [];
    let at = 0;
    while (at < text.length) {
      const match =
        root.next.has(alike(text.charAt(at))) && beginsWord(text, at)
          ? longestFrom(root, text, at)
          : undefined;
      if (match) found.push(match);
      at = match?.end ?? at + 1;
    }
    return found;
  };
}

function child({ next }: Node, character: string): Node {
  const known = next.get(character);
  if (known) return known;
  const node = { next: new Map<string, Node>() };
  next.set(character, node);
  return node;
}

function longestFrom(root: Node, text: string, start: number): Found | undefined {
  let found: Found | undefined;
  let node: Node | undefined = root;
  let at = start;
  while (at < text.length) {
    node = node.next.get(alike(text.charAt(at)));
    if (!node) break;
    at += 1;
    if (node.entity !== undefined && endsWord(text, at))
      found = { entity: node.entity, start, end: at };
  }
  return found;
}

/** Characters that are written alike, and the one that stands for each. */
const variants: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\n': ' ',
  '\u00A0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2019': "'",
};

/** The same for any two forms that are matched by the same texts. */
export function keyOf(form: string): string {
  return form.normalize('NFC').split('').map(alike).join('');
}

function alike(character: string): string {
  return variants[character] ?? character;
}

/**
 * Characters that make words: letters, marks, digits, as in Unicode Standard Annex 29 (word boundaries), but those of scripts
 * that are written without spaces, where every character may begin a word.
 */
const inWord =
  /^(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])[\p{L}\p{M}\p{N}_]$/u;

function joins(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && inWord.test(String.fromCodePoint(code));
}

/** Whether a word can begin at an offset: not behind a letter, nor behind a hyphen that follows one (“Nur-Sultan”). */
function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  if (joins(text, before(text, at))) return false;
  return !isHyphen(text, at - 1) || at === 1 || !joins(text, before(text, at - 1));
}

/** Whether a word can end at an offset. An apostrophe parts words: “Nazarbayev’s”, “l’Ukraine”. */
function endsWord(text: string, at: number): boolean {
  return !joins(text, at) && !(isHyphen(text, at) && joins(text, at + 1));
}

function isHyphen(text: string, at: number): boolean {
  return /^[-\u2010\u2011]$/.test(text.charAt(at));
}

/** Offset of the character before an offset, which may be two code units long. */
function before(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) ? at - 2 : at - 1;
}
