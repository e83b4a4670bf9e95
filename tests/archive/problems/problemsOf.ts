import { openArchive } from '../../../src/archive/open.ts';
import type { Problem } from '../../../src/archive/problem.ts';

/** What is found wrong in `tests/fixtures/<name>`: a sound content folder but for the one defect that its name says. */
export function problemsOf(name: string): readonly Problem[] {
  return openArchive(`tests/fixtures/${name}`).problems;
}
