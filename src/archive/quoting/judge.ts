import type { Likeness } from './fold.ts';
import { changesIn, difference, type Change, type Piece } from './difference.ts';
import { find, type Interrupted, type Place, type Stretch } from './find.ts';
import { publishedOffset, type Layer } from './layers.ts';
import { nearestTo, shared, type NearPassage } from './nearest.ts';
import { asInterrupted, asItStands, type Needle } from './needle.ts';
import { prepare, type PreparedLayer } from './prepared.ts';

/**
 * What is said of a quotation, the best first: how alike the words found are to it, or that they are not there. `marked` is
 * one whose parts are verbatim, or verbatim but for typography, around what the quoter marks as left out or put in.
 */
export const verdicts = [
  'verbatim',
  'typography',
  'marked',
  'letters',
  'punctuation',
  'differs',
  'not-found',
] as const satisfies (Likeness | 'marked' | 'differs' | 'not-found')[];
export type Verdict = (typeof verdicts)[number];

/** The place of a verdict among all: 0 for verbatim. */
export function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

/** A source to look in: whatever the caller knows it by, with its layers. */
export interface Quotable<T> {
  readonly source: T;
  readonly layers: readonly Layer[];
}

/** A place where a quotation stands, or the passage nearest to it. */
export interface Occurrence<T> {
  readonly source: T;
  readonly layer: Layer;
  /** What is said of the words at this place. */
  readonly verdict: Verdict;
  /** Stretches of the layer’s text, in order: one, or one for each part of a quotation with ellipses or brackets. */
  readonly stretches: readonly Stretch[];
  /** What the source has where the quoter marks something as left out or put in. */
  readonly interruptions: readonly Interrupted[];
  /** Quotation and source as one text; empty when they differ in nothing but typography. */
  readonly pieces: readonly Piece[];
  readonly changes: readonly Change[];
}

/** What is found out about one quotation. */
export interface Judgement<T> {
  readonly quotation: string;
  readonly verdict: Verdict;
  /** Where the words stand, the most alike first; when they differ, the nearest passages; else none. */
  readonly occurrences: readonly Occurrence<T>[];
}

/** What is remembered of a quotation while sources go by. */
interface Looked<T> {
  readonly quotation: string;
  readonly plain: Needle;
  readonly needles: readonly { readonly needle: Needle; readonly found: Occurrence<T>[] }[];
  /** Layers with many of its words, those with most first. */
  readonly near: { source: T; prepared: PreparedLayer; score: number }[];
}

/** How many layers are looked through for the nearest passage, and the least share of letters that they must have. */
const looked = 6;
const least = 0.4;

/**
 * Judges quotations: looks each up in all layers of some sources. Goes through the sources once, and keeps no more than a
 * few of them.
 *
 * @param quotations without a word in it, one is not judged.
 * @returns a judgement for each quotation that has a word, in their order.
 */
export function judge<T>(
  quotations: readonly string[],
  sources: Iterable<Quotable<T>>,
): Judgement<T>[] {
  const all = quotations.flatMap((quotation): Looked<T>[] => {
    const plain = asItStands(quotation);
    if (!plain) return [];
    const interrupted = asInterrupted(quotation);
    const needles = [plain, ...(interrupted ? [interrupted] : [])];
    return [
      { quotation, plain, needles: needles.map((needle) => ({ needle, found: [] })), near: [] },
    ];
  });
  for (const { source, layers } of sources) {
    const prepared = layers.map(prepare);
    for (const one of all) lookInto(one, source, prepared);
  }
  return all.map(verdictOn);
}

function lookInto<T>(
  { needles, plain, near }: Looked<T>,
  source: T,
  layers: readonly PreparedLayer[],
): void {
  let anywhere = false;
  for (const { needle, found } of needles) {
    const here = layers.flatMap((prepared) =>
      find(needle, prepared).map((place) => occurrenceOf(source, prepared, needle, place)),
    );
    found.push(...withoutDoubles(here));
    anywhere ||= found.length > 0;
  }
  const [part] = plain.parts;
  if (anywhere || !part) return;
  let published = 0;
  for (const prepared of layers) {
    const score = shared(part, prepared);
    const { kind } = prepared.layer;
    if (kind === 'published') published = score;
    // What was received has all words of what is published: it counts only with more of them.
    if (kind === 'received' && score <= published) continue;
    if (score < least || score <= (near[looked - 1]?.score ?? 0)) continue;
    near.push({ source, prepared, score });
    near.sort((a, b) => b.score - a.score);
    near.splice(looked);
  }
}

