import { bindNotes } from './notes.ts';
import { keepPlaceWhenViewChanges } from './views.ts';

/** What every page does beyond being read: copying addresses, keeping one’s place, opening the search. */

const toast = document.querySelector('.toast');

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-copy]')
      : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  void navigator.clipboard.writeText(link.href).then(() => {
    say(`Address copied: ${new URL(link.href).hash}`);
  });
});

keepPlaceWhenViewChanges();
bindNotes();

const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
if (searchPage)
  void import('./search/page.ts').then(({ searchOnPage }) => {
    searchOnPage(searchPage);
  });

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement &&
    event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const controlK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (slash || controlK) openSearch(event);
});

document.addEventListener('click', (event) => {
  const opener =
    event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
  if (opener && !event.ctrlKey && !event.metaKey && !event.shiftKey) openSearch(event);
});

/** Opens the search dialogue; on the search page itself, goes to its field. */
function openSearch(event: Event): void {
  event.preventDefault();
  if (searchPage) searchPage.querySelector('input')?.focus();
  else
    void import('./search/dialogue.ts').then(({ openDialogue }) => {
      openDialogue();
    });
}

/** Says something in passing, to eyes and to screen readers. */
function say(words: string): void {
  if (!toast) return;
  toast.textContent = words;
  setTimeout(() => {
    toast.textContent = '';
  }, 2500);
}
