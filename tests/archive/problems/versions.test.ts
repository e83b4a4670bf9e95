import { describe, expect, test } from 'vitest';
import { problemsWhen, type Change } from './problemsOf.ts';

/** What was cited must not change under the same version; and a record tells its versions in order. */
const messagesWhen = (...changes: readonly Change[]): readonly string[] =>
  problemsWhen(...changes).map(({ file, line, message }) => `${file}:${String(line)} ${message}`);

const closed = 'sources/harbour-closed/source.md';
const zamkniety = 'sources/port-zamkniety/source.md';
const translation = 'sources/port-zamkniety/translation.en.md';
const still = 'the version is still 1: it would come to say something else than what was cited';
const told = (...entries: string[]): Change => [
  closed,
  'version: 1\n',
  `version: ${String(entries.length > 0 ? 3 : 2)}\n${entries.length > 0 ? `revisions:\n${entries.join('')}` : ''}`,
];
const entry = (version: number, date: string): string =>
  `  - { version: ${String(version)}, date: '${date}', changes: A note was added. }\n`;

describe('without a new version, it is a problem', () => {
  test('that a note says something else', () => {
    expect(problemsWhen([closed, 'The [mayor]', 'A [mayor]'])).toEqual([
      {
        rule: 'version',
        file: closed,
        line: 10,
        message: `the notes changed, but ${still}`,
        hint: "write `version: 2`, and under `revisions:` what changed: `- { version: 2, date: 'YYYY-MM-DD', changes: … }`; then run `npm run lock`",
      },
    ]);
  });

  test('that a note is about other words', () => {
    const marked: Change[] = [
      [closed, 'Anna Holm[^mayor]', 'Anna[^mayor] Holm'],
      [closed, '**Anna Holm**', '**Anna**'],
    ];
    expect(messagesWhen(...marked)).toEqual([`${closed}:10 the notes changed, but ${still}`]);
  });

  test('that a translation changed', () => {
    expect(messagesWhen([translation, 'were closed', 'are closed'])).toEqual([
      `${zamkniety}:9 the translations changed, but ${still}`,
    ]);
  });

  test('that the published words changed', () => {
    const declared = `edits:\n  - { action: replace, line: p3, from: 'The order', to: 'This order', kind: extraction, reason: a test }\n---\n\nHarbour`;
    expect(
      messagesWhen(
        [closed, '---\n\nHarbour', declared],
        [closed, 'The order holds', 'This order holds'],
      ),
    ).toEqual([`${closed}:10 the published words changed, but ${still}`]);
  });

  test('that citations would say something else: title, publisher, date', () => {
    const said = `${closed}:10 what citations say of it changed, but ${still}`;
    const changes: Change[] = [
      [closed, 'roles: { p1: title }', 'suppliedTitle: The harbour of Brina'],
      [closed, '1981-03-30', '1981-03-31'],
      [closed, 'basis: stated', 'basis: inferred'],
      [closed, 'name: null', 'name: The Port Paper, basis: stated'],
    ];
    for (const change of changes) expect(messagesWhen(change)).toEqual([said]);
  });

  test('but not that the record says more of how something is known', () => {
    expect(messagesWhen([closed, 'It says so.', 'It says so twice.'])).toEqual([]);
  });
});

describe('a new version', () => {
  test('may say something else, and waits for the lock', () => {
    expect(
      messagesWhen(
        [closed, 'version: 1\n', `version: 2\nrevisions:\n${entry(2, '2026-11-23')}`],
        [closed, 'The [mayor]', 'A [mayor]'],
      ),
    ).toEqual([
      'permalinks.json:1 1 new address or version is not locked yet, the first of them /sources/harbour-closed/ in version 2',
    ]);
  });

  test('must be told of', () => {
    expect(messagesWhen(told())).toEqual([
      'permalinks.json:1 1 new address or version is not locked yet, the first of them /sources/harbour-closed/ in version 2',
      `${closed}:10 the version is 2, but \`revisions:\` ends with version 1`,
    ]);
  });

  test('is told of in order, each on a day that is not before the last', () => {
    const order = told(entry(3, '2026-11-21'), entry(2, '2026-11-20'));
    expect(messagesWhen(order).slice(1)).toEqual([
      `${closed}:12 this entry tells of version 3, but version 2 is next`,
      `${closed}:12 version 3 is dated 2026-11-21, before 2026-11-22`,
      `${closed}:13 this entry tells of version 2, but version 3 is next`,
      `${closed}:13 version 2 is dated 2026-11-20, before 2026-11-21`,
      `${closed}:13 the version is 3, but \`revisions:\` ends with version 2`,
    ]);
  });

  test('may be told of from the first on', () => {
    expect(
      messagesWhen([closed, 'version: 1\n', `version: 1\nrevisions:\n${entry(1, '2026-11-25')}`]),
    ).toEqual([]);
  });

  test('is never taken back', () => {
    const lock: Change = [
      'permalinks.json',
      '"harbour-closed": {\n      "version": 1',
      '"harbour-closed": {\n      "version": 4',
    ];
    expect(messagesWhen(lock)).toEqual([
      `${closed}:10 version 1 comes after version 4, which was published already`,
    ]);
  });
});
