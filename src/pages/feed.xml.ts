import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address } from '../archive/addresses.ts';
import { feedItems } from '../archive/feed/feedItem.ts';
import { escapeHtml } from '../archive/html.ts';
import { archiveRevised } from '../archive/lastModified.ts';
import { getArchive } from '../site/archive.ts';
import { absolute } from '../site/urls.ts';

/** How many items the feed has: the newest. Older sources are in the list of sources, and whole in the downloads. */
const MOST = 30;

/**
 * The newest versions of sources, with their full text.
 *
 * @see https://www.rssboard.org/rss-profile, https://web.resource.org/rss/1.0/modules/content/
 */
export const GET: APIRoute = () => {
  const archive = getArchive();
  const { record } = archive;
  const revised = archiveRevised(archive);
  const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
  return rss({
    title: record.title,
    description: `${record.description} The ${String(MOST)} sources last added or revised, each with its full text.`,
    site: absolute(address.home),
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
    },
    customData: [
      element('language', record.language),
      element('dc:creator', record.editors.join(', ')),
      ...(revised === undefined ? [] : [element('lastBuildDate', midnight(revised).toUTCString())]),
      '<docs>https://www.rssboard.org/rss-specification</docs>',
      `<atom:link href="${escapeHtml(absolute('/feed.xml'))}" rel="self" type="application/rss+xml" />`,
    ].join(''),
    items: feedItems(archive, MOST, absolute).map((item) => ({
      title: item.title,
      link: item.link,
      description: item.description,
      content: item.content,
      categories: [...item.categories],
      pubDate: midnight(item.day),
      customData: [
        `<guid isPermaLink="false">${escapeHtml(item.guid)}</guid>`,
        ...(item.publisher === undefined ? [] : [element('dc:publisher', item.publisher)]),
        element('dc:language', item.language),
      ].join(''),
    })),
  });
};

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
