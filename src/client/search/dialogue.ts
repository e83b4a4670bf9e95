import { searchBox } from './box.ts';
import { readAddress, writeAddress } from './state.ts';

let dialogue: HTMLDialogElement | undefined;

/**
 * Opens the search as a dialogue over the page; Escape closes it and gives the focus back, Enter in its field leads to the
 * search page, where there are filters.
 *
 * @param address of the search page.
 */
export function openDialogue(address: string): void {
  dialogue ??= makeDialogue(address);
  if (!dialogue.open) dialogue.showModal();
  dialogue.querySelector('input')?.select();
}

function makeDialogue(address: string): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search';
  made.ariaLabel = 'Search';
  const form = document.createElement('form');
  form.className = 'search-form';
  form.role = 'search';
  const input = document.createElement('input');
  input.type = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.placeholder = 'Search everything';
  input.ariaLabel = 'Search everything';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    made.close();
  });
  form.append(input, close);
  const more = document.createElement('p');
  more.className = 'apparatus';
  const page = document.createElement('a');
  page.textContent = 'Search page, with filters';
  more.append(page);
  made.append(form);
  document.body.append(made);
  const wanted = (query: string): ReturnType<typeof readAddress> =>
    readAddress(`?q=${encodeURIComponent(query)}`);
  const lead = (query: string): string => `${address}${writeAddress(wanted(query))}`;
  page.href = address;
  searchBox(form, {
    wanted,
    onSearch: ({ query }) => {
      page.href = lead(query);
    },
    onSubmit: () => {
      location.href = lead(input.value);
    },
  });
  form.after(more);
  made.addEventListener('click', (event) => {
    const outside = event.target === made;
    const followed = event.target instanceof Element && event.target.closest('a') !== null;
    if (outside || followed) made.close();
  });
  return made;
}
