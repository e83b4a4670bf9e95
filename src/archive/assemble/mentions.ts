import { finderOf, formsOf, type Finder, type Found } from '../mentions.ts';
import type { Entity, Mention, Paragraph, Source } from '../model.ts';
import { nearest, quote } from '../problem.ts';
import type { DeclaredMention } from '../schemas.ts';
import type { Content } from './content.ts';
import type { Quotations } from './quotations.ts';

/** One layer of a source: its own text, or a translation, with what an editor says of single mentions in it. */
interface Layer {
  readonly language: string;
  /** Undefined for the source’s own text. */
  readonly layer: string | undefined;
  readonly declared: readonly DeclaredMention[];
  readonly file: string;
  readonly textOf: (paragraph: Paragraph) => string;
}

/** A stretch that an editor spoke of. */
interface Settled {
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
  readonly reasoning: string;
  readonly line: number;
}

/** Finds every mention of every entity in the sources: by forms, and by what editors say of single places, which goes first. */
export function assembleMentions(
  content: Content,
  sources: readonly Source[],
  entities: readonly Entity[],
  quotations: Quotations,
): Source[] {
  const finders = new Map<string, Finder>();
  const finderFor = (language: string): Finder => {
    const known = finders.get(language) ?? finderOf(formsOf(entities, language));
    finders.set(language, known);
    return known;
  };
  const ids = new Set(entities.map(({ id }) => id));
  const placed = sources.map((source) => {
    const layers = layersOf(source).map((layer) => ({
      ...layer,
      find: finderFor(layer.language),
      settled: settle(content, source, layer, ids, quotations),
    }));
    const mentions = source.paragraphs.flatMap((paragraph) =>
      layers.flatMap((layer) =>
        mentionsIn(content, paragraph, layer, layer.settled.get(paragraph.id) ?? []),
      ),
    );
    return { ...source, mentions };
  });
  checkMentioned(content, placed, entities);
  return placed;
}

function layersOf({ id, record, translations }: Source): Layer[] {
  return [
    {
      language: record.language,
      layer: undefined,
      declared: record.mentions,
      file: `sources/${id}/source.md`,
      textOf: ({ text }) => text,
    },
    ...translations.map(({ language, mentions }) => ({
      language,
      layer: language,
      declared: mentions,
      file: `sources/${id}/translation.${language}.md`,
      textOf: (paragraph: Paragraph) => paragraph.translations[language] ?? '',
    })),
  ];
}

/** What an editor settled in a layer, by paragraph; what cannot be found is a problem. */
function settle(
  content: Content,
  { id, paragraphs }: Source,
  { layer, declared, file, textOf }: Layer,
  entities: ReadonlySet<string>,
  quotations: Quotations,
): Map<string, Settled[]> {
  const settled = new Map<string, Settled[]>();
  declared.forEach((mention, index) => {
    const place = { file, line: content.lineOf(file, ['mentions', index]) };
    const { entity, reasoning } = mention;
    if (entity !== null && !entities.has(entity) && content.isKnown('entities')) {
      const meant = nearest(entity, [...entities]);
      content.report({
        rule: 'unknown-entity',
        ...place,
        message: `${quote(mention.quote)} is said to be \`${entity}\`, which is no entity`,
        hint: `${meant === undefined ? '' : `did you mean \`${meant}\`? `}Name an entity of entities/ by its id`,
      });
    }
    const paragraph = paragraphs.find((one) => one.id === mention.paragraph);
    if (!paragraph) {
      content.report({
        rule: 'unknown-paragraph',
        ...place,
        message: `there is no published paragraph ${mention.paragraph}`,
        hint: `the paragraphs are ${paragraphs.map((one) => one.id).join(', ')}`,
      });
      return;
    }
    const where = `${id}#${mention.paragraph}`;
    const start = quotations.locate(
      mention,
      textOf(paragraph),
      layer === undefined ? where : `the translation of ${where}`,
      place,
    );
    if (start === undefined) return;
    const own = settled.get(paragraph.id) ?? [];
    const stretch = { start, end: start + mention.quote.length };
    const other = own.find((one) => overlap(one, stretch));
    if (other) {
      content.report({
        rule: 'mention-twice',
        ...place,
        message: `${quote(mention.quote)} overlaps with the mention declared in line ${String(other.line)}`,
        hint: 'words can name one entity only: delete one of the two, or quote fewer words',
      });
      return;
    }
    settled.set(paragraph.id, [...own, { ...stretch, entity, reasoning, line: place.line }]);
  });
  return settled;
}

function mentionsIn(
  content: Content,
  paragraph: Paragraph,
  { layer, file, textOf, find }: Layer & { find: Finder },
  settled: readonly Settled[],
): Mention[] {
  const text = textOf(paragraph);
  const found = find(text);
  for (const { entity, start, end, line } of content.isKnown('entities') ? settled : []) {
    if (entity !== null || found.some((one) => overlap(one, { start, end }))) continue;
    content.report({
      rule: 'mention-needless',
      file,
      line,
      message: `${quote(text.slice(start, end))} in ${paragraph.id} is said to be no mention, but no form is found there`,
      hint: 'delete this entry',
    });
  }
  const free = found.filter((one) => !settled.some((other) => overlap(one, other)));
  const resolved = settled.flatMap(({ entity, ...rest }) =>
    entity === null ? [] : [{ ...rest, entity }],
  );
  return [...free, ...resolved]
    .sort((a, b) => a.start - b.start)
    .map(({ entity, start, end, ...rest }: Found & Partial<Pick<Settled, 'reasoning'>>) => ({
      entity,
      paragraph: paragraph.id,
      ...(layer === undefined ? {} : { layer }),
      exact: text.slice(start, end),
      start,
      end,
      ...(rest.reasoning === undefined ? {} : { reasoning: rest.reasoning }),
    }));
}

type Stretch = Pick<Settled, 'start' | 'end'>;

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** An entity that nothing mentions has no business in the archive. */
function checkMentioned(
  content: Content,
  sources: readonly Source[],
  entities: readonly Entity[],
): void {
  if (!content.isKnown('sources')) return;
  const mentioned = new Set(
    sources.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
  );
  for (const { id, record, file } of entities) {
    if (mentioned.has(id)) continue;
    const forms = Object.values(record.forms).flat();
    content.report({
      rule: 'entity-unmentioned',
      file,
      line: content.lineOf(file, [id]),
      message: `no source mentions \`${id}\``,
      hint:
        forms.length === 0
          ? 'it has no forms: name under `forms:` the words that stand for it in the texts'
          : `none of its forms occurs as a whole word: ${forms.map((form) => quote(form)).join(', ')}; correct them, or delete the entity`,
    });
  }
}
