import { allFilters, type FilterCounts } from './pagefind.ts';
import { element } from './results.ts';
import { countsFor, type Answer } from './run.ts';
import { filterNames, type Wanted } from './state.ts';

/** What a filter is called, and its values where they need other words. */
const groups: Readonly<
  Record<string, { label: string; values?: Readonly<Record<string, string>> }>
> = {
  kind: {
    label: 'Kind',
    values: {
      source: 'Sources',
      name: 'Names',
      comparison: 'Comparisons',
      note: 'Notes',
      page: 'Pages of the archive',
    },
  },
  language: { label: 'Language' },
  publisher: { label: 'Publisher' },
  date: { label: 'Date' },
  person: { label: 'Person' },
  place: { label: 'Place' },
  organisation: { label: 'Organisation' },
};

/** Values of a group that are shown at once; the others are found by typing. */
const shown = 6;

/** What a reader chose in the panel. */
type Change = Partial<Pick<Wanted, 'chosen' | 'byDate'>>;

/** The panel of filters. */
export interface FilterPanel {
  readonly element: HTMLElement;
  /** Shows what is chosen, and how many pages of what was answered each value would leave. */
  readonly show: (wanted: Wanted, answer?: Answer) => void;
}

/**
 * A panel of filters, closed at first: their values are loaded when it is opened. Several values of one filter mean any of
 * them.
 */
export function filterPanel(onChange: (change: Change) => void): FilterPanel {
  const details = element('details');
  details.className = 'filters apparatus';
  const summary = element('summary', 'Filters and order');
  const body = element('div');
  body.className = 'filter-groups';
  details.append(summary, body);
  let values: FilterCounts | undefined;
  let counts: FilterCounts | undefined;
  let wanted: Wanted | undefined;
  let answer: Answer | undefined;

  const chosenValues = (): string[] => [
    ...Object.entries(wanted?.chosen ?? {}).flatMap(([name, own]) =>
      own.map((value) => inWords(name, value)),
    ),
    ...(wanted?.byDate ? ['by date'] : []),
  ];
  const draw = (): void => {
    const chosenNow = chosenValues();
    summary.textContent = ['Filters and order', chosenNow.join(', ')].filter(Boolean).join(': ');
    if (!values || !wanted) return;
    const current = wanted;
    const restoreFocus = focused(body);
    const groups = filterNames.flatMap((name) => {
      const chosen = current.chosen[name] ?? [];
      const known = Object.keys(values?.[name] ?? {});
      const all = name === 'date' ? known : [...new Set([...known, ...chosen])];
      const rows = all
        .map((value) => [value, (counts ?? values)?.[name]?.[value] ?? 0] as const)
        .filter(([value, pages]) => pages > 0 || chosen.includes(value));
      if (rows.length === 0 && chosen.length === 0) return [];
      const choose = (now: string[]): void => {
        onChange({ chosen: { ...current.chosen, [name]: now } });
      };
      return name === 'date'
        ? dateGroup(all, chosen, choose)
        : filterGroup(name, rows, chosen, choose);
    });
    const order = orderGroup(current.byDate, (byDate) => {
      onChange({ byDate });
    });
    const clear = button('Clear all', () => {
      onChange({ chosen: {}, byDate: false });
    });
    body.replaceChildren(order, ...groups, ...(chosenNow.length > 0 ? [clear] : []));
    restoreFocus?.();
  };
  const load = async (): Promise<void> => {
    try {
      values ??= await allFilters();
      const [now, given] = [wanted, answer];
      if (now && given) {
        const counted = await countsFor(now, given);
        if (now !== wanted) return;
        counts = counted;
      }
      draw();
    } catch {
      body.replaceChildren(element('p', 'The filters could not be loaded.'));
    }
  };
  details.addEventListener('toggle', () => {
    if (details.open) void load();
  });
  return {
    element: details,
    show: (now, given) => {
      wanted = now;
      answer = given;
      counts = undefined;
      if (details.open) void load();
      else draw();
    },
  };
}

