import type { Paragraph, Quotation, Source } from '../model.ts';
import { nearest, quote as quoted } from '../problem.ts';
import { nearestPassage, occurrencesOf } from '../quotations.ts';
import type { Content } from './content.ts';

/** Words that are said to stand in a paragraph, and where that is said. */
interface Quoted {
  readonly source: string;
  readonly paragraph: string;
  readonly quote: string;
  readonly occurrence?: number | undefined;
  readonly translation?: string | undefined;
  readonly saidBy?: string | null;
}

/** Where a quotation stands in the content folder. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The sources of an archive, for looking quotations up in them. */
export class Quotations {
  readonly #content: Content;
  readonly #sources: ReadonlyMap<string, Source>;
  /** Language of the archive’s own words. */
  readonly #language: string;

  constructor(content: Content, sources: readonly Source[], language: string) {
    this.#content = content;
    this.#sources = new Map(sources.map((source) => [source.id, source]));
    this.#language = language;
  }

  /** Whether a source is in the archive, even though it may not be readable; if not, a problem is noted. */
  checkSource(id: string, place: Place): boolean {
    if (this.#sources.has(id) || this.#content.parts.sourceIds.includes(id)) return true;
    const known = [...this.#sources.keys()];
    const meant = nearest(id, known);
    this.#content.report({
      rule: 'unknown-source',
      ...place,
      message: `there is no source \`${id}\``,
      hint: `${meant === undefined ? '' : `did you mean \`${meant}\`? `}The sources are: ${known.join(', ')}`,
    });
    return false;
  }

  /** Finds a quotation in its paragraph; undefined, and a problem noted, when it is not there to the letter. */
  find(given: Quoted, place: Place): Quotation | undefined {
    const { quote, translation, saidBy = null } = given;
    const found = this.#lookUp(given, place);
    if (!found) return undefined;
    const { source, paragraph } = found;
    const where = `${source.id}#${paragraph.id}`;
    const start = this.locate(given, paragraph.text, where, place, source);
    const translated = paragraph.translations[this.#language];
    if (translation !== undefined && translated === undefined)
      this.#reportUntranslated(source, paragraph, this.#language, place);
    else if (translation !== undefined && translated?.includes(translation) !== true)
      this.#reportAbsent(translation, translated ?? '', `the translation of ${where}`, place);
    if (translation === undefined && translated !== undefined) {
      this.#content.report({
        rule: 'untranslated-quotation',
        ...place,
        message: `${quoted(quote)} is quoted without its translation`,
        hint: `add \`translation:\` with the words that stand for it in the translation: ${quoted(translated, 400)}`,
      });
    }
    if (start === undefined) return undefined;
    return {
      source: source.id,
      paragraph: paragraph.id,
      quote,
      start,
      end: start + quote.length,
      ...(translation === undefined ? {} : { translation }),
      saidBy,
    };
  }

  /**
   * Sees that words stand in a paragraph.
   *
   * @param layer language of the translation that they stand in; undefined for the source’s own text.
   */
  check(given: Quoted, layer: string | undefined, place: Place): void {
    const found = this.#lookUp(given, place);
    if (!found) return;
    const { source, paragraph } = found;
    const text = layer === undefined ? paragraph.text : paragraph.translations[layer];
    if (layer !== undefined && text === undefined)
      this.#reportUntranslated(source, paragraph, layer, place);
    if (text === undefined || text.includes(given.quote)) return;
    const where = `${source.id}#${paragraph.id}`;
    if (layer === undefined) this.#reportAbsent(given.quote, text, where, place, source);
    else this.#reportAbsent(given.quote, text, `the translation (${layer}) of ${where}`, place);
  }

  /** Sees that a source is there, and the paragraph that is named of it. */
  checkPlace(source: string, paragraph: string | undefined, place: Place): void {
    if (paragraph === undefined) this.checkSource(source, place);
    else this.#lookUp({ source, paragraph }, place);
  }

  #lookUp(
    { source: id, paragraph: paragraphId }: Pick<Quoted, 'source' | 'paragraph'>,
    place: Place,
  ): { source: Source; paragraph: Paragraph } | undefined {
    if (!this.checkSource(id, place)) return undefined;
    const source = this.#sources.get(id);
    if (!source) return undefined;
    const paragraph = source.paragraphs.find((one) => one.id === paragraphId);
    if (paragraph) return { source, paragraph };
    this.#content.report({
      rule: 'unknown-paragraph',
      ...place,
      message: `\`${id}\` has no published paragraph ${paragraphId}`,
      hint: `the paragraphs are ${source.paragraphs.map((one) => one.id).join(', ')}`,
    });
    return undefined;
  }

  /**
   * Offset of quoted words in a text; undefined, and a problem noted, when they are not there or it cannot be told which.
   *
   * @param where how the text is called in a message.
   * @param source where else the words may stand, for a hint.
   */
  locate(
    { quote, occurrence }: Pick<Quoted, 'quote' | 'occurrence'>,
    text: string,
    where: string,
    place: Place,
    source?: Source,
  ): number | undefined {
    const found = occurrencesOf(quote, text);
    if (found.length === 0) {
      this.#reportAbsent(quote, text, where, place, source);
      return undefined;
    }
    if (occurrence === undefined && found.length === 1) return found[0];
    const at = occurrence === undefined ? undefined : found[occurrence - 1];
    if (at === undefined) {
      this.#content.report({
        rule: 'which-quotation',
        ...place,
        message: `${quoted(quote)} stands ${String(found.length)} ${found.length === 1 ? 'time' : 'times'} in ${where}`,
        hint: 'say which is meant with `occurrence: 1`, 2 …, or quote more words',
      });
    }
    return at;
  }

  #reportUntranslated(source: Source, paragraph: Paragraph, layer: string, place: Place): void {
    if (!this.#content.isKnown(`sources/${source.id}`)) return;
    this.#content.report({
      rule: 'no-translation',
      ...place,
      message: `${source.id}#${paragraph.id} is not translated (${layer})`,
      hint: `delete \`translation\`, or add sources/${source.id}/translation.${layer}.md`,
    });
  }

  #reportAbsent(words: string, text: string, where: string, place: Place, source?: Source): void {
    const elsewhere = source?.paragraphs.find((one) => one.text.includes(words));
    const near = nearestPassage(words, text);
    this.#content.report({
      rule: 'quotation',
      ...place,
      message: `${quoted(words)} does not stand in ${where}`,
      hint: elsewhere
        ? `these words stand in ${elsewhere.id}: name that paragraph`
        : near === undefined
          ? `quote word for word; the text reads ${quoted(text, 400)}`
          : `quote word for word; the nearest passage is ${quoted(near, 400)}`,
    });
  }
}
