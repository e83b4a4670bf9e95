const KEY = 'citation-style';

/** The style of citation that the reader chose last; undefined before the first choice, or where nothing can be kept. */
export function lastStyle(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice of style on the reader’s machine; nothing is sent. */
export function keepStyle(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    // Where nothing can be kept, the choice holds for this page.
  }
}
