import { createRequire } from 'node:module';
import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import type { JsonLd } from 'jsonld/jsonld-spec';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/archive/fixity.ts';
import { absolute, textIn, unpack, zipOf, type Bag } from '../../support/bag.ts';
import { linkedArchive } from '../linked.ts';

/** The bag’s payload is an RO-Crate: every file described, and nothing described that is not there. */

interface Entity {
  '@id': string;
  '@type': string | string[];
  [property: string]: unknown;
}

/** The context of RO-Crate 1.2, as the npm package `ro-crate` brings it. */
const context = createRequire(import.meta.url)('ro-crate/lib/context.json') as JsonLd;
let bag: Bag;
let text: string;
let graph: Entity[];
let byId: Map<string, Entity>;
beforeAll(async () => {
  bag = unpack(await zipOf('tests/fixtures/linked'));
  text = textIn(bag, 'data/ro-crate-metadata.json');
  graph = (JSON.parse(text) as { '@graph': Entity[] })['@graph'];
  byId = new Map(graph.map((entity) => [entity['@id'], entity]));
}, 60_000);

const isA = ({ '@type': type }: Entity, name: string): boolean => [type].flat().includes(name);
const references = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return '@id' in value ? [value['@id'] as string] : [];
};
const entity = (id: string): Entity => {
  const found = byId.get(id);
  if (!found) throw new Error(`the crate has no ${id}`);
  return found;
};

test('is JSON-LD in which every property and type is known: nothing is lost when it is expanded', async () => {
  const options: Options.Expand & { safe: boolean } = {
    // Fails where a property would be dropped.
    safe: true,
    base: 'https://crate.example/',
    documentLoader: (url) => {
      if (url !== 'https://w3id.org/ro/crate/1.2/context')
        return Promise.reject(new Error(`not here: ${url}`));
      return Promise.resolve({ documentUrl: url, document: context });
    },
  };
  const expanded = await jsonld.expand(JSON.parse(text) as JsonLdDocument, options);
  expect(expanded).toHaveLength(graph.length);
});

test('is flat: no entity twice, none within another, each with an id and a type', () => {
  expect(byId.size).toBe(graph.length);
  for (const one of graph) {
    expect(one['@id']).not.toBe('');
    expect([one['@type']].flat().length).toBeGreaterThan(0);
    for (const value of Object.values(one).flat())
      if (typeof value === 'object' && value !== null) expect(Object.keys(value)).toEqual(['@id']);
  }
});

test('describes itself and its root as RO-Crate 1.2 requires', () => {
  expect(entity('ro-crate-metadata.json')).toEqual({
    '@id': 'ro-crate-metadata.json',
    '@type': 'CreativeWork',
    about: { '@id': './' },
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
  });
  const root = entity('./');
  expect(root['@type']).toBe('Dataset');
  for (const property of ['name', 'description', 'license', 'publisher', 'author'])
    expect(root[property], property).toBeTruthy();
  expect(root['datePublished']).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const licence of references(root['license']))
    expect(entity(licence)).toMatchObject({
      '@type': 'CreativeWork',
      name: expect.any(String) as string,
      description: expect.any(String) as string,
    });
});

test('every file of the payload is an entity with its size, its checksum and its format', () => {
  const paths = [...bag.keys()]
    .filter((path) => path.startsWith('data/') && path !== 'data/ro-crate-metadata.json')
    .map((path) => path.slice('data/'.length));
  expect(graph.filter((one) => isA(one, 'File')).map((one) => one['@id'])).toEqual(
    expect.arrayContaining(paths),
  );
  for (const path of paths) {
    const bytes = bag.get(`data/${path}`) ?? new Uint8Array();
    expect(entity(path)).toMatchObject({
      '@type': 'File',
      name: expect.any(String) as string,
      contentSize: String(bytes.byteLength),
      sha256: sha256(bytes),
    });
    expect(entity(path)['encodingFormat']).toBeDefined();
    expect(references(entity(path)['license']).length).toBeGreaterThan(0);
  }
});

test('every file and folder that it describes is there', () => {
  const paths = [...bag.keys()];
  for (const one of graph) {
    const there = `data/${one['@id']}`;
    if (isA(one, 'File')) expect(paths).toContain(there);
    else if (isA(one, 'Dataset') && one['@id'] !== './')
      expect(
        paths.some((path) => path.startsWith(there)),
        there,
      ).toBe(true);
  }
});

test('every file hangs from the root, and everything else from what refers to it', () => {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    const one = byId.get(id);
    if (!one) return;
    for (const [property, value] of Object.entries(one))
      if (!property.startsWith('@')) references(value).forEach(visit);
  };
  visit('ro-crate-metadata.json');
  expect(graph.filter((one) => !reached.has(one['@id']))).toEqual([]);
  expect(
    [...reached].filter((id) => !byId.has(id) && id !== 'https://w3id.org/ro/crate/1.2'),
  ).toEqual([]);
});

describe('says whose the words are:', () => {
  const licences = (path: string): string[] => references(entity(path)['license']);
  const { record, sources } = linkedArchive();
  const [source] = sources;
  const ours = record.rights.licence.url;

  test('what was received is under no licence of ours', () => {
    for (const name of ['original.txt', 'text.txt'])
      expect(licences(`sources/${String(source?.id)}/${name}`)).toEqual(['#received-texts']);
    expect(licences(`content/sources/${String(source?.id)}/original.txt`)).toEqual([
      '#received-texts',
    ]);
    expect(entity('#received-texts')['description']).toBe(record.rights.sources);
  });

  test('what holds both is under both, what is the archive’s under its licence', () => {
    expect(licences(`sources/${String(source?.id)}/source.json`)).toEqual([
      ours,
      '#received-texts',
    ]);
    expect(licences('content/archive.yaml')).toEqual([ours]);
  });
});

test('what is derived from a received file says so', () => {
  for (const { id } of linkedArchive().sources)
    expect(references(entity(`sources/${id}/source.json`)['isBasedOn'])).toEqual([
      `sources/${id}/original.txt`,
    ]);
});

test('the people, places and bodies that sources name are there, with the same things elsewhere', () => {
  const { entities } = linkedArchive();
  expect(entities.length).toBeGreaterThan(2);
  for (const { id, record } of entities) {
    const described = entity(absolute(`/entities/${id}/`));
    expect(described['name']).toBe(record.name);
    if (record.sameAs.length > 0) expect(described['sameAs']).toEqual(record.sameAs);
  }
});
