import { excerpt } from './excerpt.ts';
import type { Passage } from './match.ts';
import type { Result, Section } from './run.ts';

/** Passages shown of one page. */
const most = 4;

/** What the sections of results are headed with. */
const heads: Readonly<Record<string, string>> = {
  source: 'In the sources',
  name: 'Names',
  comparison: 'Comparisons',
  note: 'Notes',
  page: 'Pages of the archive',
};

/** The found pages of one kind, below their heading. Every text goes in as text, never as markup. */
export function sectionElement({ kind, results, total, certain }: Section): HTMLElement {
  const section = element('section');
  section.className = 'search-section';
  section.dataset['kind'] = kind;
  const number = element(
    'span',
    certain ? String(total) : `about ${total.toLocaleString('en-GB')}`,
  );
  number.className = 'apparatus';
  const list = element('ol', ...results.map(resultElement));
  list.className = 'search-results';
  section.append(element('h2', heads[kind] ?? kind, ' ', number), list);
  if (total > results.length) {
    const rest = element(
      'p',
      `The first ${String(results.length)} are shown. More words, or a filter, make the list shorter.`,
    );
    rest.className = 'apparatus';
    section.append(rest);
  }
  return section;
}

/** One found page: its title, what it is, its best passages. */
function resultElement({ fragment, passages }: Result): HTMLLIElement {
  const { title = fragment.url, about = '', language = 'en' } = fragment.meta;
  const [best] = passages;
  const item = document.createElement('li');
  const heading = element('h3', link(fragment.url, best, title));
  if (!title.startsWith('[')) heading.lang = language;
  const line = element('p', about);
  line.className = 'apparatus';
  const shown = passages.map((passage) => passageElement(fragment.url, passage, language));
  item.append(heading, line, passageList(shown.slice(0, most)));
  const rest = shown.slice(most);
  if (rest.length > 0) {
    const summary = element('summary', `${String(rest.length)} more`);
    summary.className = 'apparatus';
    item.append(element('details', summary, passageList(rest)));
  }
  return item;
}

function passageList(passages: readonly HTMLElement[]): HTMLElement {
  const list = element('ol', ...passages);
  list.className = 'passages';
  return list;
}

function passageElement(url: string, passage: Passage, language: string): HTMLElement {
  const [, number = '', translation] = /^p(\d+)(?:-(.+))?$/.exec(passage.anchor) ?? [];
  const label = element('span', number);
  label.className = 'apparatus';
  if (number !== '') {
    label.ariaLabel = `Paragraph ${number}${translation === undefined ? '' : ', translation'}`;
    label.role = 'img';
  }
  const words = element(
    'span',
    ...excerpt(passage).map(({ text, found }) => (found ? element('mark', text) : text)),
  );
  words.lang = translation ?? language;
  return element('li', link(url, passage, label, words));
}

/** A link to a passage, which tells the page what to mark: what was found, in the form in which it stands. */
function link(
  url: string,
  passage: Passage | undefined,
  ...content: (Node | string)[]
): HTMLAnchorElement {
  const made = document.createElement('a');
  const { anchor = '', marks = [] } = passage ?? {};
  const query = new URLSearchParams(marks.map((mark) => ['mark', mark])).toString();
  // The record of a source’s notes is addressed by their list; a hit leads to the note.
  const [page = url] = url.split('#');
  made.href = `${page}${query === '' ? '' : `?${query}`}${anchor === '' ? '' : `#${anchor}`}`;
  made.append(...content);
  return made;
}

/** Makes an element with some content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
