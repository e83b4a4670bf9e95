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
    for (const spelling of new Set([form, form.normalize('NFC'), form.normalize('NFD')])) {
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

/** White space other than the plain space. */
const spaces =
  '\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';

/** Characters that are written alike, and the one that stands for each. */
const variants: ReadonlyMap<string, string> = new Map([
  ...Array.from(spaces, (space): [string, string] => [space, ' ']),
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2019', "'"],
]);

/** The same for any two forms that are matched by the same texts. */
export function keyOf(form: string): string {
  return form.normalize('NFC').split('').map(alike).join('');
}

function alike(character: string): string {
  return variants.get(character) ?? character;
}

/**
 * Characters that make words: letters and digits, as in Unicode Standard Annex 29 (word boundaries), but those of scripts
 * that are written without spaces, where every character may begin a word. What Latin shares with them (the letter
 * apostrophe) makes words.
 */
const inWord =
  /^(?:(?=\p{scx=Latn})|(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]))[\p{L}\p{N}_]$/u;

/** Accents, vowel signs and the like: they belong to the character before them. */
const isMark = /^\p{M}$/u;

function joins(text: string, at: number): boolean {
  return inWord.test(characterAt(text, at));
}

/** Whether a word can begin at an offset: not behind a letter, nor behind a hyphen that follows one (“Nur-Sultan”). */
function beginsWord(text: string, at: number): boolean {
  const last = baseBefore(text, at);
  return !joins(text, last) && !(isHyphen(text, last) && joins(text, baseBefore(text, last)));
}

/** Whether a word can end at an offset. An apostrophe parts words: “Nazarbayev’s”, “l’Ukraine”. */
function endsWord(text: string, at: number): boolean {
  const next = characterAt(text, at);
  return !isMark.test(next) && !inWord.test(next) && !(isHyphen(text, at) && joins(text, at + 1));
}

function isHyphen(text: string, at: number): boolean {
  return alike(text.charAt(at)) === '-';
}

/** Offset of the last character before an offset that is not a mark; negative when there is none. */
function baseBefore(text: string, at: number): number {
  let base = at;
  do base -= /[\uDC00-\uDFFF]/.test(text.charAt(base - 1)) ? 2 : 1;
  while (isMark.test(characterAt(text, base)));
  return base;
}

/** The character at an offset, which may be two code units long; empty outside the text. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
