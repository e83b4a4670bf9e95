import { align, type Step } from './align.ts';
import { cutsCompound } from './alike.ts';
import type { Part } from './needle.ts';
import type { PreparedLayer } from './prepared.ts';

/** The stretch of a layer that is most like a quotation, and how unlike it is. */
export interface NearPassage {
  /** How the words of the quotation and those of the layer answer each other. */
  readonly steps: readonly Step[];
  /** Indexes of its first word, and of the one behind its last. */
  readonly first: number;
  readonly behind: number;
  /** Letters that do not agree, as a share of those of the quotation. */
  readonly unlike: number;
}

/** A passage that is less like a quotation than this is another passage. */
const mostUnlike = 0.5;

/** Letters of the words of a quotation that a layer has somewhere, as a share of all of them: from 0 to 1. */
export function shared({ words }: Part, { keys }: PreparedLayer): number {
  const own = new Set(words.map(({ key }) => key));
  let [all, there] = [0, 0];
  for (const key of own) {
    all += key.length;
    if (keys.includes(` ${key} `)) there += key.length;
  }
  return there / all;
}

/** The passage of a layer that is most like a quotation; undefined when none is like it by half of its letters. */
export function nearestTo(part: Part, prepared: PreparedLayer): NearPassage | undefined {
  const quoted = part.words.map(({ key }) => key);
  const [from, to] = densest(quoted, prepared);
  const window = prepared.words.slice(from, to).map(({ key }) => key);
  const { steps, cost } = align(quoted, window);
  const letters = quoted.reduce((sum, key) => sum + key.length, 0);
  const unlike = cost / letters;
  const there = steps.flatMap((step) => (step.there === undefined ? [] : [step.there + from]));
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined || unlike > mostUnlike) return undefined;
  return whole(prepared, {
    steps: steps.map((step) => ({
      quoted: step.quoted,
      there: step.there === undefined ? undefined : step.there + from,
    })),
    first,
    behind: last + 1,
    unlike,
  });
}

/** A passage that begins or ends within a compound takes all of it in: “violent” is not what “non-violent” says. */
function whole(prepared: PreparedLayer, passage: NearPassage): NearPassage {
  let { steps, first, behind } = passage;
  while (cutsCompound(prepared, first, prepared.words.length)) {
    first -= 1;
    steps = [{ quoted: undefined, there: first }, ...steps];
  }
  while (cutsCompound(prepared, 0, behind)) {
    steps = [...steps, { quoted: undefined, there: behind }];
    behind += 1;
  }
  return { ...passage, steps, first, behind };
}

/**
 * Where in a layer most words of a quotation stand together, each counted once and by its letters; with room around it
 * for what the quotation may have left out.
 */
function densest(quoted: readonly string[], { words }: PreparedLayer): [from: number, to: number] {
  const own = new Set(quoted);
  const room = quoted.length + 12;
  const span = quoted.length + room;
  const within = new Map<string, number>();
  let [weight, most, best] = [0, -1, 0];
  for (let at = 0; at < words.length; at++) {
    const key = words[at]?.key ?? '';
    if (own.has(key)) {
      const times = within.get(key) ?? 0;
      if (times === 0) weight += key.length;
      within.set(key, times + 1);
    }
    const gone = words[at - span]?.key ?? '';
    if (own.has(gone)) {
      const times = within.get(gone) ?? 0;
      if (times === 1) weight -= gone.length;
      within.set(gone, times - 1);
    }
    if (weight > most) [most, best] = [weight, at];
  }
  return [Math.max(0, best - span - room), Math.min(words.length, best + room + 1)];
}
