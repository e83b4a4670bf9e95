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
 * A source as a piece of HTML that stands by itself: what is known of it, its text, then its translations, each word in its
 * language; addresses are absolute. For readers that show a text outside its page.
 */
export function sourceText(source: Source, absolute: (path: string) => string): string {
  const { id, record, paragraphs, translations } = source;
  const url = absolute(address.source(id));
  const p = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  const layer = (
    language: string,
    text: (paragraph: (typeof paragraphs)[number]) => string | undefined,
  ): string =>
    `<div lang="${escapeHtml(language)}">${paragraphs
      .map((paragraph) => ({ element: elements[paragraph.role], words: text(paragraph) }))
      .flatMap(({ element, words }) =>
        words === undefined ? [] : `<${element}>${escapeHtml(words)}</${element}>`,
      )
      .join('\n')}</div>`;
  return [
    p(
      `Publisher: ${publisherInWords(source)}. Published: ${dateOf(source)}. ${languageInWords(source)}.`,
    ),
    ...(record.headnote === undefined ? [] : [p(plainProse(record.headnote))]),
    layer(record.language, ({ text }) => text),
    ...translations.flatMap(({ language, translator }) => [
      `<h2>${escapeHtml(`In ${languageName(language)}, translated by ${translator}`)}</h2>`,
      layer(language, (paragraph) => paragraph.translations[language]),
    ]),
    `<p><a href="${escapeHtml(url)}">${escapeHtml('With notes, and every change from what was received')}</a></p>`,
  ].join('\n');
}
