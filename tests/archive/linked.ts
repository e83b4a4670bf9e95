import type { Archive, Entity, Source } from '../../src/archive/model.ts';
import { openArchive } from '../../src/archive/open.ts';

/** The archive of `tests/fixtures/linked`: three reports, linked by entities, comparisons and events. */
export function linkedArchive(): Archive {
  const { archive, problems } = openArchive('tests/fixtures/linked');
  if (!archive || problems.length > 0) throw new Error('tests/fixtures/linked is not sound');
  return archive;
}

/** A source of an archive by its id. */
export function sourceIn({ sources }: Archive, id: string): Source {
  return found(
    sources.find((source) => source.id === id),
    id,
  );
}

/** An entity of an archive by its id. */
export function entityIn({ entities }: Archive, id: string): Entity {
  return found(
    entities.find((entity) => entity.id === id),
    id,
  );
}

function found<T>(one: T | undefined, id: string): T {
  if (!one) throw new Error(`there is no ${id}`);
  return one;
}
