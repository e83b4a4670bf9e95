/*
 * A run is a stretch of words with what may stand between them that no citation style changes in any way but its letter case.
 * A token stands for a run in a text that is printed in its place.
 */

// The letters that the processor knows as letters: beside them an apostrophe is one, and it prints them in italics.
const ranges =
  String.raw`0-9A-Za-z\u{C0}-\u{17F}\u{218}-\u{21B}\u{370}-\u{3FF}\u{400}-\u{52F}` +
  String.raw`\u{590}-\u{5FF}\u{600}-\u{6FF}\u{E01}-\u{E5B}\u{1F00}-\u{1FFF}`;
const words = String.raw`\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\p{Nd}`;
const near = `[[${ranges}]&&[${words}]]`;
// Those of all other scripts. Raised letters, which it prints in its own way, are of neither.
const far = `[[${words}]--[${ranges}ªº]]`;
// No space before a mark, no two spaces; a hyphen between its letters only.
const between = String.raw`[,:;.!?\(\)\[\]\/–—]|\u{20}(?![\s.,:;?!»'’])`;
const apostrophe = `(?<=${near})’(?=${near})`;

function runWith(joining: string): RegExp {
  return new RegExp(
    String.raw`(?:^[\[\(])?(?!\p{M})(?:` +
      `${near}(?:(?:${near}|${far}|${joining}|${between})*${near})?|` +
      String.raw`${far}(?:(?:${far}|${between})*${far})?)(?:[!?]?[\]\)]$)?`,
    'gv',
  );
}

// Where there are quotation marks, the processor may pair an apostrophe with one of them.
const run = runWith(`-|${apostrophe}`);
const runBesideQuotes = runWith('-');
const quotes = new RegExp(`["'“”‘]|(?<!${near})’|’(?!${near})`, 'v');

function runIn(text: string): RegExp {
  return quotes.test(text) ? runBesideQuotes : run;
}

const beginsNear = new RegExp(String.raw`^[\[\(]?${near}`, 'v');

/**
 * How tokens are spelled for either kind of letters: a sign, two letters that say which token it is, and how each of three words
 * ends. The last word begins with a capital, and a short word is among them, so that every letter case shows.
 */
const spellings = [
  { sign: 'qz', alphabet: 0x61, ends: ['a of ', 'b ', 'c'] },
  { sign: 'ծձ', alphabet: 0x561, ends: ['ա ', 'բ ', 'գ'] },
] as const;

/** How many tokens of a text, and how many texts, can be told apart. */
const MOST = 26;

/** The runs of a text, in their order. */
export function runsOf(text: string): readonly string[] {
  return text.match(runIn(text)) ?? [];
}

/**
 * A text with tokens in the place of its runs.
 *
 * @param name a number below 26 by which its tokens are known.
 * @returns undefined when it has too many of them.
 */
export function withTokens(text: string, name: number): string | undefined {
  let number = 0;
  const tokens = text.replace(runIn(text), (words) => token(words, name, number++));
  return number > MOST ? undefined : tokens;
}

function token(words: string, text: number, number: number): string {
  const { sign, alphabet, ends } = spellings[beginsNear.test(words) ? 0 : 1];
  const name = sign + String.fromCharCode(alphabet + text, alphabet + number);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return name + ends[0] + name + ends[1] + capital + ends[2];
}

/** Matches a token in any letter case, in a regular expression with the flags `i` and `u`. */
export const tokenPattern = spellings
  .map(({ sign, ends: [a, b, c] }, kind) => {
    const name = `token${String(kind)}`;
    const again = String.raw`${sign}\k<${name}>`;
    return `${sign}(?<${name}>[a-zա-ֆ]{2})${a}${again}${b}${again}${c}`;
  })
  .join('|');

/** Which token {@link tokenPattern} has found: the text’s number, and that of its run. */
export function tokenFound(
  groups: Readonly<Record<string, string | undefined>>,
): readonly [text: number, run: number] | undefined {
  for (const [kind, { alphabet }] of spellings.entries()) {
    const name = groups[`token${String(kind)}`]?.toLowerCase();
    if (name !== undefined) return [name.charCodeAt(0) - alphabet, name.charCodeAt(1) - alphabet];
  }
  return undefined;
}

/** Whether there is anything of a token in a text. */
export function hasToken(text: string): boolean {
  return spellings.some(({ sign }) => text.toLowerCase().includes(sign));
}
