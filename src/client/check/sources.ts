import type { Quotable } from '../../archive/quoting/judge.ts';
import { layersOf, type Layered } from '../../archive/quoting/layers.ts';
import type { Candidate } from '../search/pagefind.ts';

/** What the checker takes from a source’s `source.json`. */
export interface SourceFile extends Layered {
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string;
  /** The address of its page as the archive publishes it. */
  readonly url: string;
  /** Templates by style: `{locator}` stands for the number of a paragraph, `{fragment}` for the end of the address. */
  readonly citations: readonly {
    readonly style: string;
    readonly name: string;
    readonly whole: string;
    readonly part: string;
    readonly entry: string;
    readonly paragraph: string;
    readonly paragraphs: string;
  }[];
}

/** A source as results show it. */
export interface Found {
  readonly file: SourceFile;
  /** Address of its page, base path included. */
  readonly page: string;
  /** Its date in words, with the doubt. */
  readonly date: string;
}

/** Sources that were loaded, by the address of their page: each is loaded once. */
const loaded = new Map<string, Promise<Quotable<Found>>>();

/**
 * The source of a candidate, with its layers.
 *
 * @throws when it cannot be loaded, or is no source as this archive publishes it.
 */
export async function sourceOf(candidate: Candidate): Promise<Quotable<Found>> {
  const { url, meta } = await candidate.data();
  const page = url.replace(/edits\/$/, '');
  const [date = ''] = (meta['about'] ?? '').split(' · ');
  let source = loaded.get(page);
  if (!source) {
    source = load(page, date);
    loaded.set(page, source);
    // Another try is to load it anew.
    source.catch(() => loaded.delete(page));
  }
  return source;
}

async function load(page: string, date: string): Promise<Quotable<Found>> {
  const response = await fetch(`${page}source.json`);
  if (!response.ok) throw new Error(`${page} cannot be loaded: ${String(response.status)}`);
  const file = (await response.json()) as SourceFile;
  return { source: { file, page, date }, layers: layersOf(file) };
}
