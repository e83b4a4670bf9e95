import { address } from '../addresses.ts';
import { dateOf, publisherInWords } from '../byline.ts';
import { escapeHtml } from '../html.ts';
import { languageInWords, languageName } from '../languages.ts';
import type { Source } from '../model.ts';
import { plainProse } from '../prose.ts';
import type { Role } from '../schemas.ts';

/** The element that a paragraph is, by its role. */
const elements: Readonly<Record<Role, string>> = {
  title: 'h2',
  standfirst: 'p',
  heading: 'h3',
  body: 'p',
};

/**
 * A source as a piece of HTML that stands by itself: what is known of it, its text, then its translations, each in its
 * language; addresses are absolute. For readers that show a text outside its page.
 */
export function sourceText(source: Source, absolute: (path: string) => string): string {
  const { id, record, translations } = source;
  const known = `Publisher: ${publisherInWords(source)}. Published: ${dateOf(source)}. ${languageInWords(source)}.`;
  const headnote = record.headnote === undefined ? [] : [plainProse(record.headnote)];
  return [
    ...[known, ...headnote].map((text) => `<p>${escapeHtml(text)}</p>`),
    layer(source),
    ...translations.flatMap(({ language, translator }) => [
      `<h2>${escapeHtml(`In ${languageName(language)}, translated by ${translator}`)}</h2>`,
      layer(source, language),
    ]),
    `<p><a href="${escapeHtml(absolute(address.source(id)))}">With notes, and every change from what was received</a></p>`,
  ].join('\n');
}

/** The paragraphs of a source, or of a translation of it where a language is given. */
function layer({ record, paragraphs }: Source, translation?: string): string {
  const elementsOf = paragraphs.flatMap(({ role, text, translations }) => {
    const words = translation === undefined ? text : translations[translation];
    return words === undefined
      ? []
      : [`<${elements[role]}>${escapeHtml(words)}</${elements[role]}>`];
  });
  const language = translation ?? record.language;
  return `<div lang="${escapeHtml(language)}">${elementsOf.join('\n')}</div>`;
}
