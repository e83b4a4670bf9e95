import { forgetPagefind, loadPagefind } from './pagefind.ts';
import { resultElement } from './results.ts';

/** How long typing must rest before it is searched for, in milliseconds. */
const rest = 150;
/** A query longer than this is cut: no text of the archive has a sentence of that length. */
const longest = 300;

/** What may happen with a search box. */
interface BoxOptions {
  /** Told every query that was answered. */
  onQuery?: (query: string) => void;
}

/**
 * Makes a search form answer as one types: a status line that is read aloud, and a list of found pages that the arrow
 * keys go through.
 *
 * @returns a function that searches for something else.
 */
export function searchBox(
  form: HTMLFormElement,
  { onQuery }: BoxOptions = {},
): (query: string) => void {
  const input = form.querySelector('input') ?? form.appendChild(document.createElement('input'));
  const status = document.createElement('p');
  status.className = 'search-status apparatus';
  status.role = 'status';
  const list = document.createElement('ol');
  list.className = 'search-results';
  form.after(status, list);

  let latest = 0;
  const search = async (): Promise<void> => {
    const query = input.value
      .trim()
      .replace(/[“”„«»]/g, '"')
      .slice(0, longest);
    const turn = ++latest;
    onQuery?.(query);
    if (query === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    status.textContent = 'Searching …';
    try {
      const { results } = await (await loadPagefind()).search(query);
      const fragments = await Promise.all(results.map((result) => result.data()));
      if (turn !== latest) return;
      const items = fragments
        .map((fragment) => resultElement(fragment, query))
        .filter((item) => item !== undefined);
      list.replaceChildren(...items);
      status.textContent =
        items.length === 0
          ? `Nothing found for ${quoted(query)}.`
          : `${String(items.length)} ${items.length === 1 ? 'source' : 'sources'} found for ${quoted(query)}.`;
    } catch {
      forgetPagefind();
      if (turn !== latest) return;
      list.replaceChildren();
      status.textContent =
        'The search index could not be loaded. Try again, or read through the list of sources: every text stands whole on its page.';
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  list.parentElement?.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll<HTMLElement>('.passages a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return (query) => {
    input.value = query;
    void search();
  };
}

/** The query in quotation marks, unless it has its own. */
function quoted(query: string): string {
  return query.includes('"') ? query : `“${query}”`;
}
