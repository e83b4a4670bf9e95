import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { textOf } from '../support/files.ts';
import { ourArchive } from '../support/ourArchive.ts';

/** The notes as W3C Web Annotations obey the model, and every selector selects exactly what its note is about. */

const { root } = inject('sites');
const { sources } = ourArchive();

/** The rules of the model that bear on such annotations. @see https://www.w3.org/TR/annotation-model/ */
const annotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationPage'),
  startIndex: z.int().min(0),
  items: z.array(
    z.strictObject({
      id: z.url(),
      type: z.literal('Annotation'),
      motivation: z.literal('commenting'),
      creator: z.strictObject({
        id: z.url(),
        type: z.literal('Organization'),
        name: z.string().min(1),
      }),
      rights: z.url(),
      body: z.tuple([
        z.strictObject({
          type: z.literal('TextualBody'),
          value: z.string().min(10),
          format: z.literal('text/plain'),
          language: z.literal('en'),
          purpose: z.literal('commenting'),
        }),
        z.strictObject({
          type: z.literal('TextualBody'),
          value: z.enum(['translation', 'text', 'context', 'conflict']),
          format: z.literal('text/plain'),
          purpose: z.literal('tagging'),
        }),
      ]),
      target: z.strictObject({
        source: z.url(),
        format: z.string(),
        language: z.string(),
        selector: z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string().min(1),
          prefix: z.string(),
          suffix: z.string(),
          refinedBy: z.strictObject({
            type: z.literal('TextPositionSelector'),
            start: z.int().min(0),
            end: z.int().min(1),
          }),
        }),
      }),
    }),
  ),
});

const read = (path: string) => annotationPage.parse(JSON.parse(textOf(root, path)));

describe.each(sources.map(({ id }) => id))('%s', (id) => {
  const { items } = read(`sources/${id}/annotations.jsonld`);
  const json = JSON.parse(textOf(root, `sources/${id}/source.json`)) as {
    paragraphs: { id: string; text: string; translations?: Record<string, string> }[];
    notes: {
      id: string;
      paragraph: string;
      layer?: string;
      exact: string;
      start: number;
      end: number;
      translations?: Record<
        string,
        { paragraph: string; exact: string; start: number; end: number }
      >;
    }[];
  };
  const paragraph = (name: string) => json.paragraphs.find((one) => one.id === name);

  test('has an annotation for each note of source.json', () => {
    expect(items.length).toBeGreaterThan(10);
    expect(items.map((item) => item.id.split('#')[1])).toEqual(json.notes.map((note) => note.id));
  });

  test('selects in text.txt, by quotation and by position, what the note is about', () => {
    const text = textOf(root, `sources/${id}/text.txt`);
    const points = Array.from(text);
    for (const { target } of items) {
      if (!target.source.endsWith('text.txt')) continue;
      const { exact, prefix, suffix, refinedBy } = target.selector;
      expect(points.slice(refinedBy.start, refinedBy.end).join('')).toBe(exact);
      expect(text).toContain(prefix + exact + suffix);
    }
  });

  test('has in source.json, for each note, the words at the offsets that it names, in the text and in translations', () => {
    for (const note of json.notes) {
      const text =
        note.layer === undefined
          ? paragraph(note.paragraph)?.text
          : paragraph(note.paragraph)?.translations?.[note.layer];
      expect(text?.slice(note.start, note.end)).toBe(note.exact);
      for (const [language, place] of Object.entries(note.translations ?? {})) {
        expect(
          paragraph(place.paragraph)?.translations?.[language]?.slice(place.start, place.end),
        ).toBe(place.exact);
      }
    }
  });
});

test('the annotations of all sources are in one page too', () => {
  const all = sources.flatMap(({ id }) => read(`sources/${id}/annotations.jsonld`).items);
  expect(read('data/annotations.jsonld').items).toEqual(all);
});
