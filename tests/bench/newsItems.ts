import { cslDate } from '../../src/archive/citing/date.ts';
import type { CslItem } from '../../src/archive/citing/csl.ts';
import { chance } from './chance.ts';

/** How often, in a hundred, a headline has the form; W stands for words. */
const forms: readonly (readonly [form: string, share: number])[] = [
  ['W', 46],
  ['W: W', 12],
  ['[W]', 16],
  ['W?', 4],
  ['“W”: W', 5],
  ['W “W” W', 4],
  ['W: “W”', 3],
  ['W’s W', 6],
  ['W (W)', 2],
  ['“W”', 1],
  ['W!', 1],
];

const publishers = [
  ...['Example News', 'The Daily Chronicle', 'Gazeta Portowa', 'Новости порта', '[Harbour Times?]'],
  ...['Le Courrier', 'Жаңалықтар', 'Kurier Miejski', 'Agency.example', 'The Port’s Voice'],
];

const languages: Readonly<Record<string, { genre?: string; words: readonly string[] }>> = {
  en: {
    words: ['protests', 'in the', 'President', 'of', 'Almaty', 'a curfew', '2,000', 'gas prices'],
  },
  pl: { genre: 'in Polish', words: ['protesty', 'w', 'Ałmaty', 'prezydent', 'żąda', '2000', 'i'] },
  ru: {
    genre: 'in Russian, apparent machine translation from Kazakh',
    words: ['протесты', 'в', 'Алматы', 'президент', 'о', 'ценах', '2000'],
  },
};

/**
 * Items as a large archive of the news has them: ten publishers, some unknown or inferred; days of two years, some in doubt or
 * known by the month only; headlines in three languages, with quotations, questions and titles that editors supplied. The same
 * every time.
 */
export function newsItems(count: number): CslItem[] {
  const pick = chance();
  const of = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  return Array.from({ length: count }, (_, number): CslItem => {
    const language = of(['en', 'en', 'pl', 'ru']);
    const { genre, words } = languages[language] ?? { words: [] };
    const phrase = (): string => Array.from({ length: 2 + pick(5) }, () => of(words)).join(' ');
    const title = formOf(pick(100)).replace(/W/g, phrase);
    const name = pick(10) === 0 ? undefined : of(publishers);
    const month = `${String(2021 + pick(2))}-${String(1 + pick(12)).padStart(2, '0')}`;
    const day = `${month}-${String(1 + pick(28)).padStart(2, '0')}`;
    const issued = cslDate(
      of([day, day, day, day, day, day, day, month, `[${day}..]`, 'XXXX']),
      pick(8) === 0,
    );
    return {
      id: `source-${String(number)}`,
      type: 'article-newspaper',
      title,
      ...(name === undefined ? {} : { 'container-title': name }),
      ...(issued ? { issued } : {}),
      language,
      ...(genre === undefined ? {} : { genre }),
      archive: 'Qantar Archive',
      archive_location: `version ${String(1 + pick(3))}`,
      URL: `https://archive.example/sources/source-${String(number)}/`,
    };
  });
}

function formOf(at: number): string {
  let upTo = 0;
  return forms.find(([, share]) => at < (upTo += share))?.[0] ?? 'W';
}
