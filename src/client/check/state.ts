/** A text longer than this is cut, in UTF-16 code units: a check is of quotations, not of books. */
export const longest = 20_000;

/**
 * The text to check that an address holds. It stands behind the `#`, which a browser never sends to a server: what is being
 * checked may be nobody’s business. A text in the query string, as a link made by hand may have it, is taken as well.
 */
export function readText({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const given =
    new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? new URLSearchParams(search).get('q');
  return (given ?? '').trim().slice(0, longest);
}

/** The address of the page with a text to check, without the origin. */
export function addressWith(text: string, { pathname }: Pick<Location, 'pathname'>): string {
  return text === '' ? pathname : `${pathname}#${new URLSearchParams({ q: text }).toString()}`;
}
