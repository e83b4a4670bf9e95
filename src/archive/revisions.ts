import type { Source } from './model.ts';

/** A version of a source as its readers had it, and what it changed. */
export interface Revision {
  readonly version: number;
  /** The day from which it was there, as `YYYY-MM-DD`. */
  readonly date: string;
  /** What changed, in the Markdown of `prose.ts`; undefined for the first version, unless its editor says something. */
  readonly changes?: string | undefined;
}

/**
 * The history of a source, from its first version, which dates from its accession unless its record says otherwise, to
 * the one that is published.
 */
export function revisionsOf({ record }: Pick<Source, 'record'>): readonly Revision[] {
  const { accessioned, revisions } = record;
  const first = revisions.some(({ version }) => version === 1)
    ? []
    : [{ version: 1, date: accessioned }];
  return [...first, ...revisions];
}

/** The day of the version that is published, as `YYYY-MM-DD`. */
export function lastRevised(source: Pick<Source, 'record'>): string {
  return revisionsOf(source).at(-1)?.date ?? source.record.accessioned;
}