function occurrenceOf<T>(
  source: T,
  prepared: PreparedLayer,
  { parts, marked }: Needle,
  { likeness, stretches, interruptions, firsts }: Place,
): Occurrence<T> {
  const { layer, words } = prepared;
  const verdict = marked && rank(likeness) < rank('marked') ? 'marked' : likeness;
  const differs = verdict === 'letters' || verdict === 'punctuation';
  const pieces = !differs
    ? []
    : parts.flatMap((part, at): Piece[] => {
        const steps = part.words.map((_, quoted) => ({
          quoted,
          there: (firsts[at] ?? 0) + quoted,
        }));
        const own = difference(part, { text: layer.text, words }, steps);
        return at === 0 ? own : [{ kind: 'same', text: ' … ' }, ...own];
      });
  return { source, layer, verdict, stretches, interruptions, pieces, changes: changesIn(pieces) };
}

/**
 * Without places of the received text that are published as well, just as much alike: a reader needs the published one.
 */
function withoutDoubles<T>(occurrences: readonly Occurrence<T>[]): Occurrence<T>[] {
  const published = new Map(
    occurrences
      .filter(({ layer }) => layer.kind === 'published')
      .map((one) => [one.stretches[0]?.start, one.verdict]),
  );
  return occurrences.filter(({ layer, verdict, stretches }) => {
    if (layer.kind !== 'received') return true;
    const twin = published.get(publishedOffset(layer.edits, stretches[0]?.start ?? 0));
    return twin === undefined || rank(twin) > rank(verdict);
  });
}

function verdictOn<T>({ quotation, needles, plain, near }: Looked<T>): Judgement<T> {
  const best = needles
    .map(({ found }) => found.toSorted((a, b) => rank(a.verdict) - rank(b.verdict)))
    .sort((a, b) => rank(a[0]?.verdict ?? 'not-found') - rank(b[0]?.verdict ?? 'not-found'))[0];
  const [first] = best ?? [];
  if (best && first) return { quotation, verdict: first.verdict, occurrences: best };
  const nearest = nearestOccurrences(plain, near);
  return { quotation, verdict: nearest.length > 0 ? 'differs' : 'not-found', occurrences: nearest };
}

/** Passages that are hardly less like a quotation than the nearest one are shown as well, one of a source. */
const margin = 0.08;
const shown = 3;

function nearestOccurrences<T>({ parts }: Needle, near: Looked<T>['near']): Occurrence<T>[] {
  const [part] = parts;
  if (!part) return [];
  const passages = near
    .flatMap(({ source, prepared }) => {
      const passage = nearestTo(part, prepared);
      return passage ? [{ source, prepared, passage }] : [];
    })
    .sort((a, b) => a.passage.unlike - b.passage.unlike);
  const limit = (passages[0]?.passage.unlike ?? 0) + margin;
  const sources = new Set<T>();
  return passages
    .filter(({ source, passage }) => {
      if (passage.unlike > limit || sources.has(source)) return false;
      sources.add(source);
      return true;
    })
    .slice(0, shown)
    .map(({ source, prepared, passage }) => nearOccurrence(source, prepared, part, passage));
}

function nearOccurrence<T>(
  source: T,
  { layer, words }: PreparedLayer,
  part: NonNullable<Needle['parts'][0]>,
  { steps, first, behind }: NearPassage,
): Occurrence<T> {
  const pieces = difference(part, { text: layer.text, words }, steps);
  const stretch = { start: words[first]?.start ?? 0, end: words[behind - 1]?.end ?? 0 };
  return {
    source,
    layer,
    verdict: 'differs',
    stretches: [stretch],
    interruptions: [],
    pieces,
    changes: changesIn(pieces),
  };
}
