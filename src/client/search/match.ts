import { bare } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { answers, wordsOf, type Term } from './query.ts';

/** A passage of a found page in which something asked for stands. */
export interface Passage {
  /** Id of its element on the page; empty for the page as a whole. */
  readonly anchor: string;
  /** How many of the terms stand in it. */
  readonly answered: number;
  /** Its words as they stand, parted by white space. */
  readonly words: readonly string[];
  /** Places of the words found among them. */
  readonly hits: readonly number[];
  /** What was found, as it stands: words, and phrases and names as a whole, each once. */
  readonly marks: readonly string[];
  /** Names that were found by another spelling than the one typed, as they stand in it. */
  readonly alsoSpelled: readonly string[];
}

/** A passage as it was indexed: its words, and behind them the other spellings of what it names. */
interface Indexed {
  readonly anchor: string;
  readonly words: readonly string[];
  /** For each name: as it stands here, and its other spellings, each as folded words. */
  readonly names: readonly { surface: string; others: readonly (readonly string[])[] }[];
}

/**
 * Matches a query with a page that the engine found. The engine finds pages with words that begin like those asked for;
 * here it is seen whether the page really answers, where, and in which spelling.
 *
 * @param exact whether only the spelling that was typed counts.
 * @returns the passages that answer, those with the whole query first; none when some term stands nowhere on the page.
 */
export function match(fragment: Fragment, terms: readonly Term[], exact: boolean): Passage[] {
  const matched = passagesIn(fragment).map((passage) => matchPassage(passage, terms, exact));
  if (terms.some((_, index) => matched.every(({ terms: own }) => !own.has(index)))) return [];
  const found = matched
    .filter(({ terms: own }) => own.size > 0)
    .map(({ terms: own, ...passage }) => ({ ...passage, answered: own.size }))
    .sort(
      (a, b) => b.answered - a.answered || direct(b) - direct(a) || b.hits.length - a.hits.length,
    );
  const whole = found.filter(({ answered }) => answered === terms.length);
  return whole.length > 0 ? whole : found;
}

/** Passages with the spelling that was typed come before others. */
function direct({ alsoSpelled }: Passage): number {
  return alsoSpelled.length === 0 ? 1 : 0;
}

/**
 * The passages of a page. Pagefind counts places in words of its text; a passage reaches from its anchor to the next.
 */
function passagesIn({ raw_content: content, anchors }: Fragment): Indexed[] {
  const words = content.split(/[\r\n\s]+/);
  const starts = [...anchors].sort((a, b) => a.location - b.location);
  return starts.map(({ id, location }, index) => {
    const own = words.slice(location, starts[index + 1]?.location ?? words.length);
    const end = own.findIndex((word) => /^[⟦⟧]/.test(word));
    const names = own.slice(end).join(' ').replace(/⟧.*$/, '').split('⟦').slice(1);
    return {
      anchor: id.startsWith('-') ? '' : id,
      words: own.slice(0, end).map(restored),
      names: names.map((name) => {
        const [surface = '', ...others] = name.split('¦').map((one) => restored(one.trim()));
        return { surface, others: others.map(wordsOf) };
      }),
    };
  });
}

/** Puts ł, đ and ø back, which are indexed as a letter and a stroke (U+0335). */
export function restored(text: string): string {
  return text.replace(/[lLdDoO]\u0335/g, (letter) => strokes[letter.charAt(0)] ?? letter);
}

const strokes: Readonly<Record<string, string>> = {
  l: 'ł',
  L: 'Ł',
  d: 'đ',
  D: 'Đ',
  o: 'ø',
  O: 'Ø',
};

interface Matched extends Omit<Passage, 'answered'> {
  /** Indexes of the terms that stand in it. */
  readonly terms: ReadonlySet<number>;
}

function matchPassage(
  { anchor, words, names }: Indexed,
  terms: readonly Term[],
  exact: boolean,
): Matched {
  // A word as it stands may be several words to search for: “Nur-Sultan”.
  const parts = words.flatMap((word, at) => wordsOf(word).map((part) => ({ part, at })));
  const folded = parts.map(({ part }) => part);
  const hits = new Set<number>();
  const marks = new Set<string>();
  const answered = new Set<number>();
  const hit = (from: number, length: number): void => {
    const places = new Set(parts.slice(from, from + length).map(({ at }) => at));
    for (const at of places) hits.add(at);
    marks.add(bare([...places].map((at) => words[at]).join(' ')).word);
  };
  terms.forEach((term, index) => {
    for (const from of placesOf(term, folded)) {
      hit(from, term.words.length);
      answered.add(index);
    }
  });
  const alsoSpelled = new Set<string>();
  for (const { surface, others } of exact ? [] : names) {
    const covered = others.flatMap((other) => termsNaming(other, terms));
    if (covered.length === 0) continue;
    const here = wordsOf(surface);
    // What stands in the text as it was typed is no other spelling.
    if (covered.every((index) => (terms[index]?.words ?? []).every((word) => here.includes(word))))
      continue;
    alsoSpelled.add(surface);
    for (const index of covered) answered.add(index);
    for (const from of placesOf({ words: here, phrase: true }, folded)) hit(from, here.length);
  }
  return {
    anchor,
    words,
    hits: [...hits].sort((a, b) => a - b),
    marks: [...marks],
    terms: answered,
    alsoSpelled: [...alsoSpelled],
  };
}

/** Where a term stands among the words of a passage. Words of a phrase must be the same; others may be other forms. */
function placesOf({ words: asked, phrase }: Term, words: readonly string[]): number[] {
  const [first = ''] = asked;
  return words.flatMap((word, at) => {
    const here = phrase
      ? asked.every((one, offset) => words[at + offset] === one)
      : answers(word, first);
    return here ? [at] : [];
  });
}

/** Indexes of terms that, one behind the other, are some words: “alma” and “ata”. The last may still be being typed. */
function termsNaming(words: readonly string[], terms: readonly Term[]): number[] {
  for (let from = 0; from < terms.length; from++) {
    const asked: string[] = [];
    for (let to = from; to < terms.length && asked.length < words.length; to++) {
      asked.push(...(terms[to]?.words ?? []));
      if (asked.length !== words.length) continue;
      const named = words.every((word, at) => {
        const one = asked[at] ?? '';
        return word === one || (at === words.length - 1 && one.length > 3 && word.startsWith(one));
      });
      if (named) return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }
  }
  return [];
}
