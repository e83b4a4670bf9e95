import type { CslItem } from '../citing/csl.ts';
import { extraGenre } from '../citing/extra.ts';
import { writeJson } from './sourceJson.ts';

/**
 * Citations as CSL-JSON: a list, as readers of the format expect it, of one item too. Beside the record itself there is
 * a `note` with the genre, since Zotero keeps no other of a newspaper article.
 *
 * @see CSL-JSON schema 1.0.2
 */
export function cslJson(items: readonly CslItem[]): string {
  return writeJson(items.map((item) => ({ ...item, note: extraGenre(item) })));
}
