import { match, restored, type Passage } from './match.ts';
import {
  allFilters,
  candidates,
  confirmIndex,
  kinds,
  type Candidate,
  type FilterCounts,
  type Fragment,
} from './pagefind.ts';
import { parseQuery, stemOf, type Term } from './query.ts';
import { filterNames, type Wanted } from './state.ts';

/** One page that answers. */
export interface Result {
  readonly fragment: Fragment;
  readonly passages: readonly Passage[];
}

/** The pages of one kind that answer. */
export interface Section {
  readonly kind: string;
  readonly results: readonly Result[];
  /** How many there are; when there are too many to see, how many there may be. */
  readonly total: number;
  readonly certain: boolean;
}

/** What a search found. */
export interface Answer {
  readonly sections: readonly Section[];
  /** Other spellings under which names were found. */
  readonly alsoSpelled: readonly string[];
}

/** How many pages of one kind are loaded. */
interface Limits {
  /** All of them are looked into when there are no more than this. */
  readonly sure: number;
  /** When there are more, so many are shown. */
  readonly shown: number;
}
const usual: Limits = { sure: 60, shown: 20 };
/** In a large archive, where the engine’s own files are large too; pages other than sources are short. */
const few: Limits = { sure: 60, shown: 10 };
const fewSources: Limits = { sure: 20, shown: 10 };

/** Searches. @throws when the engine or its index cannot be loaded. */
export async function search(wanted: Wanted): Promise<Answer> {
  const terms = parseQuery(wanted.query);
  // Signs alone are no words: they stand nowhere, and must not be taken for a question about everything.
  if (terms.length === 0 && wanted.query !== '') return { sections: [], alsoSpelled: [] };
  const chosen = { ...wanted.chosen, date: await datesMeant(wanted.chosen['date'] ?? []) };
  const { results, large } = await candidates(wordsFor(terms), chosen, wanted.byDate);
  const limits = (kind: string): Limits => (large ? (kind === 'source' ? fewSources : few) : usual);
  const ofKind = (kind: string): Candidate[] => results.filter((one) => one.kind === kind);
  const found = await Promise.all(
    kinds.map((kind) => lookInto(kind, ofKind(kind), limits(kind), terms, wanted)),
  );
  const sections = found.filter(({ results }) => results.length > 0);
  if (sections.length === 0) await confirmIndex();
  return { sections, alsoSpelled: spellingsIn(sections, wanted.query) };
}

/**
 * How many pages each value of the filters would leave: of a filter in which something is chosen, as if nothing were.
 *
 * @param answer what the search gave as it is.
 */
export async function countsFor(wanted: Wanted, answer: Answer): Promise<FilterCounts> {
  const counts = filterNames.map(async (name) => {
    const free = (wanted.chosen[name] ?? []).length === 0;
    const without = { ...wanted, chosen: { ...wanted.chosen, [name]: [] } };
    const { sections } = free ? answer : await search(without);
    const tally: Record<string, number> = {};
    for (const { fragment } of sections.flatMap(({ results }) => results)) {
      for (const value of fragment.filters[name] ?? []) tally[value] = (tally[value] ?? 0) + 1;
    }
    if (sections.every(({ certain }) => certain)) return [name, tally] as const;
    const { filters } = await candidates(wordsFor(parseQuery(wanted.query)), without.chosen, false);
    return [name, filters[name] ?? tally] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** The values of the date filter that days, months, years or intervals of them (`2022-01-04/2022-01-06`) mean. */
async function datesMeant(written: readonly string[]): Promise<readonly string[]> {
  if (written.length === 0) return [];
  const values = Object.keys((await allFilters())['date'] ?? {});
  const meant = values.filter((value) =>
    written.some((date) => {
      const [from = '', to = from] = date.split('/');
      return value >= from && (to === '' || value.slice(0, to.length) <= to);
    }),
  );
  // A date that no page has must find nothing, not everything.
  return meant.length > 0 ? meant : ['none'];
}

/** The words that the engine is asked for. */
function wordsFor(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap((term) => term.words.map(stemOf)))];
}

/** Sees which pages of a kind answer. */
async function lookInto(
  kind: string,
  possible: readonly Candidate[],
  { sure, shown }: Limits,
  terms: readonly Term[],
  { exact, byDate }: Wanted,
): Promise<Section> {
  const certain = possible.length <= sure;
  const results: Result[] = [];
  let refused = 0;
  for (let at = 0; at < possible.length && (certain || results.length < shown); at += shown) {
    const batch = possible.slice(at, at + shown);
    for (const fragment of await Promise.all(batch.map((result) => result.data()))) {
      const passages = terms.length === 0 ? [whole(fragment)] : match(fragment, terms, exact);
      if (passages.length > 0) results.push({ fragment, passages });
      else refused += 1;
    }
    // Where the first hundred do not answer, a word was taken for another that begins alike.
    if (results.length === 0 && refused >= 100) break;
  }
  if (!byDate) results.sort((a, b) => rank(b, terms.length) - rank(a, terms.length));
  return {
    kind,
    results,
    certain: certain || results.length + refused === possible.length,
    total:
      certain || results.length === 0
        ? results.length
        : Math.round((possible.length * results.length) / (results.length + refused)),
  };
}

/** A page that was asked for by filters alone is shown by its beginning. */
function whole({ raw_content: content, anchors }: Fragment): Passage {
  const [first] = [...anchors].sort((a, b) => a.location - b.location);
  const words = restored(content)
    .split(/[\r\n\s]+/)
    .slice(first?.location ?? 0);
  const end = words.findIndex((word) => /^[⟦⟧]/.test(word));
  const anchor = first && !first.id.startsWith('-') ? first.id : '';
  return { anchor, answered: 0, words: words.slice(0, end), hits: [], marks: [], alsoSpelled: [] };
}

/** Pages with the whole query in one passage come first, and among them those with the spelling that was typed. */
function rank({ passages: [best] }: Result, terms: number): number {
  if (!best) return 0;
  return (best.answered === terms ? 2 : 0) + (best.alsoSpelled.length === 0 ? 1 : 0);
}

/** The spellings that were found beside the one typed, each once. */
function spellingsIn(sections: readonly Section[], query: string): string[] {
  const passages = sections.flatMap(({ results }) => results.flatMap((result) => result.passages));
  const found = new Set(passages.flatMap(({ alsoSpelled }) => alsoSpelled));
  return [...found].filter((spelling) => spelling.toLowerCase() !== query.toLowerCase());
}
