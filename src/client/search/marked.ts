import { fold } from './query.ts';

/**
 * Marks the words that led to this page, as they stand on it, without touching the text: by the browser’s own highlights.
 * Escape takes the marks away, and the words out of the address. The focus goes to the passage, so that a keyboard or a
 * screen reader goes on from there.
 *
 * @see CSS Custom Highlight API
 */
export function markWords(words: readonly string[]): void {
  const wanted = new Set(words.map(fold).filter((word) => word !== ''));
  const main = document.querySelector('main');
  if (wanted.size === 0 || !main) return;
  // A browser that cannot mark still leads to the passage.
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...rangesOf(main, wanted)));
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (target) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if ('highlights' in CSS) CSS.highlights.delete('found');
    history.replaceState(null, '', location.pathname + location.hash);
    removeEventListener('keydown', clear);
  };
  addEventListener('keydown', clear);
}

/** Where the words stand in the texts of a page. A word may run through several elements. */
function rangesOf(main: Element, wanted: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const blocks = main.querySelectorAll(
    '[data-text], .translation, .notes li, .prose > *, h1, p, dd',
  );
  for (const block of blocks) {
    const nodes = textNodes(block);
    const text = nodes.map(({ data }) => data).join('');
    for (const { index, 0: word } of text.matchAll(
      /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'-]*[\p{L}\p{N}\p{M}])?/gu,
    )) {
      if (wanted.has(fold(word))) ranges.push(range(nodes, index, index + word.length));
    }
  }
  return ranges;
}

/** The texts of an element, without the marks of the apparatus in them. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('[data-apparatus]')) nodes.push(node);
  }
  return nodes;
}

function range(nodes: readonly Text[], start: number, end: number): Range {
  const made = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const length = node.data.length;
    if (start >= passed && start < passed + length) made.setStart(node, start - passed);
    if (end > passed && end <= passed + length) made.setEnd(node, end - passed);
    passed += length;
  }
  return made;
}
