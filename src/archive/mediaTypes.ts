/** Media types of what a content folder holds, by the end of the name. @see https://www.iana.org/assignments/media-types/ */
const byEnding: Readonly<Record<string, string>> = {
  // MDX has no registered type; it is Markdown with components.
  mdx: 'text/markdown;charset=utf-8',
  // RFC 7763
  md: 'text/markdown;charset=utf-8',
  // RFC 9512
  yaml: 'application/yaml',
  json: 'application/json',
  txt: 'text/plain;charset=utf-8',
};

/** The media type of a file of a content folder. */
export function contentMediaType(path: string): string {
  return byEnding[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
