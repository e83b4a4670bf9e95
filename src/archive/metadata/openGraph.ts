import type { CslItem } from '../citing/csl.ts';
import type { Meta } from './dublinCore.ts';

/**
 * What a page is called where it is shared. Of a source, nothing names the site: a client that knows no publisher would
 * take the archive for it.
 *
 * @see https://ogp.me/
 */
export function openGraph(item: CslItem, description: string): readonly Meta[] {
  return [
    ['og:title', item.title],
    ['og:type', 'article'],
    ['og:url', item.URL],
    ['og:description', description],
    ['og:locale', item.language.replace('-', '_')],
  ];
}
