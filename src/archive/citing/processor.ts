import CSL, { type Element, type Engine } from 'citeproc';
import { readCitationStyles, type CitationStyles, type PackedElement } from '../read.ts';
import type { CslItem } from './csl.ts';
import { citationStyles, type CitationStyle } from './styles.ts';

/** A place in what is cited, as styles name it. */
export interface Locator {
  /** What is counted, as CSL calls it. */
  readonly label: 'paragraph';
  readonly value: string;
}

/** A letter case in which a style prints a text. @see CSL 1.0.2, “text-case” */
export type LetterCase = 'title' | 'sentence' | 'capitalize-first' | 'lowercase' | 'uppercase';

/** The style sheet and the terms of a style, ready to print citations. */
export class Processor {
  readonly #engine: Engine;
  readonly #language: string;
  #item: CslItem | undefined;

  constructor({ sheet, language }: Pick<CitationStyle, 'sheet' | 'language'>) {
    const { styles, locales } = theStyles();
    this.#language = language;
    this.#engine = new CSL.Engine(
      {
        // The processor asks for a base language too (“en”), and for en-US where another has no term.
        retrieveLocale: (asked) => unpacked(locales.get(asked) ?? locales.get('en-US')),
        retrieveItem: () => this.#item,
      },
      unpacked(styles.get(sheet)),
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

  /** The name of a month, from 1. */
  month(number: number, form: 'long' | 'short'): string {
    return this.#engine.getTerm(`month-${String(number).padStart(2, '0')}`, form, 0);
  }

  /** A text in a letter case. @param language BCP 47, of the item to which it belongs. */
  cased(text: string, letterCase: LetterCase, language: string): string {
    const known = /^[a-z]+/i.exec(language)?.[0].toLowerCase();
    return CSL.Output.Formatters[letterCase](
      {
        tmp: { lang_array: known ?? this.#language },
        opt: { lang: this.#language },
        locale: this.#engine.locale,
      },
      text,
    );
  }

  #take(item: CslItem): void {
    if (this.#item === item) return;
    this.#item = item;
    // The processor keeps what it has sorted: without items first, it would not look at a new one of the same id.
    this.#engine.updateItems([]);
    this.#engine.updateItems([item.id]);
  }
}

let read: CitationStyles | undefined;

/** The styles on offer, read once, when they are first needed. */
function theStyles(): CitationStyles {
  read ??= readCitationStyles(
    citationStyles.map(({ sheet }) => sheet),
    ['en-US', 'en-GB'],
  );
  return read;
}

function unpacked(packed: PackedElement | undefined): Element {
  const { n = '', a = {}, c = [] } = packed ?? {};
  const children = c.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  // The processor wants words in a term, if none.
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children };
}

/** Leaves only the mark-up that a citation needs; a division is a space. What a title holds is escaped already. */
function inline(html: string): string {
  return (
    html
      .replace(/<(?!\/?(?:i|b|sup|sub)>)[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:])/g, '')
      // The MLA style sheet leaves out the space between the abbreviation and the number.
      .replace(/(?<=\bparas?\.)(?=[^\s.,;)])/g, ' ')
      .trim()
  );
}
