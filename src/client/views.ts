/** Keeps the words under the reader’s eyes where they are when another choice of languages makes the page longer or shorter. */
export function keepPlaceWhenViewChanges(): void {
  const views = document.querySelector<HTMLElement>('[data-views]');
  if (!views) return;
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.paragraph')];
  let place: { paragraph: HTMLElement; part: number } | undefined;
  /** Where reading begins in the window: below the bar of choices. */
  const edge = (): number => Math.max(views.getBoundingClientRect().bottom, 0);
  /** The paragraph at that edge, and how much of it is above. */
  const remember = (): void => {
    const top = edge();
    const paragraph = paragraphs.find((one) => one.getBoundingClientRect().bottom > top);
    if (!paragraph) return;
    const box = paragraph.getBoundingClientRect();
    place = { paragraph, part: (top - box.top) / box.height };
  };
  // The place must be known before the choice changes the layout: both events come before it does.
  views.addEventListener('pointerdown', remember);
  views.addEventListener('keydown', remember);
  // The browser’s own anchoring would move the page a second time.
  document.documentElement.style.setProperty('overflow-anchor', 'none');
  views.addEventListener('change', () => {
    if (!place) return;
    const box = place.paragraph.getBoundingClientRect();
    window.scrollBy({ top: box.top + place.part * box.height - edge(), behavior: 'instant' });
  });

  const showBoth = (): void => {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const both = views.querySelector<HTMLInputElement>('[value=both]');
    if (!target || !both || target.checkVisibility()) return;
    both.checked = true;
    target.scrollIntoView();
  };
  // An address may name a paragraph of the language that is hidden.
  addEventListener('hashchange', showBoth);
  showBoth();
}
