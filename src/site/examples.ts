import type { Archive } from '../archive/model.ts';
import { judge } from '../archive/quoting/judge.ts';
import { layersOf } from '../archive/quoting/layers.ts';
import { wordsIn } from '../archive/quoting/words.ts';

/** Words to try the quotation checker with. */
export interface Example {
  readonly text: string;
  readonly language: string;
  /** The word that was taken out of it; undefined where the words are a source’s as they stand. */
  readonly without?: string;
}

/** How many words an example has. */
const [shortest, longest] = [7, 24];

/**
 * Two examples out of an archive’s own sources: words as they stand, and words of which one is left out, a “not” where
 * there is one. Statements of comparisons come first, then the sentences of the sources. None where no sentence is short.
 */
export function examplesFrom(archive: Archive): Example[] {
  const quotations = quotationsOf(archive);
  const [verbatim] = quotations;
  if (!verbatim) return [];
  const others = quotations.slice(1);
  const altered =
    others.map((one) => without(one, negation, archive)).find((one) => one !== undefined) ??
    [...others, verbatim].map((one) => without(one, /\p{Ll}{5,}/u, archive)).find(Boolean);
  const { text, language } = verbatim;
  return [{ text, language }, ...(altered ? [altered] : [])];
}

const negation = /^(?:not|nie|не)$/u;

interface Quotable {
  readonly text: string;
  readonly language: string;
  readonly source: string;
}

function quotationsOf({ sources, comparisons }: Archive): Quotable[] {
  const language = new Map(sources.map(({ id, record }) => [id, record.language]));
  const stated = comparisons.flatMap(({ statements }) =>
    statements.map(({ source, quote: text }) => ({
      text,
      source,
      language: language.get(source) ?? '',
    })),
  );
  const sentences = sources.slice(0, 10).flatMap(({ id, record, paragraphs }) => {
    const cut = new Intl.Segmenter(record.language, { granularity: 'sentence' });
    return paragraphs.flatMap(({ text }) =>
      Array.from(cut.segment(text), ({ segment }) => ({
        text: segment.trim(),
        source: id,
        language: record.language,
      })),
    );
  });
  return [...stated, ...sentences].filter(({ text }) => {
    const words = wordsIn(text).length;
    return words >= shortest && words <= longest;
  });
}

/** A quotation without its first word of some form; undefined when it has none, or its source has the rest as well. */
function without(
  { text, language, source: id }: Quotable,
  form: RegExp,
  { sources }: Archive,
): Example | undefined {
  const word = wordsIn(text)
    .slice(1)
    .find(({ start, end }) => form.test(text.slice(start, end)));
  const source = sources.find((one) => one.id === id);
  if (!word || !source) return undefined;
  const rest = text.slice(0, word.start).trimEnd() + text.slice(word.end);
  const { record, paragraphs, edits } = source;
  const layers = layersOf({ language: record.language, paragraphs, edits });
  const [judgement] = judge([rest], [{ source, layers }]);
  if (judgement?.verdict !== 'differs') return undefined;
  return { text: rest, language, without: text.slice(word.start, word.end) };
}
