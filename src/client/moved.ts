/** Follows a moved page at once, keeping the paragraph that the old address named; without JavaScript the page itself leads on. */
const link = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
if (link) location.replace(link.href + location.hash);

export {};
