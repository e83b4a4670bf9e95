import type { Note, NoteAnchor, NoteKind } from './model.ts';
import { quote, type Problem } from './problem.ts';
import { slug as slugSchema } from './schemaParts.ts';
import type { WrittenBody, WrittenNote } from './text.ts';

/** The kinds of notes, and what a reader is told of each. */
export const noteKinds = {
  translation: {
    label: 'Translation',
    explanation: 'what a word means, or what stood behind it before it was translated',
  },
  text: { label: 'Text', explanation: 'damage, debris, an oddity of writing or transmission' },
  context: { label: 'Context', explanation: 'who or what this is' },
  conflict: { label: 'Conflict', explanation: 'this source disagrees with itself or another' },
} as const satisfies Record<string, { label: string; explanation: string }>;

/** A body whose paragraphs have ids. */
interface Annotated {
  readonly body: WrittenBody;
  /** Id of each paragraph, in order. */
  readonly ids: readonly string[];
  readonly file: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

const opening = /^\*\*(?<lemma>.+?)\*\*(?: — \*(?<kind>[^*.]+)\.\* ?(?<text>.*))?$/su;

/**
 * Reads the notes of a text, and those of its translations: each opens with its lemma, its mark stands right behind the
 * lemma in the text, once. In a translation a note that is nothing but a lemma is a second place of the note of the same
 * name in the text.
 *
 * @returns the notes in the order of their marks, and everything that is wrong with them.
 */
export function readNotes(
  source: Annotated,
  translations: readonly (Annotated & { readonly language: string })[],
): { notes: Note[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const notes = new Map<string, Note>();
  for (const { written, anchor, kind, text } of placed(source, problems)) {
    if (kind)
      notes.set(written.slug, { id: `n-${written.slug}`, kind, ...anchor, text, translations: {} });
  }
  for (const translation of translations) {
    for (const { written, anchor, kind, text } of placed(
      translation,
      problems,
      new Set(notes.keys()),
    )) {
      const note = notes.get(written.slug);
      if (kind) {
        notes.set(written.slug, {
          id: `n-${written.slug}`,
          kind,
          ...anchor,
          layer: translation.language,
          text,
          translations: {},
        });
      } else if (note) {
        notes.set(written.slug, {
          ...note,
          translations: { ...note.translations, [translation.language]: anchor },
        });
      }
    }
  }
  const order = new Map(source.ids.map((id, index) => [id, index]));
  const sorted = [...notes.values()].sort(
    (a, b) =>
      (order.get(a.paragraph) ?? 0) - (order.get(b.paragraph) ?? 0) ||
      a.end - b.end ||
      a.start - b.start,
  );
  return { notes: sorted, problems };
}

/** The notes of one body with the places of their marks; whatever has no place becomes a problem. */
function placed(
  { body, ids, file, bodyLine }: Annotated,
  problems: Problem[],
  known?: ReadonlySet<string>,
): { written: WrittenNote; anchor: NoteAnchor; kind: NoteKind | undefined; text: string }[] {
  const report = (rule: string, line: number, message: string, hint: string): void => {
    problems.push({ rule, file, line: bodyLine - 1 + line, message, hint });
  };
  const marks = body.paragraphs.flatMap(({ text, line, marks: own }, index) =>
    own.map(({ slug, at }) => ({ slug, at, text, line, paragraph: ids[index] ?? '' })),
  );
  for (const { text, line } of body.paragraphs) {
    for (const [mark] of text.matchAll(/\[\^[^\]\s]+\]/g)) {
      report(
        'note-missing',
        line,
        `the mark ${mark} has no note`,
        `write the note below the text: ${mark}: **the words it is about** — *translation.* …; or, if the source itself has these signs, write \\${mark}`,
      );
    }
  }
  const seen = new Set<string>();
  return body.notes.flatMap((written) => {
    const { slug, markdown, line } = written;
    const name = `the note [^${slug}]`;
    if (!slugSchema.safeParse(slug).success) {
      report(
        'note-id',
        line,
        `${name} has a name that cannot be an address`,
        'use lower-case letters, digits and single hyphens',
      );
    }
    if (seen.has(slug)) {
      report('note-twice', line, `${name} is written twice`, 'give one of the two another name');
      return [];
    }
    seen.add(slug);
    const groups = opening.exec(markdown)?.groups;
    const second = known?.has(slug) === true;
    const kind = groups?.['kind'];
    const text = (groups?.['text'] ?? '').trim();
    if (!groups || (!second && kind === undefined)) {
      report(
        'note-form',
        line,
        `${name} does not open with its lemma and its kind: ${quote(markdown, 60)}`,
        'write it as [^name]: **the words it is about** — *translation.* What is to be said of them.',
      );
      return [];
    }
    if (second && kind !== undefined) {
      report(
        'note-twice',
        line,
        `${name} has a text here and in the source`,
        'leave only its lemma here, or give it a name of its own',
      );
      return [];
    }
    if (kind !== undefined && !isKind(kind)) {
      report(
        'note-kind',
        line,
        `${name} is of the kind ${quote(kind)}, which there is not`,
        `the kinds are ${Object.keys(noteKinds).join(', ')}`,
      );
      return [];
    }
    if (kind !== undefined && text === '') {
      report(
        'note-empty',
        line,
        `${name} says nothing`,
        'write what is to be said, or delete the note and its mark',
      );
      return [];
    }
    const [mark, ...others] = marks.filter((one) => one.slug === slug);
    if (!mark) {
      report(
        'note-unmarked',
        line,
        `${name} is not marked in the text`,
        `put [^${slug}] right behind the words that it is about`,
      );
      return [];
    }
    if (others.length > 0) {
      report(
        'note-marked-twice',
        line,
        `${name} is marked ${String(others.length + 1)} times`,
        'leave one mark; write a second note for a second place',
      );
      return [];
    }
    const exact = (groups['lemma'] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
    if (!mark.text.slice(0, mark.at).endsWith(exact)) {
      const before = mark.text.slice(Math.max(0, mark.at - exact.length - 12), mark.at);
      report(
        'note-lemma',
        line,
        `${name} is about ${quote(exact, 60)}, but its mark in ${mark.paragraph} stands behind ${quote(`…${before}`, 80)}`,
        'put the mark right behind the words that the note opens with, or open the note with the words before its mark',
      );
      return [];
    }
    const anchor = {
      paragraph: mark.paragraph,
      exact,
      start: mark.at - exact.length,
      end: mark.at,
    };
    return [{ written, anchor, kind: kind, text }];
  });
}

function isKind(kind: string): kind is NoteKind {
  return kind in noteKinds;
}
