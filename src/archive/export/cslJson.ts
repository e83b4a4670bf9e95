import type { CslItem } from '../citing/csl.ts';
import { writeJson } from './sourceJson.ts';

/** Citations as CSL-JSON: a list, as readers of the format expect it, of one item too. @see CSL-JSON schema 1.0.2 */
export function cslJson(items: readonly CslItem[]): string {
  return writeJson(items);
}
