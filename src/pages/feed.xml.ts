import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address } from '../archive/addresses.ts';
import { printedTitle } from '../archive/model.ts';
import { beginning, openingParagraph } from '../archive/opening.ts';
import { getArchive } from '../site/archive.ts';
import { absolute } from '../site/urls.ts';

/** The sources as an RSS 2.0 feed, by the day on which the archive took them in. */
export const GET: APIRoute = () => {
  const { record, sources } = getArchive();
  return rss({
    title: record.title,
    description: record.description,
    site: absolute(address.home),
    customData: `<language>${record.language}</language>`,
    items: sources.map((source) => ({
      title: printedTitle(source),
      link: absolute(address.source(source.id)),
      description: beginning(openingParagraph(source)?.text ?? source.title, 300),
      pubDate: new Date(`${source.record.accessioned}T00:00:00Z`),
    })),
  });
};
