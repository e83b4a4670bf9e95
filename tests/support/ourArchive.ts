import type { Archive } from '../../src/archive/model.ts';
import { openArchive } from '../../src/archive/open.ts';

/** The archive in `content/`, as the engine has it. */
export function ourArchive(): Archive {
  const { archive, problems } = openArchive('content');
  if (!archive || problems.length > 0)
    throw new Error('content/ has problems: run npm run check:content');
  return archive;
}
