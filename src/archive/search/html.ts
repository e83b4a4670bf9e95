import type { SearchDocument } from './document.ts';

/**
 * A search document as the HTML that Pagefind indexes: every passage an element with its anchor as id.
 *
 * @see https://pagefind.app/docs/metadata/ (data-pagefind-meta)
 */
export function searchHtml(document: SearchDocument): string {
  const meta = {
    title: document.title,
    date: document.date,
    publisher: document.publisher,
    language: document.language,
    // Pagefind puts a full stop behind a block that has none: the client takes it away again.
    unstopped: document.passages
      .filter(({ text }) => !/[.!?…]$/.test(text))
      .map(({ anchor }) => anchor)
      .join(' '),
  };
  const head = Object.entries(meta).map(
    ([name, value]) =>
      `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`,
  );
  const body = document.passages.map(({ anchor, language, text }) => {
    const tag = anchor === document.titleAnchor ? 'h1' : 'p';
    return `<${tag} id="${escapeHtml(anchor)}" lang="${escapeHtml(language)}">${escapeHtml(text)}</${tag}>`;
  });
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body.join('\n')}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
