import { showNotesOfSource } from './allNotes.ts';
import { showCards } from './cards.ts';
import { keepChoices } from './choices.ts';
import { citeWhenAsked } from './cite/load.ts';
import { bindNotes } from './notes.ts';
import { say } from './toast.ts';
import { keepPlaceWhenViewChanges } from './views.ts';

/** What every page does beyond being read: copying addresses, keeping one’s place, opening the search. */

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-copy]')
      : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  void copyAddress(link.hash);
});

/** Copies the address of a paragraph of this page: the page’s own address, whatever the reader came by. */
async function copyAddress(hash: string): Promise<void> {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const path = canonical ? new URL(canonical.href).pathname : location.pathname;
  try {
    await navigator.clipboard.writeText(location.origin + path + hash);
    say(`Address copied: ${hash}`);
  } catch {
    say('The address is in the address bar');
  }
}

keepChoices(showNotesOfSource);
keepPlaceWhenViewChanges();
bindNotes();
showCards();
citeWhenAsked();

const marked = new URLSearchParams(location.search).getAll('mark');
if (marked.length > 0)
  void import('./search/marked.ts').then(({ markWords }) => {
    markWords(marked);
  });

const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
if (searchPage)
  void import('./search/page.ts').then(({ searchOnPage }) => {
    searchOnPage(searchPage);
  });

const checkPage = document.querySelector<HTMLElement>('[data-check-page]');
if (checkPage)
  void import('./check/page.ts').then(({ checkOnPage }) => {
    checkOnPage(checkPage);
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
      openDialogue(document.querySelector<HTMLAnchorElement>('[data-search-open]')?.href ?? '');
    });
}