/** Remembers the control that has the focus, and gives it back after the panel was drawn anew. */
function focused(body: HTMLElement): (() => void) | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLInputElement || active instanceof HTMLSelectElement))
    return undefined;
  if (!body.contains(active)) return undefined;
  const { name, value } = active;
  return () => {
    const named = [...body.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    named
      .find((one) => one.name === name && (one instanceof HTMLSelectElement || one.value === value))
      ?.focus();
  };
}

function orderGroup(byDate: boolean, onChange: (byDate: boolean) => void): HTMLElement {
  const group = fieldset('Order');
  for (const [label, value] of [
    ['Relevance', false],
    ['Date', true],
  ] as const) {
    const input = element('input');
    input.type = 'radio';
    input.name = 'sort';
    input.value = label;
    input.checked = byDate === value;
    input.addEventListener('change', () => {
      onChange(value);
    });
    group.append(element('label', input, ` ${label}`));
  }
  return group;
}

function filterGroup(
  name: string,
  all: readonly (readonly [value: string, pages: number])[],
  chosen: readonly string[],
  onChange: (chosen: string[]) => void,
): HTMLElement {
  const { label = name } = groups[name] ?? {};
  const group = fieldset(label);
  const ordered = all.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rows = ordered.map(([value, pages], index) => {
    const input = element('input');
    input.type = 'checkbox';
    input.name = name;
    input.value = value;
    input.checked = chosen.includes(value);
    input.addEventListener('change', () => {
      onChange(input.checked ? [...chosen, value] : chosen.filter((one) => one !== value));
    });
    const number = element('span', ` ${String(pages)}`);
    const row = element('label', input, ` ${inWords(name, value)}`, number);
    row.hidden = index >= shown && !input.checked;
    return row;
  });
  group.append(...rows);
  if (rows.some((row) => row.hidden)) group.append(finder(label, rows));
  return group;
}

/** The dates from one to another. */
function dateGroup(
  all: readonly string[],
  [chosen = '/']: readonly string[],
  onChange: (chosen: string[]) => void,
): HTMLElement {
  const values = all.toSorted();
  const [from = '', to = from] = chosen.split('/');
  const group = fieldset('Date');
  const select = (label: string, name: string, value: string): HTMLSelectElement => {
    const made = element('select');
    made.name = name;
    made.append(new Option('any', ''), ...values.map((one) => new Option(one, one)));
    made.value = value;
    made.addEventListener('change', () => {
      const range = `${first.value}/${last.value}`;
      onChange(range === '/' ? [] : [range]);
    });
    group.append(element('label', `${label} `, made));
    return made;
  };
  const first = select('from', 'from', from);
  const last = select('to', 'to', to);
  return group;
}

/** A field that finds the values of a long group. */
function finder(label: string, rows: readonly HTMLElement[]): HTMLElement {
  const first = new Set(rows.filter((row) => !row.hidden));
  const input = element('input');
  input.type = 'search';
  input.placeholder = `Find one of ${String(rows.length)}`;
  input.ariaLabel = `Find in: ${label}`;
  input.addEventListener('input', () => {
    const asked = input.value.trim().toLowerCase();
    for (const row of rows) {
      const checked = row.querySelector('input')?.checked === true;
      row.hidden =
        asked === ''
          ? !first.has(row) && !checked
          : !checked && !row.textContent.toLowerCase().includes(asked);
    }
  });
  return input;
}

/** A value of a filter as a reader is told. */
function inWords(name: string, value: string): string {
  if (name === 'date') return value.replace('/', ' to ').trim();
  if (name === 'language') return languageInWords(value);
  return groups[name]?.values?.[value] ?? value;
}

function languageInWords(value: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(value) ?? value;
  } catch {
    // An address may hold anything.
    return value;
  }
}

function fieldset(label: string): HTMLElement {
  return element('fieldset', element('legend', label));
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = element('button', label);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}
