import { expect, test } from 'vitest';
import { pageAddresses } from '../../src/archive/addresses.ts';
import { archiveRevised, lastModified } from '../../src/archive/lastModified.ts';
import type { Archive } from '../../src/archive/model.ts';
import { linkedArchive } from './linked.ts';

/** From which day a page is as it is: told by the sources that it shows, never by a clock. */

const archive = linkedArchive();
/** The archive in which one source was revised in a year that no other has. */
const revised = (id: string): Archive => ({
  ...archive,
  sources: archive.sources.map((source) =>
    source.id === id
      ? {
          ...source,
          record: {
            ...source.record,
            version: 2,
            revisions: [{ version: 2, date: '2031-05-06', changes: 'A note.' }],
          },
        }
      : source,
  ),
});

test('a revised source changes its own pages and those that show it, and no others', () => {
  for (const source of archive.sources) {
    const days = lastModified(revised(source.id));
    const changed = new Set([...days].filter(([, day]) => day === '2031-05-06').map(([at]) => at));
    expect(changed).toContain(`/sources/${source.id}/`);
    expect(changed).toContain(`/sources/${source.id}/edits/`);
    for (const page of ['/', '/sources/', '/data/']) expect(changed).toContain(page);
    for (const other of archive.sources)
      if (other !== source) expect(changed).not.toContain(`/sources/${other.id}/`);
    for (const { id } of archive.entities)
      expect(changed.has(`/entities/${id}/`), id).toBe(
        source.mentions.some(({ entity }) => entity === id),
      );
    for (const { id, record, statements } of archive.comparisons)
      expect(changed.has(`/comparisons/${id}/`), id).toBe(
        [...statements.map((one) => one.source), ...record.silent].includes(source.id),
      );
  }
});

test('only pages that there are have a day, and an editor’s page has none', () => {
  const pages = pageAddresses(archive);
  const days = lastModified(archive);
  for (const page of days.keys()) expect(pages).toContain(page);
  expect(days.has('/search/')).toBe(false);
  expect([...days.keys()].filter((page) => page.startsWith('/about/'))).toEqual([]);
});

test('an archive without sources was never revised', () => {
  expect(archiveRevised({ sources: [] })).toBeUndefined();
});
