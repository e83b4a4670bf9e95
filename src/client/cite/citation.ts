import type { Copied } from './clipboard.ts';

/** What a citation points to. */
export interface Place {
  /** “4”, “4–5”, “4, note “LNG””. */
  readonly locator: string;
  /** The end of the address: `p4`. */
  readonly fragment: string;
  /** Whether these are several paragraphs. */
  readonly several?: boolean;
}

/** The part of the panel that holds a style; the first one when the page does not have it. */
export function panelOf(cite: ParentNode, style: string | undefined): HTMLElement | null {
  return (
    cite.querySelector<HTMLElement>(`[data-style="${CSS.escape(style ?? '')}"]`) ??
    cite.querySelector<HTMLElement>('[data-style]')
  );
}

/** Fills in where the citations of a style point to: a place, or the whole. */
export function fill(panel: HTMLElement, place: Place | undefined): void {
  const part = panel.querySelector<HTMLElement>('[data-part]');
  const whole = panel.querySelector<HTMLElement>('[data-whole]');
  if (part) part.hidden = !place;
  if (whole && part) whole.hidden = Boolean(place);
  for (const end of panel.querySelectorAll('[data-entry] [data-fragment]'))
    end.textContent = place ? `#${place.fragment}` : '';
  if (!place) return;
  for (const end of panel.querySelectorAll('[data-part] [data-fragment]'))
    end.textContent = place.fragment;
  for (const number of panel.querySelectorAll('[data-locator]')) {
    number.textContent = place.locator;
    const word = number.previousSibling;
    if (!(word instanceof Text)) continue;
    const { one = '', several = '' } = panel.dataset;
    const now = [several, one].find((name) => name && word.data.endsWith(`${name} `));
    if (now === undefined) continue;
    word.data = word.data.slice(0, -now.length - 1) + `${place.several ? several : one} `;
  }
}

/** A citation as it stands in the panel. */
export function citationIn(row: Element | null): Copied | undefined {
  const citation = row?.querySelector('.citation');
  if (!citation) return undefined;
  const plain = citation.cloneNode(true) as Element;
  for (const place of plain.querySelectorAll('var, span')) place.replaceWith(...place.childNodes);
  return { text: plain.textContent.trim(), html: plain.innerHTML.trim() };
}
