import { z } from 'zod';
import { declaredKinds } from './cleaning/kinds.ts';
import {
  basis,
  digest,
  edtf,
  evidence,
  inline,
  language,
  line,
  occurrence,
  slug,
  text,
} from './schemaParts.ts';

/** What a content file may say. Every object is strict: an unknown key is a mistyped key. */

/** A change that an editor declares, quoting the received text. */
const declaredEdit = z.discriminatedUnion(
  'action',
  [
    /** Leaves a whole line out of the published text; it stays visible on the edits page. */
    z.strictObject({
      action: z.literal('remove'),
      line,
      kind: z.enum(declaredKinds),
      reason: text,
    }),
    /** Puts something else (or nothing) in the place of a stretch of one line. */
    z.strictObject({
      action: z.literal('replace'),
      line,
      from: inline.min(1, 'must not be empty'),
      to: inline,
      kind: z.enum(declaredKinds),
      reason: text,
    }),
    /** Keeps a stretch as received where a rule would change it. */
    z.strictObject({
      action: z.literal('keep'),
      line,
      text: inline.min(1, 'must not be empty'),
      reason: text,
    }),
    /** Makes a line part of the paragraph before it. */
    z.strictObject({
      action: z.literal('join'),
      line,
      /** What stands between the two; nothing for a word that was divided. */
      with: inline.default(' '),
      reason: text,
    }),
  ],
  { error: 'must be one of: remove, replace, keep, join' },
);

/**
 * What an editor says of a stretch of a text: that it names an entity which no form can find there, or (`entity: null`)
 * that what a form would find there is no mention.
 */
const declaredMention = z.strictObject({
  paragraph: line,
  quote: text,
  occurrence,
  entity: slug.nullable(),
  reasoning: text,
});

const mentions = z.array(declaredMention).default([]);

/** A version of a source, and what changed with it. */
const revision = z.strictObject({
  version: z.int().min(1),
  date: z.iso.date('must be a day in quotation marks, such as "2022-01-05"'),
  changes: text,
});

/** Frontmatter of `sources/<id>/source.md`: the record of a source and its declared edits. */
export const sourceRecord = z.strictObject({
  /** A title that the editor gives to a text that has none; shown in square brackets. Left out when a paragraph has the role `title`. */
  suppliedTitle: text.optional(),
  /** A few words by which lists and notes call the source; the title when left out. */
  shortTitle: text.optional(),
  /** Language of the received text. */
  language,
  /** The language that the received text was translated from, where it is a translation. */
  translatedFrom: z
    .strictObject({
      language,
      /** Whether a machine seems to have translated it. */
      machine: z.boolean().default(false),
      basis,
      reasoning: text,
      evidence,
    })
    .optional(),
  /** When it was published. */
  date: z.strictObject({ edtf, basis, reasoning: text, evidence }),
  /** Who published it; `name: null` when that is not known. An agency that the text quotes is not its publisher. */
  publisher: z.union(
    [
      z.strictObject({ name: text, basis, reasoning: text, evidence }),
      z.strictObject({ name: z.null(), reasoning: text, evidence }),
    ],
    { error: 'must have a name (null when unknown), a basis (with a name) and a reasoning' },
  ),
  /** Agencies, media and channels that the text names as where it has something from. */
  quotes: z.array(z.strictObject({ name: text, lines: z.array(line).min(1) })).default([]),
  /** Name of the file as it was received. */
  receivedAs: text,
  /** SHA-256 of `original.txt`, in lower-case hexadecimal digits. */
  sha256: digest,
  /** When the archive took the file in. */
  accessioned: z.iso.date('must be a day in quotation marks, such as "2022-01-05"'),
  /** How the file reached the archive, and what that does to its value as evidence. */
  provenance: text,
  /** What a reader should know of the source as a whole before reading it. */
  headnote: text.optional(),
  /** Version of what is published of the source, from 1; raised when a word of its text, notes or translations changes, or what citations say of it. */
  version: z.int().min(1),
  /** What each version changed, and the day from which it was there. The first version needs no entry: it dates from the accession. */
  revisions: z.array(revision).default([]),
  /** What a paragraph is, where it is not plain body text. */
  roles: z.record(line, z.enum(['title', 'standfirst', 'heading'])).default({}),
  /** Changes beyond the general rules, each with its reason. */
  edits: z.array(declaredEdit).default([]),
  /** What names somebody or something though no form can find it, or does not although one would. */
  mentions,
  /** Ids that this source had before; their addresses lead here. */
  formerly: z.array(slug).default([]),
});

