import { isVerbatim } from '../../archive/quoting/verify.ts';
import { wordsIn } from '../../archive/quoting/words.ts';
import { element } from '../search/results.ts';
import { resultElements, styleChoice, verdictInWords } from './results.ts';
import { check, mostPieces, piecesOf, type Checked } from './run.ts';
import { addressWith, longest, readText } from './state.ts';

const failed =
  'The check could not be carried out: the search index or a source could not be loaded. This says nothing about the quotation.';

/** The quotation checker: what is checked stands in the address, behind the `#`. */
export function checkOnPage(page: HTMLElement): void {
  const input = page.querySelector('textarea');
  const button = page.querySelector<HTMLButtonElement>('button[data-check]');
  const status = page.querySelector('[role=status]');
  const results = page.querySelector<HTMLElement>('[data-results]');
  const examples = page.querySelector<HTMLElement>('[data-examples]');
  if (!input || !button || !status || !results) return;
  const say = (...words: (Node | string)[]): void => {
    status.replaceChildren(...words);
  };
  let latest = 0;
  const run = async (text: string): Promise<void> => {
    const turn = ++latest;
    results.replaceChildren();
    // The results take the place of the examples, so that nothing below moves.
    if (examples) examples.hidden = text !== '';
    if (text === '') {
      say();
      return;
    }
    const refused = refusal(text);
    if (refused !== undefined) {
      say(refused);
      return;
    }
    say('Looking for the words …');
    page.ariaBusy = 'true';
    try {
      const checked = await check(text, (done, of) => {
        if (turn === latest && of > 1)
          say(`Looking for the words … ${String(done + 1)} of ${String(of)}`);
      });
      if (turn !== latest) return;
      show(results, checked, page);
      say(inWords(checked));
    } catch {
      if (turn !== latest) return;
      const again = element('button', 'Try again');
      again.type = 'button';
      again.addEventListener('click', () => void run(text));
      say(`${failed} `, again);
    } finally {
      if (turn === latest) page.ariaBusy = 'false';
    }
  };
  const start = (): void => {
    const text = input.value.trim().slice(0, longest);
    if (text !== readText(location)) history.pushState(null, '', addressWith(text, location));
    void run(text);
  };
  button.addEventListener('click', start);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
  });
  const restore = (): void => {
    const text = readText(location);
    // Behind the question mark it would be sent with every further request.
    if (location.search !== '' && text !== '')
      history.replaceState(null, '', addressWith(text, location));
    // What was typed while this script was still loading stays.
    if (text !== '' || results.childElementCount > 0) input.value = text;
    void run(text);
  };
  addEventListener('popstate', restore);
  restore();
}

function refusal(text: string): string | undefined {
  if (wordsIn(text).length === 0) return 'There is no word in this to look for.';
  const pieces = piecesOf(text).length;
  if (pieces <= mostPieces) return undefined;
  return `These are ${String(pieces)} passages and sentences. Check at most ${String(mostPieces)} at once; the command in the archive’s code has no such limit.`;
}

function show(results: HTMLElement, checked: Checked, page: HTMLElement): void {
  const list = element('ol', ...resultElements(checked));
  list.className = 'checked-list';
  const when = new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const record = element('p', `Checked on ${when} against ${page.dataset['archive'] ?? ''}.`);
  record.className = 'apparatus';
  const styles = styleChoice(checked);
  results.replaceChildren(element('h2', 'Result'), ...(styles ? [styles] : []), list, record);
}

/** What a check found out, in a sentence. */
function inWords({ verified, tooMany }: Checked): string {
  const good = verified.filter(isVerbatim).length;
  const [only] = verified;
  if (verified.length === 1 && only) return `${verdictInWords(only, tooMany)}.`;
  return `${String(good)} of ${String(verified.length)} passages are verbatim, or verbatim but for typography.`;
}
