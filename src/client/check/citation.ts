import type { Occurrence } from '../../archive/quoting/judge.ts';
import { addressOf, locatorOf } from '../../archive/quoting/verdicts.ts';
import type { Found } from './sources.ts';

/** The address of an occurrence as a link: with the base path, without the origin. */
export function linkTo(occurrence: Occurrence<Found>): string {
  const { file, page } = occurrence.source;
  // The page is where the index has it; what follows its id is the same below any base.
  return page.replace(/\/sources\/[^/]+\/$/, '') + addressOf(file.id, occurrence);
}

/** The address of an occurrence as it is copied. */
export function absoluteLinkTo(occurrence: Occurrence<Found>): string {
  return new URL(linkTo(occurrence), location.origin).href;
}

/** How an occurrence is cited. */
export function citationOf(occurrence: Occurrence<Found>): string {
  const { file, date } = occurrence.source;
  const title = file.shortTitle ?? file.title;
  return `${title}, ${date}, version ${String(file.version)}, ${locatorOf(occurrence)}, ${absoluteLinkTo(occurrence)}`;
}
