import { contentFolder, openArchive } from '../../src/archive/open.ts';
import type {
  Archive,
  Comparison,
  Entity,
  Mention,
  Note,
  Source,
} from '../../src/archive/model.ts';
import { chance, type Chance } from './chance.ts';
import { madeEntities } from './searchEntities.ts';
import { vocabulary } from './searchVocabulary.ts';

/** A phrase that one source in fifty has. */
export const phrase = 'state of emergency';

/** A word one after the other, by language. */
type Words = Readonly<Record<string, () => string>>;
/** A text with what it names. */
type Passage = readonly [text: string, mentions: readonly Omit<Mention, 'paragraph'>[]];

const ENTITIES = 400;
const PUBLISHERS = 40;
const PARAGRAPHS = 10;

/**
 * An archive of so many sources, as the engine would give it, made of the archive itself: its words are the most frequent,
 * its entities the most named. Sources have 400 words; one in four is Polish, with a translation; one in three has notes.
 * There are a few hundred entities, and a comparison for fifty sources. The same every time.
 */
export function makeArchive(size: number): Archive {
  const { archive } = openArchive(contentFolder());
  const [like] = archive?.sources ?? [];
  if (!archive || !like) throw new Error('there is no archive to make another of');
  const next = chance();
  const texts = (language: string): string[] =>
    archive.sources
      .filter(({ record }) => record.language === language)
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const words = { en: vocabulary(texts('en'), next), pl: vocabulary(texts('pl'), next) };
  const entities = [...archive.entities, ...madeEntities(ENTITIES - archive.entities.length, next)];
  const sources = Array.from({ length: size }, (_, index) =>
    makeSource(like, index, words, entities, next),
  );
  const comparisons = Array.from({ length: Math.ceil(size / 50) }, (_, index) =>
    makeComparison(index, words, next),
  );
  return { ...archive, sources, entities, comparisons, events: [] };
}

function makeSource(
  like: Source,
  index: number,
  words: Words,
  entities: readonly Entity[],
  next: Chance,
): Source {
  const language = next(4) === 0 ? 'pl' : 'en';
  const mentions: Mention[] = [];
  const passage = (id: string, length: number, layer?: string): string => {
    const [text, own] = makePassage(length, layer ?? language, words, entities, next);
    const where = layer === undefined ? { paragraph: id } : { paragraph: id, layer };
    mentions.push(...own.map((mention) => ({ ...mention, ...where })));
    return text;
  };
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const id = `p${String(at + 1)}`;
    const length = at === 0 ? 8 : 44;
    return {
      id,
      lines: [at + 1],
      role: at === 0 ? ('title' as const) : ('body' as const),
      text: passage(id, length),
      translations: language === 'en' ? {} : { en: passage(id, length, 'en') },
    };
  });
  const day = new Date(Date.UTC(1980 + next(45), next(12), 1 + next(28)));
  const publisher = `The ${String(Math.min(next(PUBLISHERS), next(PUBLISHERS)) + 1)}th Gazette`;
  return {
    ...like,
    id: `source-${String(index + 1)}`,
    record: {
      ...like.record,
      language,
      date: { ...like.record.date, edtf: day.toISOString().slice(0, 10) },
      publisher: { ...like.record.publisher, name: publisher, basis: 'stated' },
    },
    title: paragraphs[0]?.text ?? '',
    titleSupplied: false,
    paragraphs,
    notes: next(3) === 0 ? makeNotes(words, next) : [],
    mentions,
  };
}

/** A text of so many words: sentences, with a name in every twenty words. */
function makePassage(
  length: number,
  language: string,
  words: Words,
  entities: readonly Entity[],
  next: Chance,
): Passage {
  let text = '';
  const mentions: Omit<Mention, 'paragraph'>[] = [];
  for (let count = 0; count < length; count++) {
    const begins = text === '' || text.endsWith('.');
    if (text !== '') text += ' ';
    const entity = entities[rare(entities.length, next)];
    const forms = entity?.record.forms[language] ?? entity?.record.forms['mul'];
    if (entity && forms && next(20) === 0) {
      const exact = forms[next(forms.length)] ?? '';
      mentions.push({
        entity: entity.id,
        exact,
        start: text.length,
        end: text.length + exact.length,
      });
      text += exact;
    } else if (next(50 * 44 * PARAGRAPHS) === 0) {
      text += phrase;
    } else {
      const word = words[language]?.() ?? '';
      text += begins ? word.replace(/^./u, (letter) => letter.toUpperCase()) : word;
    }
    if (next(15) === 0 || count === length - 1) text += '.';
  }
  return [text, mentions];
}

/** A number below a limit, small ones far oftener. */
function rare(limit: number, next: Chance): number {
  return Math.floor(limit ** (next(10_000) / 10_000)) - 1;
}

function sentence(words: Words, next: Chance): string {
  return makePassage(18, 'en', words, [], next)[0];
}

function makeNotes(words: Words, next: Chance): Note[] {
  return [2, 5].map((at) => ({
    id: `n-${String(at)}`,
    kind: 'context',
    paragraph: `p${String(at)}`,
    exact: words['en']?.() ?? '',
    start: 0,
    end: 1,
    text: sentence(words, next),
    translations: {},
  }));
}

function makeComparison(index: number, words: Words, next: Chance): Comparison {
  const statements = Array.from({ length: 4 }, () => ({
    source: 'source-1',
    paragraph: 'p2',
    quote: '',
    start: 0,
    end: 0,
    saidBy: null,
    value: words['en']?.() ?? '',
    of: sentence(words, next),
  }));
  const [question, why] = [sentence(words, next), sentence(words, next)];
  return {
    id: `comparison-${String(index + 1)}`,
    record: {
      question,
      title: question,
      order: index,
      verdict: 'differ',
      why,
      statements: [],
      silent: [],
      formerly: [],
    },
    statements,
  };
}
