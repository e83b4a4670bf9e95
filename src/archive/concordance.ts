import type { Archive, Entity, Mention, Paragraph, Source } from './model.ts';

/** A mention in its context, as a line of a concordance: keyword in context. */
export interface ConcordanceLine {
  readonly paragraph: Paragraph;
  readonly mention: Mention;
  readonly language: string;
  /** Words before and after the keyword, cut at the end of a word; the cut side begins or ends with an ellipsis. */
  readonly before: string;
  readonly after: string;
  /** The same mention in each translation of the paragraph, where it is named there as often. */
  readonly translations: readonly Omit<ConcordanceLine, 'translations' | 'paragraph'>[];
}

/** The mentions of an entity in one source. */
export interface SourceConcordance {
  readonly source: Source;
  readonly lines: readonly ConcordanceLine[];
}

/** Length of the context on either side at most, in UTF-16 code units. */
const WIDTH = 42;

/**
 * The mentions of entities in the sources’ own texts, for every entity at once: a pass over the sources, not one for each
 * entity.
 */
export function mentionsByEntity({
  sources,
}: Pick<Archive, 'sources'>): Map<string, Map<Source, Mention[]>> {
  const index = new Map<string, Map<Source, Mention[]>>();
  for (const source of sources) {
    for (const mention of source.mentions) {
      if (mention.layer !== undefined) continue;
      const bySource = index.get(mention.entity) ?? new Map<Source, Mention[]>();
      const own = bySource.get(source) ?? [];
      own.push(mention);
      index.set(mention.entity, bySource.set(source, own));
    }
  }
  return index;
}

/** Every mention of an entity in context, grouped by source. */
export function concordanceOf(
  mentions: ReadonlyMap<Source, readonly Mention[]>,
): SourceConcordance[] {
  return [...mentions].map(([source, own]) => {
    const paragraphs = new Map(source.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    return {
      source,
      lines: own.flatMap((mention) => {
        const paragraph = paragraphs.get(mention.paragraph);
        return paragraph ? [lineOf(source, paragraph, mention)] : [];
      }),
    };
  });
}

function lineOf(source: Source, paragraph: Paragraph, mention: Mention): ConcordanceLine {
  return {
    paragraph,
    mention,
    language: source.record.language,
    ...around(paragraph.text, mention),
    translations: Object.entries(paragraph.translations).flatMap(([language, text]) => {
      const counterpart = counterpartOf(source, mention, language);
      return counterpart ? [{ mention: counterpart, language, ...around(text, counterpart) }] : [];
    }),
  };
}

/** The mention that stands for another in a translation: of as many in the paragraph, the one in the same place. */
function counterpartOf(
  { mentions }: Source,
  mention: Mention,
  language: string,
): Mention | undefined {
  const alike = mentions.filter(
    ({ entity, paragraph }) => entity === mention.entity && paragraph === mention.paragraph,
  );
  const own = alike.filter(({ layer }) => layer === undefined);
  const translated = alike.filter(({ layer }) => layer === language);
  return own.length === translated.length ? translated[own.indexOf(mention)] : undefined;
}

function around(text: string, { start, end }: Mention): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - WIDTH), start);
  const after = text.slice(end, end + WIDTH);
  return {
    before: start > WIDTH ? `…${before.replace(/^(?:\S*\s|[\uDC00-\uDFFF])/, toSpace)}` : before,
    after:
      end + WIDTH < text.length
        ? `${after.replace(/(?:\s\S*|[\uD800-\uDBFF])$/, toSpace)}…`
        : after,
  };
}

/** What stands for words that are cut off: a space; nothing for half a character, where there are no words. */
function toSpace(cut: string): string {
  return /\s/.test(cut) ? ' ' : '';
}

/** An entity with how often, and in how many sources, it is mentioned. */
export interface Counted {
  readonly entity: Entity;
  readonly mentions: number;
  readonly sources: number;
}

/** How often each entity is mentioned in the sources’ own texts; in the order of the entities. */
export function countMentions(archive: Pick<Archive, 'sources' | 'entities'>): Counted[] {
  const index = mentionsByEntity(archive);
  return archive.entities.map((entity) => {
    const bySource = index.get(entity.id);
    return {
      entity,
      mentions: [...(bySource?.values() ?? [])].reduce((sum, own) => sum + own.length, 0),
      sources: bySource?.size ?? 0,
    };
  });
}
