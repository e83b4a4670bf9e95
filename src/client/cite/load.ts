/** Loads what citing needs when a reader comes near the panel of citations, or selects words: who only reads, loads nothing. */
export function citeWhenAsked(): void {
  const cite = document.querySelector<HTMLElement>('[data-cite]');
  if (!cite) return;
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void import('./panel.ts').then(({ showCitations }) => {
        showCitations(cite);
      });
    },
    { rootMargin: '600px' },
  );
  near.observe(cite);
  if (!cite.querySelector('[data-part]')) return;
  const selecting = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', selecting);
    void import('./quote.ts').then(({ offerQuoting }) => {
      offerQuoting(cite);
    });
  };
  document.addEventListener('selectionchange', selecting);
}
