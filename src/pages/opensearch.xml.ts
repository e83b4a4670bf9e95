import type { APIRoute } from 'astro';
import { address } from '../archive/addresses.ts';
import { getArchive } from '../site/archive.ts';
import { absolute } from '../site/urls.ts';

/**
 * So that a browser can add the archive as a search engine.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export const GET: APIRoute = () => {
  const { record } = getArchive();
  // A short name has 16 characters at most.
  const name = record.title.length <= 16 ? record.title : 'Archive';
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name)}</ShortName>
  <LongName>${escapeXml(record.title.slice(0, 48))}</LongName>
  <Description>${escapeXml(record.description.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="16" width="16" type="image/svg+xml">${escapeXml(absolute('/favicon.svg'))}</Image>
  <Url type="text/html" template="${escapeXml(absolute(address.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
