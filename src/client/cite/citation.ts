import type { Copied } from './clipboard.ts';

/** What a citation points to. */
export interface Place {
  /** “4”, “4–5”, “4, editors’ note “LNG””. */
  readonly locator: string;
  /** The end of the address: `p4`. */
  readonly fragment: string;
  /** Whether these are several paragraphs. */
  readonly several?: boolean;
}

/** A translation on the page: what is said of it (“English translation by …”), and its quotation marks. */
export function translationOf(
  cite: ParentNode,
  language: string,
): { made: string; open: string; close: string } {
  const said = cite.querySelector<HTMLElement>(`[data-translation="${CSS.escape(language)}"]`);
  const { open = '“', close = '”' } = said?.dataset ?? {};
  return { made: said?.textContent.trim() ?? 'translation', open, close };
}

/** A place in a translation: the citation says that it is one. */
export function inTranslation(place: Place, made: string): Place {
  return { ...place, locator: `${place.locator} [${made}]` };
}

/** The part of the panel that holds a style; the first one when the page does not have it. */
export function panelOf(cite: ParentNode, style: string | undefined): HTMLElement | null {
  return (
    cite.querySelector<HTMLElement>(`[data-style="${CSS.escape(style ?? '')}"]`) ??
    cite.querySelector<HTMLElement>('[data-style]')
  );
}

const rows = ['whole', 'part', 'entry'] as const;
type Row = (typeof rows)[number];

/** Citations as the page came with them: what is shown is made from these. */
const templates = new WeakMap<Element, Element>();

/** A citation of a style, pointing to a place, or to the whole; undefined when the page has none of that kind. */
export function citationAt(panel: HTMLElement, row: Row, place?: Place): Element | undefined {
  const shown = panel.querySelector(`[data-${row}] .citation`);
  if (!shown) return undefined;
  if (!templates.has(shown)) templates.set(shown, shown.cloneNode(true) as Element);
  const made = (templates.get(shown) ?? shown).cloneNode(true) as Element;
  if (row === 'entry') {
    // Where the citation at its place has the address, the list needs the whole once, not each of its paragraphs.
    const addressed = panel.querySelector('[data-part] [data-fragment]');
    for (const end of made.querySelectorAll('[data-fragment]'))
      end.textContent = place && !addressed ? `#${place.fragment}` : '';
  } else if (place) point(made, place, panel.dataset);
  return made;
}

/** Shows the citations of a style, pointing to a place, or to the whole. */
export function fill(panel: HTMLElement, place: Place | undefined): void {
  const parted = panel.querySelector('[data-part]') !== null;
  for (const row of rows) {
    const made = citationAt(panel, row, place);
    panel.querySelector(`[data-${row}] .citation`)?.replaceChildren(...(made?.childNodes ?? []));
    const holder = panel.querySelector<HTMLElement>(`[data-${row}]`);
    if (holder && parted && row !== 'entry') holder.hidden = (row === 'part') !== Boolean(place);
  }
}

function point(citation: Element, place: Place, { one, several, marks }: DOMStringMap): void {
  for (const end of citation.querySelectorAll('[data-fragment]')) end.textContent = place.fragment;
  for (const number of citation.querySelectorAll('[data-locator]')) {
    number.textContent = place.locator;
    const [before, after] = [number.previousSibling, number.nextSibling];
    if (place.several && before instanceof Text && one && before.data.endsWith(`${one} `))
      before.data = before.data.slice(0, -one.length - 1) + `${several ?? one} `;
    // American styles set a comma inside the quotation mark.
    if (marks !== 'inside' || !(after instanceof Text) || !after.data.startsWith(',')) continue;
    if (!place.locator.endsWith('”')) continue;
    number.textContent = `${place.locator.slice(0, -1)},”`;
    after.data = after.data.slice(1);
  }
}

/** A citation for the clipboard. */
export function copyOf(citation: Element): Copied {
  const plain = citation.cloneNode(true) as Element;
  for (const place of plain.querySelectorAll('var, span')) place.replaceWith(...place.childNodes);
  return { text: plain.textContent.trim(), html: plain.innerHTML.trim() };
}
