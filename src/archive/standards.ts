/** What the standards that files conform to are called, by their addresses. */
const names: Readonly<Record<string, string>> = {
  'https://www.rfc-editor.org/rfc/rfc8259': 'JSON (RFC 8259)',
  'https://www.rfc-editor.org/rfc/rfc4180': 'CSV (RFC 4180)',
  'https://www.rfc-editor.org/rfc/rfc8493': 'BagIt 1.0 (RFC 8493)',
  'https://www.w3.org/TR/annotation-model/': 'W3C Web Annotation Data Model',
  'https://ctan.org/pkg/biblatex': 'BibLaTeX',
  'https://github.com/citation-style-language/schema/tree/v1.0.2': 'CSL-JSON 1.0.2',
  'https://tei-c.org/release/doc/tei-p5-doc/en/html/': 'TEI P5',
  'https://w3id.org/ro/crate/1.2': 'RO-Crate 1.2',
  'https://citation-file-format.github.io/1.2.0/schema.json': 'Citation File Format 1.2.0',
};

/** What a standard is called; its address where the table above does not know it. */
export function standardName(url: string): string {
  return names[url] ?? url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
