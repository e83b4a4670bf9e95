import type { SitemapItem } from '@astrojs/sitemap';
import { lastModified } from '../archive/lastModified.ts';
import { builtArchive } from './builtArchive.ts';

/**
 * Gives each page of the sitemap the day from which it is as it is, where the content tells that.
 *
 * @param base the path that the site lives under, with a slash at both ends.
 * @see https://www.sitemaps.org/protocol.html
 */
export function withLastModified(base: string): (item: SitemapItem) => SitemapItem {
  let days: ReadonlyMap<string, string> | undefined;
  return (item) => {
    const archive = builtArchive();
    days ??= archive ? lastModified(archive) : new Map();
    const lastmod = days.get(new URL(item.url).pathname.slice(base.length - 1));
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}
