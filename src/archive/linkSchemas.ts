import { z } from 'zod';
import { basis, edtf, language, line, occurrence, slug, text } from './schemaParts.ts';

/** What content files may say of entities, comparisons and events: what links sources with each other. */

/** Words by language tag; `mul` stands for any language. @see ISO 639-2, code mul */
const byLanguage = <T extends z.ZodType>(value: T): z.ZodRecord<typeof language, T> =>
  z.record(language, value);

/** The kinds of entities, and what a reader is told of each. */
export const entityKinds = {
  person: { label: 'Person', plural: 'People' },
  place: { label: 'Place', plural: 'Places' },
  organisation: { label: 'Organisation', plural: 'Organisations and services' },
  media: { label: 'Medium', plural: 'Media and agencies' },
  office: { label: 'Office', plural: 'Offices' },
  law: { label: 'Law', plural: 'Laws' },
} as const;

/** A person, place, organisation, medium, office or law: one entry of a file in `entities/`, under its id. */
export const entityRecord = z.strictObject({
  kind: z.enum(Object.keys(entityKinds) as (keyof typeof entityKinds)[]),
  /** Its name as the archive writes it, in the archive’s language. */
  name: text,
  /** Its usual name in other languages. */
  names: byLanguage(text).default({}),
  /** What stands for it in texts of a language, inflected forms included: matched to the letter, the longest first. */
  forms: byLanguage(z.array(text).min(1)).default({}),
  /** Other spellings that a reader may search for; they are not matched in texts. */
  aliases: z.array(text).default([]),
  /** What it is, in one line. */
  description: text,
  /** The same thing elsewhere, where that is certain. */
  sameAs: z.array(z.url('must be an absolute address')).default([]),
  /** Where a place lies (WGS 84, in degrees), and who says so. */
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      source: text,
      /** Whether the point is the place, or stands for a whole area, such as a region. */
      extent: z.enum(['point', 'area']).default('point'),
    })
    .optional(),
  /** The entity that this one is a part of: the region of a town, the town of a square. */
  partOf: slug.optional(),
  /** Ids that it had before; their addresses lead here. */
  formerly: z.array(slug).default([]),
});

/** A file in `entities/`: entities by their ids. */
export const entitiesRecord = z.record(slug, entityRecord);

/** Words quoted from a paragraph of a source: as published, to the letter. */
const quotation = {
  source: slug,
  paragraph: line,
  quote: text,
  occurrence,
  /** The same words in the archive’s own translation of the paragraph. */
  translation: text.optional(),
  /** Who says so within the source (“police”); null when the source itself does. */
  saidBy: text.nullable().default(null),
};

/** How statements on one question stand to each other, and what a reader is told of it. */
export const verdicts = {
  contradict: {
    label: 'Contradict',
    explanation: 'as they stand, they cannot all be true',
  },
  differ: {
    label: 'Differ',
    explanation: 'they give different answers, but perhaps of different days, places or people',
  },
  complementary: {
    label: 'Complementary',
    explanation: 'each tells another part',
  },
  agree: { label: 'Agree', explanation: 'they say the same of the same thing' },
  single: { label: 'Single source', explanation: 'one source alone speaks of it' },
} as const;

/** Frontmatter of `comparisons/<id>.mdx`: one question, and what each source says. */
export const comparisonRecord = z.strictObject({
  question: text,
  /** The question in two to five words, for lists and margins. */
  title: text,
  /** Place in the list of comparisons, from the smallest. */
  order: z.int(),
  verdict: z.enum(Object.keys(verdicts) as (keyof typeof verdicts)[]),
  /** Why this verdict, in one or two sentences. */
  why: text,
  statements: z
    .array(
      z.strictObject({
        ...quotation,
        /** What it comes to, in a few words. */
        value: text,
        /** What exactly it is about: place, day, group. */
        of: text,
      }),
    )
    .min(1),
  /** Sources that were read for this question and do not mention it. */
  silent: z.array(slug).default([]),
  /** Ids that this comparison had before. */
  formerly: z.array(slug).default([]),
});

/** `events.yaml`: the timeline, in its order. */
export const eventsRecord = z.array(
  z.strictObject({
    id: slug,
    title: text,
    /** The day or days; `basis` and `reasoning` say how they are known. */
    date: z.strictObject({ edtf, basis, reasoning: text }),
    /** Time of day in words, as far as told. */
    time: text.optional(),
    /** Ids of the places where it happened. */
    places: z.array(slug).default([]),
    /** The statements that carry it. */
    statements: z.array(z.strictObject(quotation)).min(1),
  }),
);

export type EntityKind = keyof typeof entityKinds;
export type EntityRecord = z.infer<typeof entityRecord>;
export type Verdict = keyof typeof verdicts;
export type ComparisonRecord = z.infer<typeof comparisonRecord>;
export type EventRecord = z.infer<typeof eventsRecord>[number];
