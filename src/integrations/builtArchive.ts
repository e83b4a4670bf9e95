import type { Archive } from '../archive/model.ts';
import { openArchive } from '../archive/open.ts';

let opened: Archive | undefined;

/** The archive that is being built, for what is written when its pages are there. Read once, as it is large. */
export function builtArchive(): Archive | undefined {
  opened ??= openArchive().archive;
  return opened;
}
