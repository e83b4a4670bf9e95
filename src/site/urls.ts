/** The address of something in the archive as a link: with the base path, without the origin. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same with the origin: for citations, feeds and files that leave the site. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
