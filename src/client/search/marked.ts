import { wordsOf } from './query.ts';

/**
 * Marks the words that led to this page, phrases and names as a whole, as they stand on it, without touching the text: by
 * the browser’s own highlights. Escape takes the marks away, and the words out of the address. The focus goes to the
 * passage, so that a keyboard or a screen reader goes on from there.
 *
 * @see CSS Custom Highlight API
 */
export function markWords(words: readonly string[]): void {
  const wanted = words.map(wordsOf).filter((own) => own.length > 0);
  const main = document.querySelector('main');
  if (wanted.length === 0 || !main) return;
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

/** Where the words stand in the texts of a page, each place once. They may run through several elements. */
function rangesOf(main: Element, wanted: readonly (readonly string[])[]): Range[] {
  const ranges = new Map<string, Range>();
  const blocks = main.querySelectorAll(
    '[data-text], .translation, .notes li, .prose > *, h1, p, dd',
  );
  const places = new Map<Text, number>();
  for (const block of blocks) {
    const nodes = textNodes(block);
    const text = nodes.map(({ data }) => data).join('');
    const runs = text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'ʼ]*[\p{L}\p{N}\p{M}])?/gu);
    const parts = [...runs].flatMap(({ index: start, 0: run }) =>
      wordsOf(run).map((part) => ({ part, start, end: start + run.length })),
    );
    parts.forEach(({ start }, at) => {
      for (const words of wanted) {
        const last = parts[at + words.length - 1];
        if (!last || words.some((word, offset) => parts[at + offset]?.part !== word)) continue;
        const made = range(nodes, start, last.end);
        // Blocks stand within blocks.
        const { startContainer: node, startOffset, endOffset } = made;
        if (!(node instanceof Text)) continue;
        const place = places.get(node) ?? places.size;
        places.set(node, place);
        ranges.set(`${String(place)} ${String(startOffset)} ${String(endOffset)}`, made);
      }
    });
  }
  return [...ranges.values()];
}

/** The texts of an element, without the marks of the apparatus in them. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('[data-apparatus], [data-cite]')) nodes.push(node);
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
