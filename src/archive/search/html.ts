import { escapeHtml } from '../html.ts';
import type { SearchDocument, SearchPassage } from './document.ts';

/**
 * A search document as the HTML that Pagefind indexes: every passage an element with its anchor as id, behind its words a
 * group of other spellings between ⟦ and ⟧ that carries the place of the passage but is no part of it.
 *
 * @see https://pagefind.app/docs/metadata/, /filtering/, /weighting/
 */
export function searchHtml(document: SearchDocument): string {
  const { title, about, language, kind } = document;
  const head = [
    ...Object.entries({ title, about, language, kind }).map(([name, value]) =>
      attribute('meta', name, value),
    ),
    ...Object.entries(document.filters).flatMap(([name, values]) =>
      values.map((value) => attribute('filter', name, value)),
    ),
  ];
  const body = document.passages.map((passage, index) => {
    const { anchor, language: own, text } = passage;
    const tag = anchor !== '' && anchor === document.titleAnchor ? 'h1' : 'p';
    // A passage that stands for the whole page has an id all the same: places are counted from ids.
    const id = anchor === '' ? `-${String(index)}` : anchor;
    return `<${tag} id="${escapeHtml(id)}" lang="${escapeHtml(own)}">${escapeHtml(foldable(text))} ${spellings(passage)}</${tag}>`;
  });
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body.join('\n')}</body></html>`;
}

function attribute(use: string, name: string, value: string): string {
  return `<meta data-pagefind-${use}="${name}[content]" content="${escapeHtml(value)}">`;
}

/**
 * The group behind a passage: `⟦ Tokayev ¦ Tokajew ¦ Токаев ⟦ Almaty ¦ … ⟧`. It ends every passage, so that the full stop
 * that Pagefind puts behind a block never stands behind words of a source.
 */
function spellings({ spelled }: SearchPassage): string {
  const groups = spelled.map(
    ({ surface, others }) => `⟦ ${[surface, ...others].map(foldable).join(' ¦ ')} `,
  );
  return `<span data-pagefind-weight="0.5">${escapeHtml(`${groups.join('')}⟧`)}</span>`;
}

/** A text in which ł, đ and ø can be folded as other letters with diacritics are: as a letter and a stroke of its own. */
function foldable(text: string): string {
  return text.replace(/[łŁđĐøØ]/g, (letter) => `${strokeless[letter] ?? letter}\u0335`);
}

const strokeless: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
};
