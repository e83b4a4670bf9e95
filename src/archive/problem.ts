/** Something wrong in a content folder, as a value: where it is, what it is, how to mend it. */
export interface Problem {
  /** Which check found it; stable, in kebab case. */
  readonly rule: string;
  /** The file, relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** What an editor can do about it. */
  readonly hint: string;
}

const order = new Intl.Collator('en', { numeric: true });

/** Sorts problems by file, then by line, then by rule, so that a report reads like the folder. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => order.compare(a.file, b.file) || a.line - b.line || order.compare(a.rule, b.rule),
  );
}

/** Shortens a text for a message: at most `limit` UTF-16 code units, cut with an ellipsis between two characters. */
export function quote(text: string, limit = 90): string {
  const flat = text.replaceAll('\n', '⏎');
  if (flat.length <= limit) return `«${flat}»`;
  return `«${flat.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…»`;
}

/** The candidate that a mistyped word most resembles, if any is near: a third of its letters wrong at most. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How many letters must be put in, taken out, changed or swapped with the next (optimal string alignment distance). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1),
          swapped ? (before[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
