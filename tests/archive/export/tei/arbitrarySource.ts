import fc from 'fast-check';
import { clean } from '../../../../src/archive/cleaning/clean.ts';
import { sha256 } from '../../../../src/archive/fixity.ts';
import type {
  Mention,
  Note,
  NoteAnchor,
  Paragraph,
  Source,
} from '../../../../src/archive/model.ts';
import type { TeiArchive } from '../../../../src/archive/export/tei/encoding.ts';
import { linkedArchive, sourceIn } from '../../linked.ts';
import { editedText, language } from '../../arbitrary.ts';

const linked = linkedArchive();
const model = sourceIn(linked, 'port-zamkniety');

/** Stretches to choose: where each begins and how long it is, as shares of what there is. */
const stretches = fc.array(
  fc.record({ paragraph: fc.nat(), start: fc.nat(), length: fc.nat(30), other: fc.nat(9) }),
  { maxLength: 8 },
);
type Choice = typeof stretches extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/**
 * Sources of any text and any edits, with notes that overlap anything and mentions that overlap no other; some paragraphs
 * are titles and headings, some notes and mentions are on a translation.
 */
export const arbitrarySource: fc.Arbitrary<Source> = fc
  .record({
    text: editedText,
    language,
    noted: stretches,
    named: stretches,
    roles: fc.array(fc.constantFrom('title', 'standfirst', 'heading', 'body', 'body')),
    translated: fc.boolean(),
  })
  .map(({ text: { received, declared }, language: own, noted, named, roles, translated }) => {
    const { lines, blocks, edits, published } = clean(received, own, declared);
    const original = Buffer.from(received);
    const paragraphs = blocks.map((block, index): Paragraph => ({
      ...block,
      role: roles[index] ?? 'body',
      translations: translated ? { en: `${block.text} – translated` } : {},
    }));
    return {
      ...model,
      record: { ...model.record, language: own, sha256: sha256(original) },
      ...{ original, received, lines, paragraphs, edits, published },
      translations: translated ? model.translations : [],
      notes: noted.flatMap((choice, index) => note(paragraphs, choice, index)),
      mentions: apart(named.flatMap((choice) => mention(paragraphs, choice))),
    };
  });

/** An archive that has all that such a source speaks of. */
export const archiveOfArbitrary: TeiArchive = linked;

function anchor(paragraphs: readonly Paragraph[], choice: Choice, layer?: string): NoteAnchor[] {
  const paragraph = paragraphs[choice.paragraph % paragraphs.length];
  const text = layer === undefined ? paragraph?.text : paragraph?.translations[layer];
  if (!paragraph || !text) return [];
  const start = choice.start % text.length;
  const end = Math.min(text.length, start + 1 + choice.length);
  return [{ paragraph: paragraph.id, exact: text.slice(start, end), start, end }];
}

function layerOf(paragraphs: readonly Paragraph[], { other }: Choice): string | undefined {
  return other % 3 === 0 && paragraphs[0]?.translations['en'] !== undefined ? 'en' : undefined;
}

function note(paragraphs: readonly Paragraph[], choice: Choice, index: number): Note[] {
  const layer = layerOf(paragraphs, choice);
  const [second] = other(choice) ? anchor(paragraphs, choice, 'en') : [];
  return anchor(paragraphs, choice, layer).map((place) => ({
    ...place,
    id: `n-${String(index)}`,
    kind: 'text',
    text: 'See [here](source:port-zamkniety#p2), *there* and [elsewhere](https://example.org/a b).',
    ...(layer === undefined ? {} : { layer }),
    translations: layer === undefined && second ? { en: second } : {},
  }));
}

function other(choice: Choice): boolean {
  return choice.other % 2 === 1;
}

function mention(paragraphs: readonly Paragraph[], choice: Choice): Mention[] {
  const layer = layerOf(paragraphs, choice);
  const entity = linked.entities[choice.other % linked.entities.length]?.id ?? '';
  return anchor(paragraphs, choice, layer).map((place) => ({
    ...place,
    entity,
    ...(layer === undefined ? {} : { layer }),
    ...(other(choice) ? { reasoning: 'Because.' } : {}),
  }));
}

/** Those that overlap none before them. */
function apart(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (one, index) =>
      !mentions
        .slice(0, index)
        .some(
          (before) =>
            before.paragraph === one.paragraph &&
            before.layer === one.layer &&
            before.start < one.end &&
            one.start < before.end,
        ),
  );
}
