import { inContext } from '../../archive/quoting/context.ts';
import type { Piece } from '../../archive/quoting/difference.ts';
import type { Judgement, Occurrence } from '../../archive/quoting/judge.ts';
import {
  changeInWords,
  headingOf,
  interruptionInWords,
  layerInWords,
  locatorOf,
  verdictsInWords,
} from '../../archive/quoting/verdicts.ts';
import { stands, type Verified } from '../../archive/quoting/verify.ts';
import { element } from '../search/results.ts';
import { say } from '../toast.ts';
import { keepStyle, lastStyle } from '../cite/style.ts';
import { addressToCite, citationOf, linkTo } from './citation.ts';
import type { Checked } from './run.ts';
import type { Found } from './sources.ts';

/** Places of one quotation that are shown at once. */
const most = 8;

/** The results of a check: a list of what was judged. Every text goes in as text, never as markup. */
export function resultElements({ verified, tooMany }: Checked): HTMLElement[] {
  return verified.map((one) => {
    const item = element('li', ...judgementElements(one, tooMany, one.pieces.length === 0));
    item.className = 'checked';
    item.dataset['verdict'] = one.verdict;
    if (one.pieces.length > 0) item.append(...pieceElements(one, tooMany));
    return item;
  });
}

/** The sentences of a passage that stands nowhere as a whole, each judged. */
function pieceElements(
  { pieces, occurrences, verdict }: Verified<Found>,
  tooMany: Checked['tooMany'],
): HTMLElement[] {
  const all = allStand(pieces);
  const intro = apparatus(
    'p',
    all ? 'Part by part:' : 'It does not stand anywhere as a whole. Part by part:',
  );
  intro.classList.add('checked-intro');
  const list = element(
    'ol',
    ...pieces.map((piece) => {
      const item = element('li', ...judgementElements(piece, tooMany, true));
      item.dataset['verdict'] = piece.verdict;
      return item;
    }),
  );
  list.className = 'checked-pieces';
  // When all parts stand, what differs is what stands between them.
  const between = all ? occurrences.map((one) => occurrenceElement(one, verdict)) : [];
  return [intro, list, ...between];
}

/**
 * The verdict in words. Where not all sources that have the words of a quotation were looked into, it is not said that none
 * has the quotation.
 */
export function verdictInWords(
  judgement: Judgement<Found> & Partial<Pick<Verified<Found>, 'pieces'>>,
  tooMany: Checked['tooMany'],
): string {
  if (tooMany.has(judgement.quotation) && !stands(judgement))
    return 'Not decided: too many sources have its words';
  return allStand(judgement.pieces)
    ? 'Each part stands in the archive, but not together as quoted'
    : headingOf(judgement);
}

/** Whether a quotation was judged part by part, and every part stands somewhere. */
function allStand(pieces: Verified<Found>['pieces'] = []): boolean {
  return pieces.length > 0 && pieces.every(stands);
}

function judgementElements(
  judgement: Judgement<Found>,
  tooMany: Checked['tooMany'],
  whole: boolean,
): HTMLElement[] {
  const { quotation, verdict, occurrences } = judgement;
  const heading = element('h3', verdictInWords(judgement, tooMany));
  heading.className = 'verdict';
  const asked = element('blockquote', quotation);
  asked.className = 'asked';
  if (!whole) return [heading, asked];
  const number = tooMany.get(quotation);
  const undecided = number !== undefined && !stands(judgement);
  const meaning = undecided ? [] : [apparatus('p', verdictsInWords[verdict].meaning)];
  const places = occurrences.map((one) => occurrenceElement(one, verdict));
  const rest = places.slice(most);
  const more = rest.length > 0 ? [details(`${String(rest.length)} more places`, rest)] : [];
  const doubt =
    number === undefined
      ? []
      : [
          apparatus(
            'p',
            `Its words stand in ${number.toLocaleString('en-GB')} sources; only some of them were looked into. Check a longer stretch of it.`,
          ),
        ];
  return [heading, asked, ...meaning, ...doubt, ...places.slice(0, most), ...more];
}

function occurrenceElement(
  occurrence: Occurrence<Found>,
  overall: Judgement<Found>['verdict'],
): HTMLElement {
  const { source, layer, verdict, pieces, changes, interruptions } = occurrence;
  const link = element(
    'a',
    `${source.file.shortTitle ?? source.file.title}, ${locatorOf(occurrence)}`,
  );
  link.href = linkTo(occurrence);
  const head = element(
    'p',
    ...(verdict === 'differs' ? ['The nearest passage: '] : []),
    link,
    apparatus('span', ` ${source.date} · ${layerInWords(layer)}`),
  );
  head.className = 'where';
  const remarks = [
    ...(verdict === overall ? [] : [`Here: ${verdictsInWords[verdict].label.toLowerCase()}`]),
    ...changes.map(changeInWords),
    ...interruptions.map((one) =>
      interruptionInWords(one, layer.text.slice(one.there.start, one.there.end)),
    ),
    ...removals(occurrence),
  ];
  const made = element(
    'div',
    head,
    ...(pieces.length > 0 ? [differenceElement(pieces, layer.language)] : []),
    ...contextElements(occurrence),
    ...(remarks.length > 0 ? [remarkList(remarks)] : []),
    citationElement(occurrence),
  );
  made.className = 'occurrence';
  return made;
}

