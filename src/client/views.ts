/** Keeps the words under the reader’s eyes where they are when another choice of languages makes the page longer or shorter. */
export function keepPlaceWhenViewChanges(): void {
  const views = document.querySelector<HTMLElement>('[data-views]');
  if (!views) return;
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.paragraph')];
  let place: { paragraph: HTMLElement; part: number; top: number } | undefined;
  /** The paragraph where reading begins in the window, below the bar of choices, and how much of it is above. */
  const remember = (): void => {
    const top = Math.max(views.getBoundingClientRect().bottom, 0);
    const paragraph = paragraphs.find((one) => one.getBoundingClientRect().bottom > top);
    place = undefined;
    if (!paragraph) return;
    const box = paragraph.getBoundingClientRect();
    place = { paragraph, part: (top - box.top) / box.height, top };
  };
  // The place must be known before the choice changes the layout: both events come before it does.
  views.addEventListener('pointerdown', remember);
  // Whoever goes back to the choices by keyboard leaves the place on the way: it is where the way began.
  let goingBack = false;
  document.addEventListener('keydown', ({ key, shiftKey, target }) => {
    if (key === 'Shift') return;
    const back = key === 'Tab' && shiftKey;
    if (!goingBack && (back || (target instanceof Node && views.contains(target)))) remember();
    goingBack = back;
  });
  // The browser’s own anchoring would move the page a second time.
  document.documentElement.style.setProperty('overflow-anchor', 'none');
  views.addEventListener('change', () => {
    if (!place) return;
    const box = place.paragraph.getBoundingClientRect();
    window.scrollBy({ top: box.top + place.part * box.height - place.top, behavior: 'instant' });
  });

  const showBoth = (): void => {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const both = views.querySelector<HTMLInputElement>('[value=both]');
    if (!target || !both || target.checkVisibility()) return;
    both.checked = true;
    both.dispatchEvent(new Event('change', { bubbles: true }));
    target.scrollIntoView();
  };
  // An address may name a paragraph of the language that is hidden.
  addEventListener('hashchange', showBoth);
  showBoth();
}
