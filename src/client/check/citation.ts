import { paragraphsOf } from '../../archive/quoting/context.ts';
import type { Occurrence } from '../../archive/quoting/judge.ts';
import { addressOf, layerInWords, locatorOf } from '../../archive/quoting/verdicts.ts';
import type { Found } from './sources.ts';

/** The address of an occurrence as a link: with the base path, without the origin. */
export function linkTo(occurrence: Occurrence<Found>): string {
  const { file, page } = occurrence.source;
  // The page is where the index has it; what stands before it is the base.
  return page.replace(/\/sources\/[^/]+\/$/, '') + addressOf(file.id, occurrence);
}

/** The address of an occurrence as the archive publishes it, wherever this copy of it is read. */
export function addressToCite(occurrence: Occurrence<Found>): string {
  const { file } = occurrence.source;
  const path = addressOf(file.id, occurrence).replace(/^\/sources\/[^/]+\//, '');
  return new URL(path, file.url).href;
}

/**
 * How an occurrence is cited in a style: the note or the place in the text, then what goes into the list at the end where
 * the style has one. A translation is flagged as such; received words are cited by the source as a whole, and their line.
 */
export function citationOf(occurrence: Occurrence<Found>, styleId: string | undefined): string {
  const { file } = occurrence.source;
  const style = file.citations.find((one) => one.style === styleId) ?? file.citations[0];
  const address = addressToCite(occurrence);
  if (!style) return `${file.title}, ${locatorOf(occurrence)}, ${address}`;
  const { layer, stretches } = occurrence;
  const ids = paragraphsOf(layer, stretches).map(({ id }) => id);
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  if (layer.kind === 'received')
    return `${style.whole} [${locatorOf(occurrence)} of the text as received: ${address}]`;
  const number = first.slice(1);
  const part =
    first === last
      ? style.part.replace('{locator}', number)
      : style.part
          .replace(`${style.paragraph} {locator}`, `${style.paragraphs} {locator}`)
          .replace('{locator}', `${number}–${last.slice(1)}`);
  const fragment = new URL(address).hash.slice(1);
  const flag = layer.kind === 'translation' ? [`[${layerInWords(layer)}]`] : [];
  // A note that has the address needs no entry behind it.
  const entry = part.includes('{fragment}') ? [] : [style.entry];
  return [part, ...flag, ...entry].join(' ').replaceAll('{fragment}', fragment);
}
