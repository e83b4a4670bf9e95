import { join } from 'node:path';
import { filesOf, readFile, stem, writeFile, type MetaFile } from './pagefindFile.ts';

/** A page that a word is on: its number, as the distance from the last; its places there; its places in metadata. */
type PackedPage = [distance: number, places: number[], inMetadata: number[]];
/** A word, the pages that it is on, and the same for its forms with diacritics. */
type PackedWord = [word: string, pages: PackedPage[], forms: [form: string, pages: PackedPage[]][]];
/** What `.pf_index` holds. */
type IndexFile = [words: PackedWord[]];

/** Weight of a word in running text, and the most that can be written. */
const [USUAL, MOST] = [24, 255];
/** Places that are given out in turn, so that words which begin alike have different ones; they fit into one byte. */
const TURN = 24;

/**
 * Takes the places of words out of an index, which are most of its bytes: `client/search/match.ts` finds them in the text.
 * What they say of how often a word is on a page, by which results are ranked, is kept as the weight of a single place.
 * Pages that have a word in their metadata only are left out: they would be found for words that are not in their text.
 *
 * @see pagefind 1.5.2, `pagefind_web/src/index.rs`, for how the numbers are read
 */
export function dropPlaces(folder: string): void {
  let count = 0;
  for (const file of filesOf(folder, '.pf_meta')) {
    const meta = readFile(file) as MetaFile;
    meta[2] = meta[2].map(([from, to, chunk]) => {
      const path = join(folder, 'index', `${chunk}.pf_index`);
      const [words] = readFile(path) as IndexFile;
      const slim = words.map(([word, pages, forms]): PackedWord => [
        word,
        withoutPlaces(pages, count++ % TURN),
        forms.map(([form, own]) => [form, withoutPlaces(own, count++ % TURN)]),
      ]);
      const nameFor = (hash: string): string => join(folder, 'index', `en_${hash}.pf_index`);
      return [from, to, stem(writeFile([slim], nameFor, path))];
    });
    writeFile(meta, () => file, file);
  }
}

/** Pages with one place each, whose weight is that of all their places. */
function withoutPlaces(pages: readonly PackedPage[], place: number): PackedPage[] {
  const slim: PackedPage[] = [];
  let page = 0;
  let last = 0;
  for (const [distance, places, inMetadata] of pages) {
    page += distance;
    if (places.length === 0) continue;
    const weight = weightOf(places);
    slim.push([page - last, weight === USUAL ? [place] : [-weight - 1, place], inMetadata]);
    last = page;
  }
  return slim;
}

/** The weight of all places: a negative number is the weight of those that follow it. */
function weightOf(places: readonly number[]): number {
  let weight = USUAL;
  let sum = 0;
  for (const one of places) {
    if (one < 0) weight = Math.min(MOST, -one - 1);
    else sum += weight;
  }
  return Math.min(MOST, sum);
}
