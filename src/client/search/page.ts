import { searchBox } from './box.ts';
import { filterPanel } from './filters.ts';
import { readAddress, writeAddress, type Wanted } from './state.ts';

/** The search page: what is searched for stands in the address, so that it can be shared and comes back with Back. */
export function searchOnPage(page: HTMLElement): void {
  const form = page.querySelector('form');
  if (!form) return;
  let wanted = readAddress(location.search);
  const panel = filterPanel((change) => {
    wanted = { ...wanted, ...change };
    box.search();
  });
  const box = searchBox(form, {
    wanted: (query) => (wanted = { ...wanted, ...asTyped(query) }),
    onSearch: (searched) => {
      const search = writeAddress(searched);
      if (search === writeAddress(readAddress(location.search))) return;
      history.replaceState(null, '', location.pathname + search);
    },
    onAnswer: (answer, searched) => {
      panel.show(searched, answer);
    },
    onExact: (exact) => {
      wanted = { ...wanted, exact };
      box.search();
    },
  });
  form.after(panel.element);
  const restore = (): void => {
    wanted = readAddress(location.search);
    panel.show(wanted);
    box.search(wanted.query);
  };
  addEventListener('popstate', restore);
  const input = form.querySelector('input');
  const typedEarly = input?.value ?? '';
  restore();
  // What was typed while this script was still loading.
  if (wanted.query === '' && typedEarly !== '') box.search(typedEarly);
  input?.focus();
}

function asTyped(query: string): Pick<Wanted, 'query'> {
  return { query: readAddress(`?q=${encodeURIComponent(query)}`).query };
}