/** Both sides of a difference, one below the other: what only one has is marked, by more than colour. */
function differenceElement(pieces: readonly Piece[], language: string): HTMLElement {
  const side = (label: string, own: 'left-out' | 'put-in'): HTMLElement[] => {
    const words = element(
      'dd',
      ...pieces
        .filter(({ kind }) => kind === 'same' || kind === own)
        .map(({ kind, text }) => {
          if (kind === 'same' || text.trim() === '') return text;
          const missing = own === 'left-out';
          const hint = hidden(missing ? '(left out: ' : '(not in the source: ');
          // As a proof is corrected: what must go is struck out, what must be there is underlined.
          return element(missing ? 'ins' : 'del', hint, text, hidden(')'));
        }),
    );
    words.lang = language;
    return [element('dt', label), words];
  };
  const list = element('dl', ...side('The quotation', 'put-in'), ...side('The source', 'left-out'));
  list.className = 'difference';
  return list;
}

/** Words for those who do not see how others are marked. */
function hidden(words: string): HTMLElement {
  const said = element('span', words);
  said.className = 'visually-hidden';
  said.lang = 'en';
  said.dataset['apparatus'] = '';
  return said;
}

/** The paragraphs that the words stand in, with the words marked. */
function contextElements({ layer, stretches }: Occurrence<Found>): HTMLElement[] {
  return inContext(layer, stretches).map(({ id, pieces }) => {
    const number = apparatus('span', id.slice(1));
    number.dataset['apparatus'] = '';
    number.ariaHidden = 'true';
    const words = element(
      'span',
      ...pieces.map(({ text, quoted }) => (quoted ? element('mark', text) : text)),
    );
    words.lang = layer.language;
    if (layer.kind === 'received') words.className = 'received';
    const paragraph = element('p', number, words);
    paragraph.className = 'in-context';
    return paragraph;
  });
}

/** Why received words are not published, or not so. */
function removals({ layer, stretches }: Occurrence<Found>): string[] {
  const [start, end] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
  const reasons = layer.edits
    .filter(({ offset, from }) => offset < end && offset + from.length > start)
    .map(({ reason }) => `not published as it was received: ${reason}`);
  return [...new Set(reasons)];
}

function remarkList(remarks: readonly string[]): HTMLElement {
  const list = element('ul', ...remarks.map((remark) => element('li', remark)));
  list.className = 'remarks apparatus';
  return list;
}

function citationElement(occurrence: Occurrence<Found>): HTMLElement {
  const citation = element('span', citationOf(occurrence, lastStyle()));
  citation.addEventListener('restyle', (event) => {
    if (event instanceof CustomEvent)
      citation.textContent = citationOf(occurrence, String(event.detail));
  });
  citation.dataset['citation'] = '';
  const copy = (label: string, text: () => string): HTMLElement => {
    const button = element('button', label);
    button.type = 'button';
    button.addEventListener('click', () => void copyText(text()));
    return button;
  };
  const made = apparatus(
    'p',
    citation,
    ' ',
    copy('Copy citation', () => citation.textContent),
    ' ',
    copy('Copy address', () => addressToCite(occurrence)),
  );
  made.classList.add('cited');
  return made;
}

/** A choice of the style in which all places are cited; undefined when nothing is cited. */
export function styleChoice({ verified }: Checked): HTMLElement | undefined {
  const all = verified.flatMap((one) => [one, ...one.pieces]);
  const [first] = all.flatMap(({ occurrences }) => occurrences);
  const styles = first?.source.file.citations ?? [];
  if (styles.length === 0) return undefined;
  const select = element(
    'select',
    ...styles.map(({ style, name }) => {
      const option = element('option', name);
      option.value = style;
      option.selected = style === lastStyle();
      return option;
    }),
  );
  select.addEventListener('change', () => {
    keepStyle(select.value);
    for (const one of document.querySelectorAll('[data-citation]'))
      one.dispatchEvent(new CustomEvent('restyle', { detail: select.value }));
  });
  const label = element('label', 'Citation style ', select);
  label.className = 'cite-style apparatus no-print';
  return label;
}

async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied');
  } catch {
    say('Your browser did not let the page copy: select the words and copy them');
  }
}

function details(label: string, content: readonly HTMLElement[]): HTMLElement {
  const summary = element('summary', label);
  summary.className = 'apparatus';
  return element('details', summary, ...content);
}

function apparatus<K extends 'p' | 'span'>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = element(name, ...content);
  made.className = 'apparatus';
  return made;
}
