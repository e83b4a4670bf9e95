import type { Fragment } from '../../src/client/search/pagefind.ts';

/** A passage as it was given to the engine: its words as indexed, and groups of the spellings of what it names. */
export interface Given {
  /** Id of its element. */
  readonly id: string;
  readonly text: string;
  /** For each name, as it stands in the passage and its other spellings. */
  readonly names?: readonly (readonly string[])[];
}

/** What Pagefind gives of a page with some passages: one text, and where in its words each element begins. */
export function fragment(...passages: readonly Given[]): Fragment {
  const anchors: { id: string; location: number }[] = [];
  const words: string[] = [];
  for (const { id, text, names = [] } of passages) {
    anchors.push({ id, location: words.length });
    const groups = names.map((spellings) => `⟦ ${spellings.join(' ¦ ')} `).join('');
    words.push(...`${text} ${groups}⟧`.split(/\s+/).filter((word) => word !== ''));
  }
  return { url: '/sources/a/', raw_content: words.join(' '), anchors, meta: {}, filters: {} };
}