/** Frontmatter of `sources/<id>/translation.<language>.md`. */
export const translationRecord = z.strictObject({
  /** Who made the translation. */
  translator: text,
  /** How it was made and read over, for the reader. */
  method: text,
  /** As in the record of the source, for the words of the translation. */
  mentions,
});

/** Frontmatter of `pages/<slug>.mdx`. */
export const pageRecord = z.strictObject({
  title: text,
  /** One sentence, for lists and search engines. */
  description: text,
  /** Place in the list of pages, from the smallest. */
  order: z.int(),
  /** Slugs that this page had before. */
  formerly: z.array(slug).default([]),
});

/** `archive.yaml`. */
export const archiveRecord = z.strictObject({
  title: text,
  /** What the archive is, in one sentence. */
  description: text,
  /** Language of the archive’s own words. */
  language,
  /** What the archive holds and for whom: one paragraph, for the home page. */
  introduction: text,
  editors: z.array(text).min(1),
  rights: z.strictObject({
    /** Licence of what the archive made: its name and where it stands. */
    licence: z.strictObject({ name: text, url: z.url('must be an absolute address') }),
    /** Status of the received texts. */
    sources: text,
  }),
  /** The address at which the archive is published, with its path; SITE_URL and BASE_PATH override it. */
  url: z.url('must be an absolute address'),
});

/** `references.yaml`: what notes cite from outside the archive, by a name of its own. */
export const referencesRecord = z.record(
  slug,
  z.strictObject({
    title: text,
    publisher: text,
    /** Language of its title, where it is not the archive’s. */
    language: language.optional(),
    /** When it was published, as far as known. */
    date: edtf.optional(),
    url: z.url('must be an absolute address'),
    /** How the editors have seen it, where that matters: “in an excerpt only”. */
    seen: text.optional(),
  }),
);

const address = z.string().regex(/^\/(?:[^\s]*\/)?$/, 'must begin and end with a slash');

/** `permalinks.json`: every address that was ever issued. Written by the lock command only. */
export const permalinksRecord = z.strictObject({
  pages: z.array(address),
  /** For each source, its paragraph ids with the SHA-256 of the received line that each is bound to. */
  paragraphs: z.record(slug, z.record(line, digest)),
  /** For each source, the ids of its notes. */
  notes: z.record(slug, z.array(z.string().regex(/^n-/, 'must begin with n-'))).optional(),
  /** For each source, its version and what that says: SHA-256 of what citations say of it, the published words, the notes, the translations. */
  versions: z
    .record(
      slug,
      z.strictObject({
        version: z.int().min(1),
        record: digest,
        text: digest,
        notes: digest,
        translations: digest,
      }),
    )
    .optional(),
});

export type SourceRecord = z.infer<typeof sourceRecord>;
export type TranslationRecord = z.infer<typeof translationRecord>;
export type PageRecord = z.infer<typeof pageRecord>;
export type ArchiveRecord = z.infer<typeof archiveRecord>;
export type References = z.infer<typeof referencesRecord>;
export type Permalinks = z.infer<typeof permalinksRecord>;
export type DeclaredEdit = z.infer<typeof declaredEdit>;
export type DeclaredMention = z.infer<typeof declaredMention>;
export type Role = 'title' | 'standfirst' | 'heading' | 'body';
