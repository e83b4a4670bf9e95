import { searchBox } from './box.ts';

let dialogue: HTMLDialogElement | undefined;

/** Opens the search as a dialogue over the page; Escape closes it and gives the focus back. */
export function openDialogue(): void {
  dialogue ??= makeDialogue();
  if (!dialogue.open) dialogue.showModal();
  dialogue.querySelector('input')?.select();
}

function makeDialogue(): HTMLDialogElement {
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
  input.placeholder = 'Search all texts';
  input.ariaLabel = 'Search all texts';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    made.close();
  });
  form.append(input, close);
  made.append(form);
  document.body.append(made);
  searchBox(form);
  made.addEventListener('click', (event) => {
    const outside = event.target === made;
    const followed = event.target instanceof Element && event.target.closest('a') !== null;
    if (outside || followed) made.close();
  });
  return made;
}
