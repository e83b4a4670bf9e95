/** Time before a card appears under the pointer, and before it goes, so that the pointer can pass on to it. */
const wait = 250;

/**
 * Shows who or what a name is, beside the name, when it is pointed at or focused; the words are those of the list of names
 * below the text. Escape, leaving and scrolling take it away.
 *
 * @see WCAG 2.2, 1.4.13: content on hover or focus is dismissible, hoverable and persistent
 */
export function showCards(): void {
  const list = document.querySelector('.mentioned');
  if (!list) return;
  const card = document.createElement('div');
  card.className = 'card apparatus';
  card.id = 'card';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  list.after(card);
  let named: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    card.hidden = true;
    named?.removeAttribute('aria-describedby');
    named = undefined;
  };
  const show = (mention: HTMLAnchorElement): void => {
    hide();
    const entity = mention.pathname.split('/').at(-2) ?? '';
    const entry = list.querySelector(`[data-entity="${CSS.escape(entity)}"]`);
    if (!entry) return;
    card.replaceChildren(...[...entry.cloneNode(true).childNodes]);
    for (const link of card.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    const name = document.createElement('strong');
    name.textContent = entry.querySelector('a')?.textContent ?? '';
    card.firstChild?.replaceWith(name);
    card.hidden = false;
    const line = mention.getClientRects()[0] ?? mention.getBoundingClientRect();
    const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - 8);
    const above = line.bottom + card.offsetHeight > innerHeight;
    card.style.left = `${String(Math.max(left, 8) + scrollX)}px`;
    card.style.top = `${String((above ? line.top - card.offsetHeight : line.bottom) + scrollY)}px`;
    mention.setAttribute('aria-describedby', card.id);
    named = mention;
  };
  const mentionAt = (target: EventTarget | null): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a.mention') : null;

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const mention = mentionAt(event.target);
    const onCard = event.target instanceof Node && card.contains(event.target);
    clearTimeout(timer);
    if (mention === named || onCard) return;
    timer = setTimeout(() => {
      if (mention) show(mention);
      else hide();
    }, wait);
  });
  document.addEventListener('focusin', (event) => {
    const mention = mentionAt(event.target);
    if (mention?.matches(':focus-visible')) show(mention);
    else hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}
