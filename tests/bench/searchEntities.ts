import type { EntityKind } from '../../src/archive/linkSchemas.ts';
import type { Entity } from '../../src/archive/model.ts';
import type { Chance } from './chance.ts';

const kinds: readonly EntityKind[] = ['person', 'person', 'place', 'place', 'organisation'];

/** The same syllable in three spellings. */
const syllables = [
  ['zha', 'ża', 'жа'],
  ['mukh', 'much', 'мух'],
  ['shin', 'szyn', 'шин'],
  ['kar', 'kar', 'кар'],
  ['bek', 'bek', 'бек'],
  ['tau', 'tau', 'тау'],
  ['sul', 'suł', 'сул'],
  ['ger', 'gier', 'гер'],
  ['yev', 'jew', 'ев'],
  ['na', 'na', 'на'],
  ['ty', 'ty', 'ты'],
  ['or', 'or', 'ор'],
  ['dal', 'dał', 'дал'],
  ['chim', 'czym', 'чим'],
] as const;

/** So many entities with forms in two languages and aliases in two scripts. */
export function madeEntities(count: number, next: Chance): Entity[] {
  return Array.from({ length: count }, (_, index) => makeEntity(index, next));
}

function makeEntity(index: number, next: Chance): Entity {
  const kind = kinds[index % kinds.length] ?? 'person';
  const first = name(next);
  const last = name(next);
  const [en, pl, ru] = kind === 'person' ? join(first, last) : last;
  const short = kind === 'person' ? last : undefined;
  return {
    id: `entity-${String(index)}`,
    file: 'entities/made.yaml',
    record: {
      kind,
      name: en,
      names: { ru, pl },
      forms: {
        en: [en, ...(short ? [short[0]] : [])],
        pl: [pl, ...(short ? [short[1], `${short[1]}a`] : [`${pl}u`])],
      },
      aliases: [...(short ? [short[2]] : []), `${ru}а`, `${en}h`, `${pl}em`, en.replace('a', 'y')],
      description: `One of the ${String(index)} things that were made.`,
      sameAs: [],
      formerly: [],
    },
  };
}

type Name = readonly [en: string, pl: string, ru: string];

function name(next: Chance): Name {
  const parts = Array.from({ length: 3 }, () => syllables[next(syllables.length)] ?? syllables[0]);
  const spell = (at: 0 | 1 | 2): string =>
    parts
      .map((part) => part[at])
      .join('')
      .replace(/^./u, (letter) => letter.toUpperCase());
  return [spell(0), spell(1), spell(2)];
}

function join(first: Name, last: Name): Name {
  return [`${first[0]} ${last[0]}`, `${first[1]} ${last[1]}`, `${first[2]} ${last[2]}`];
}
