import type { Fragment } from './pagefind.ts';
import { passagesOf, type Passage } from './passages.ts';

/** Passages shown of one page. */
const most = 4;

/** One found page as an element: its title, what it is, its best passages. Every text goes in as text, never as markup. */
export function resultElement(fragment: Fragment, query: string): HTMLLIElement | undefined {
  const all = passagesOf(fragment, query);
  const [best] = all;
  if (!best) return undefined;
  const passages = all.filter(({ answered }) => answered === best.answered);
  const { title = fragment.url, date = '', publisher = '', language = 'en' } = fragment.meta;
  const item = document.createElement('li');
  const heading = element('h2', link(fragment.url, best.anchor, title));
  if (!title.startsWith('[')) heading.lang = language;
  const about = element('p', [date, publisher].filter(Boolean).join(' · '));
  about.className = 'apparatus';
  const list = element(
    'ol',
    ...passages.slice(0, most).map((passage) => passageElement(fragment, passage)),
  );
  list.className = 'passages';
  item.append(heading, about, list);
  if (passages.length > most) {
    const rest = element('p', `and ${String(passages.length - most)} more of its paragraphs`);
    rest.className = 'apparatus';
    item.append(rest);
  }
  return item;
}

function passageElement(fragment: Fragment, { anchor, pieces }: Passage): HTMLElement {
  const [, number = '', translation] = /^p(\d+)(?:-(.+))?$/.exec(anchor) ?? [];
  const label = element('span', number);
  label.className = 'apparatus';
  label.ariaLabel = `Paragraph ${number}${translation === undefined ? '' : ', translation'}`;
  label.role = 'img';
  const words = element(
    'span',
    ...pieces.map(({ text, found }) => (found ? element('mark', text) : text)),
  );
  words.lang = translation ?? fragment.meta['language'] ?? 'en';
  const anchorElement = link(fragment.url, anchor, label, words);
  return element('li', anchorElement);
}

function link(url: string, anchor: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const anchorElement = document.createElement('a');
  anchorElement.href = `${url}#${anchor}`;
  anchorElement.append(...content);
  return anchorElement;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
