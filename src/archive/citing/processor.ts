import CSL, { type Engine } from 'citeproc';
import { readCitationStyle } from '../read.ts';
import type { CslItem } from './csl.ts';
import type { CitationStyle } from './styles.ts';

/** A place in what is cited, as styles name it. */
export interface Locator {
  /** What is counted, as CSL calls it. */
  readonly label: 'paragraph';
  readonly value: string;
}

/** The style sheet and the terms of a style, ready to print citations. */
export class Processor {
  readonly #engine: Engine;
  #item: CslItem | undefined;

  /** @throws Error when a file of the style is missing. */
  constructor({ file, language }: Pick<CitationStyle, 'file' | 'language'>) {
    this.#engine = new CSL.Engine(
      {
        // The processor asks for a base language too (“en”), and for en-US where another has no term.
        retrieveLocale: (asked) =>
          readCitationStyle(`locales-${asked === language ? language : 'en-US'}.xml`),
        retrieveItem: () => this.#item,
      },
      readCitationStyle(file),
      language,
      true,
    );
  }

  /** The citation at its place (a footnote, or brackets in the text), as inline HTML with `i`, `b`, `sup` and `sub` only. */
  at(item: CslItem, locator?: Locator): string {
    this.#take(item);
    const cite = locator ? { locator: locator.value, label: locator.label } : {};
    return inline(this.#engine.makeCitationCluster([{ id: item.id, ...cite }]));
  }

  /** The entry in the list at the end, as inline HTML like that of `at`. */
  entry(item: CslItem): string {
    this.#take(item);
    return inline(this.#engine.makeBibliography()[1].join(' '));
  }

  /** The abbreviated word for paragraphs: one, several. */
  paragraphs(): readonly [one: string, several: string] {
    return [
      this.#engine.getTerm('paragraph', 'short', 0),
      this.#engine.getTerm('paragraph', 'short', 1),
    ];
  }

  #take(item: CslItem): void {
    if (this.#item === item) return;
    this.#item = item;
    // The processor keeps what it has sorted: without items first, it would not look at a new one of the same id.
    this.#engine.updateItems([]);
    this.#engine.updateItems([item.id]);
  }
}

/** Leaves only the mark-up that a citation needs; a division is a space. What a title holds is escaped already. */
function inline(html: string): string {
  return html
    .replace(/<(?!\/?(?:i|b|sup|sub)>)[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trim();
}
