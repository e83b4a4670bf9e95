import { searchBox } from './box.ts';

/** The search page: the query stands in the address, so that it can be shared and comes back with Back. */
export function searchOnPage(page: HTMLElement): void {
  const form = page.querySelector('form');
  if (!form) return;
  const asked = (): string => new URLSearchParams(location.search).get('q') ?? '';
  const search = searchBox(form, {
    onQuery: (query) => {
      if (query === asked().trim()) return;
      const url = new URL(location.href);
      if (query === '') url.searchParams.delete('q');
      else url.searchParams.set('q', query);
      history.replaceState(null, '', url);
    },
  });
  addEventListener('popstate', () => {
    search(asked());
  });
  search(asked());
  form.querySelector('input')?.focus();
}
