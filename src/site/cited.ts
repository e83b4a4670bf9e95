import { FRAGMENT, LOCATOR } from '../archive/citing/citations.ts';

/**
 * A citation as it stands on a page: where it points to a paragraph, with places for a script to fill in. Without a
 * script, a citation of a part says “N” there, and an entry is that of the whole.
 *
 * @param citation inline HTML, as `Citation` has it.
 */
export function fillable(citation: string, kind: 'part' | 'entry'): string {
  const end = kind === 'part' ? '#<var data-fragment>pN</var>' : '<span data-fragment></span>';
  return citation.replaceAll(LOCATOR, '<var data-locator>N</var>').replaceAll(`#${FRAGMENT}`, end);
}
