import { eventsRecord } from '../linkSchemas.ts';
import type { ArchiveEvent, Entity } from '../model.ts';
import { nearest, quote } from '../problem.ts';
import type { Content } from './content.ts';
import type { Quotations } from './quotations.ts';

const FILE = 'events.yaml';

/** Reads the timeline, which an archive need not have, and looks every statement up in its source. */
export function assembleEvents(
  content: Content,
  entities: readonly Entity[],
  quotations: Quotations,
): ArchiveEvent[] {
  if (!content.parts.files.has(FILE)) return [];
  const places = entities.filter(({ record }) => record.kind === 'place').map(({ id }) => id);
  return (content.yaml(FILE, eventsRecord) ?? []).map((record, index): ArchiveEvent => {
    record.places.forEach((place, nth) => {
      if (places.includes(place) || !content.isKnown('entities')) return;
      const meant = nearest(place, places);
      content.report({
        rule: 'unknown-entity',
        file: FILE,
        line: content.lineOf(FILE, [index, 'places', nth]),
        message: `the event \`${record.id}\` is set at ${quote(place)}, which is no place of entities/`,
        hint: `${meant === undefined ? '' : `did you mean \`${meant}\`? `}Name a place by its id`,
      });
    });
    const statements = record.statements.flatMap((statement, nth) => {
      const line = content.lineOf(FILE, [index, 'statements', nth]);
      return quotations.find(statement, { file: FILE, line }) ?? [];
    });
    return { id: record.id, record, statements };
  });
}
