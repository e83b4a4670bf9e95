type Choice = HTMLInputElement | HTMLOptionElement;

const nameOf = (choice: Choice): string =>
  (choice instanceof HTMLOptionElement ? choice.closest('select') : choice)?.name ?? '';
const isTaken = (choice: Choice): boolean =>
  choice instanceof HTMLOptionElement ? choice.selected : choice.checked;
function take(choice: Choice): void {
  if (choice instanceof HTMLOptionElement) choice.selected = true;
  else choice.checked = true;
}

/**
 * Keeps what a reader has chosen on a page in its address, so that it outlasts a reload, comes back with Back, and can be
 * shared. The first of some choices is what a page opens with, and is not said.
 *
 * @param show called whenever the choices may have changed.
 */
export function keepChoices(show: () => void): void {
  const all = [...document.querySelectorAll<Choice>('[data-choices] :is(input, option)')];
  if (all.length === 0) return;
  const groups = [...new Set(all.map(nameOf))].map((name) => ({
    name,
    choices: all.filter((choice) => nameOf(choice) === name),
  }));
  const restore = (): void => {
    const asked = new URL(location.href).searchParams;
    for (const { name, choices } of groups) {
      const choice = choices.find(({ value }) => value === asked.get(name)) ?? choices[0];
      if (choice) take(choice);
    }
    show();
  };
  document.addEventListener('change', () => {
    const address = new URL(location.href);
    for (const { name, choices } of groups) {
      const taken = choices.find(isTaken);
      if (taken && taken !== choices[0]) address.searchParams.set(name, taken.value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
    show();
  });
  addEventListener('popstate', restore);
  restore();
}
