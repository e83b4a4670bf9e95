import { element, sectionElement } from './results.ts';
import { search, type Answer } from './run.ts';
import type { Wanted } from './state.ts';
import { suggestion } from './suggest.ts';

/** How long typing must rest before it is searched for, in milliseconds. */
const rest = 150;

/** What a search box asks of the place that it stands in. */
interface Surroundings {
  /** What is wanted, given what stands in the field. */
  readonly wanted: (query: string) => Wanted;
  /** Told of everything that is searched for, before it is. */
  readonly onSearch?: (wanted: Wanted) => void;
  /** Told of everything that was answered. */
  readonly onAnswer?: (answer: Answer, wanted: Wanted) => void;
  /** Called when Enter is pressed in the field. */
  readonly onSubmit?: () => void;
  /** Asked to count only the spelling that was typed, or all. */
  readonly onExact?: (exact: boolean) => void;
}

/** A search box: searches again, for what stands in its field or for something else. */
export interface SearchBox {
  readonly search: (query?: string) => void;
}

const unloaded =
  'The search index could not be loaded. Try again, or go through the lists: every text stands whole on its page, and the browser’s own search finds words in it.';

/**
 * Makes a search form answer as one types: a status line that is read aloud, and lists of found pages that the arrow
 * keys go through.
 */
export function searchBox(form: HTMLFormElement, surroundings: Surroundings): SearchBox {
  const input = form.querySelector('input') ?? form.appendChild(document.createElement('input'));
  const status = element('p');
  status.className = 'search-status apparatus';
  status.role = 'status';
  const spelling = element('p');
  spelling.className = 'search-spelling apparatus';
  const found = element('div');
  found.className = 'search-found';
  form.after(status, spelling, found);

  const say = (...words: (Node | string)[]): void => {
    status.replaceChildren(...words);
  };
  let latest = 0;
  const run = async (): Promise<void> => {
    const wanted = surroundings.wanted(input.value);
    const turn = ++latest;
    surroundings.onSearch?.(wanted);
    const filtered = Object.values(wanted.chosen).some((values) => values.length > 0);
    if (wanted.query === '' && !filtered) {
      say();
      spelling.replaceChildren();
      found.replaceChildren();
      return;
    }
    say('Searching …');
    try {
      const answer = await search(wanted);
      if (turn !== latest) return;
      found.replaceChildren(...answer.sections.map(sectionElement));
      say(inWords(answer, wanted));
      spelling.replaceChildren(...spellingLine(answer, wanted, surroundings.onExact));
      surroundings.onAnswer?.(answer, wanted);
      if (answer.sections.length > 0) return;
      const better = await suggestion(wanted.query);
      if (better === undefined || turn !== latest) return;
      const take = element('button', better);
      take.type = 'button';
      take.addEventListener('click', () => {
        again(better);
        input.focus();
      });
      say(inWords(answer, wanted), ' Did you mean ', take, '?');
    } catch {
      if (turn !== latest) return;
      found.replaceChildren();
      spelling.replaceChildren();
      say(unloaded);
    }
  };
  const again = (query?: string): void => {
    if (query !== undefined) input.value = query;
    void run();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(again, rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (surroundings.onSubmit) surroundings.onSubmit();
    else again();
  });
  form.parentElement?.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...found.querySelectorAll<HTMLElement>('.passages a')];
    const stops = [input, ...links.filter((link) => link.checkVisibility())];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return { search: again };
}

/** What a search found, in one sentence. */
function inWords({ sections }: Answer, { query }: Wanted): string {
  const name = query === '' ? '' : ` for ${query.includes('"') ? query : `“${query}”`}`;
  if (sections.length === 0) return `Nothing found${name}.`;
  const sources = sections.find(({ kind }) => kind === 'source');
  const others = sections
    .filter(({ kind }) => kind !== 'source')
    .reduce((sum, { total }) => sum + total, 0);
  const about = sections.every(({ certain }) => certain) ? '' : 'about ';
  const parts = [
    ...(sources ? [counted(sources.total, 'source')] : []),
    ...(others > 0 ? [counted(others, sources ? 'other page' : 'page')] : []),
  ];
  return `${about}${parts.join(' and ')} found${name}.`.replace(/^a/, 'A');
}

function counted(number: number, one: string): string {
  return `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;
}

/** Says which other spellings were found, with the switch that leaves them out or brings them back. */
function spellingLine(
  { alsoSpelled }: Answer,
  { exact }: Wanted,
  onExact: ((exact: boolean) => void) | undefined,
): (Node | string)[] {
  if (!exact && alsoSpelled.length === 0) return [];
  const words = exact
    ? 'Only the spelling that you typed. '
    : `Also spelled ${alsoSpelled.join(', ')}. `;
  if (!onExact) return [words.trim()];
  const turn = element('button', exact ? 'All spellings' : 'Only as typed');
  turn.type = 'button';
  turn.addEventListener('click', () => {
    onExact(!exact);
  });
  return [words, turn];
}
