/** Keeps the paragraph under the reader’s eyes where it is when another choice of languages makes the page longer or shorter. */
export function keepPlaceWhenViewChanges(): void {
  const views = document.querySelector<HTMLElement>('[data-views]');
  if (!views) return;
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.paragraph')];
  let anchor: { element: HTMLElement; top: number } | undefined;
  /** The first paragraph that is not yet behind the bar of choices. */
  const remember = (): void => {
    const edge = views.getBoundingClientRect().bottom;
    const element = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > edge);
    anchor = element && { element, top: element.getBoundingClientRect().top };
  };
  // The place must be known before the choice changes the layout: both events come before it does.
  views.addEventListener('pointerdown', remember);
  views.addEventListener('keydown', remember);
  views.addEventListener('change', () => {
    if (!anchor) return;
    const moved = anchor.element.getBoundingClientRect().top - anchor.top;
    window.scrollBy({ top: moved, behavior: 'instant' });
    remember();
  });
}
