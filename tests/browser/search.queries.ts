/**
 * What a reader asks, and what must be found. Written from the texts before the code was tuned,
 * never from what a search answered: computed by the rules below from the texts and the mentions of
 * the archive, then read by eye.
 *
 * - Words are folded (case, diacritics, ł as l) and match a word of the text as a whole, as another
 *   form of it (English and Polish endings), or as the beginning of a longer word. A word that does not occur finds nothing,
 *   alone or beside words that do.
 * - Several words: all of them in one source, its text and its translation together. The paragraphs
 *   are those that have all of them; where none has, those that have any.
 * - A phrase in quotation marks stands in one paragraph word for word (folded, not stemmed); a
 *   hyphen parts words.
 * - A name, typed in full in any spelling of an entity, finds every paragraph that mentions the
 *   entity, also where an editor declared the mention, besides those that have the words. A part of
 *   a longer name is not that name: “Алматы” does not find “Almaty region”, which “Almaty” does, as
 *   a word.
 * - With `exactSpelling` only the words typed count.
 */
export interface Query {
  readonly q: string;
  /** What the query is there for. */
  readonly why: string;
  /** By the keys of the address; several values of one key mean any. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Asked with other spellings turned off. */
  readonly exactSpelling?: boolean;
  /** The sources that must be found and no others, each with all paragraphs that have a match. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  /** Entities that must be among what is found; there may be others. */
  readonly names?: readonly string[];
  /** `source#anchor`, where only one hit can be the first. */
  readonly firstHit?: string;
  /** Spellings that stand in what is announced as spelled otherwise; there may be others. */
  readonly alsoSpelled?: readonly string[];
  /** Nothing of any kind is found that the filters admit. */
  readonly nothing?: true;
}

export const queries: readonly Query[] = [
  // Words.
  {
    q: 'grenades',
    why: 'an English word; no Polish word begins so',
    sources: {
      'security-forces-join-protesters': ['p6'],
      'aktau-officers-side-with-protesters': ['p4'],
      'emergency-in-almaty-region': ['p5'],
      'presidential-residence-seized': ['p1-en', 'p4-en'],
    },
  },
  {
    q: 'granat',
    why: 'the stem of a Polish word: granatów, granatami',
    sources: { 'presidential-residence-seized': ['p1', 'p4'] },
  },
  {
    q: 'granatami',
    why: 'a Polish word in one case finds it in the others: granatów',
    sources: { 'presidential-residence-seized': ['p1', 'p4'] },
  },
  {
    q: 'dispersed',
    why: 'English stem: dispersed, disperse',
    sources: {
      'security-forces-join-protesters': ['p6'],
      'aktau-officers-side-with-protesters': ['p4'],
      'akimats-vacated': ['p8'],
      'presidential-residence-seized': ['p4-en'],
    },
  },
  {
    q: 'rally',
    why: 'English stem: rally, rallies',
    sources: {
      'security-forces-join-protesters': ['p2', 'p8'],
      'aktau-officers-side-with-protesters': ['p5', 'p8'],
      'emergency-in-almaty-region': ['p4'],
    },
  },
  {
    q: 'resignation',
    why: 'English stem: resignation, resigned',
    sources: {
      'security-forces-join-protesters': ['p2', 'p10'],
      'akimats-vacated': ['p4', 'p8'],
      'presidential-residence-seized': ['p16-en'],
    },
  },
  {
    q: 'gas',
    why: 'three letters, and the beginning of gasoline',
    sources: {
      'security-forces-join-protesters': ['p2', 'p8', 'p10'],
      'aktau-officers-side-with-protesters': ['p4', 'p6', 'p7'],
      'emergency-in-almaty-region': ['p4', 'p5', 'p7'],
      'presidential-residence-seized': ['p11-en', 'p12-en', 'p16-en'],
    },
  },
  {
    q: 'wyjątkowy',
    why: 'Polish with its diacritics',
    sources: { 'presidential-residence-seized': ['p15'] },
    firstHit: 'presidential-residence-seized#p15',
  },
  {
    q: 'wyjatkowy',
    why: 'and without',
    sources: { 'presidential-residence-seized': ['p15'] },
    firstHit: 'presidential-residence-seized#p15',
  },
  {
    q: 'zolnierzy',
    why: 'ł and ż left out: żołnierzy',
    sources: { 'presidential-residence-seized': ['p5'] },
    firstHit: 'presidential-residence-seized#p5',
  },
  {
    q: 'protest',
    why: 'the stem of the whole subject: every form in both languages',
    sources: {
      'security-forces-join-protesters': ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'],
      'aktau-officers-side-with-protesters': ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
      'emergency-in-almaty-region': ['p3', 'p4', 'p5', 'p7'],
      'akimats-vacated': ['p4', 'p5', 'p7', 'p8'],
      'presidential-residence-seized': [
        'p1',
        'p1-en',
        'p2',
        'p2-en',
        'p3',
        'p3-en',
        'p4',
        'p4-en',
        'p5',
        'p5-en',
        'p6',
        'p6-en',
        'p8',
        'p8-en',
        'p11',
        'p11-en',
        'p12',
        'p12-en',
        'p16',
        'p16-en',
      ],
    },
  },
  {
    q: 'prezydent',
    why: 'the nominative, which does not stand in the text: prezydenta does',
    sources: { 'presidential-residence-seized': ['p1', 'p2', 'p12'] },
  },
  {
    q: 'prezydenta',
    why: 'the genitive as it stands',
    sources: { 'presidential-residence-seized': ['p1', 'p2', 'p12'] },
  },
  {
    q: 'policją',
    why: 'the instrumental finds the genitive policji; folded it also begins policjantów',
    sources: { 'presidential-residence-seized': ['p3', 'p6', 'p13', 'p14'] },
  },
  {
    q: 'y',
    why: 'one letter: the beginning of few words',
    sources: {
      'security-forces-join-protesters': ['p10'],
      'aktau-officers-side-with-protesters': ['p2'],
      'emergency-in-almaty-region': ['p3', 'p4'],
      'akimats-vacated': ['p3'],
    },
  },

  // Names in any spelling.
  {
    q: 'Tokayev',
    why: 'every mention, in text and translation, “the head of state” included where an editor declared it',
    sources: {
      'security-forces-join-protesters': ['p9', 'p10'],
      'aktau-officers-side-with-protesters': ['p5'],
      'emergency-in-almaty-region': ['p1', 'p2', 'p5', 'p6', 'p7'],
      'akimats-vacated': ['p6'],
      'presidential-residence-seized': [
        'p1',
        'p1-en',
        'p12',
        'p12-en',
        'p15',
        'p15-en',
        'p16',
        'p16-en',
      ],
    },
    names: ['tokayev'],
    alsoSpelled: ['Tokajew'],
  },
  {
    q: 'Токаев',
    why: 'the Russian spelling, which stands in no source',
    sources: {
      'security-forces-join-protesters': ['p9', 'p10'],
      'aktau-officers-side-with-protesters': ['p5'],
      'emergency-in-almaty-region': ['p1', 'p2', 'p5', 'p6', 'p7'],
      'akimats-vacated': ['p6'],
      'presidential-residence-seized': [
        'p1',
        'p1-en',
        'p12',
        'p12-en',
        'p15',
        'p15-en',
        'p16',
        'p16-en',
      ],
    },
    names: ['tokayev'],
    alsoSpelled: ['Tokayev', 'Tokajew'],
  },
  {
    q: 'Tokajew',
    why: 'the Polish spelling finds the English texts',
    sources: {
      'security-forces-join-protesters': ['p9', 'p10'],
      'aktau-officers-side-with-protesters': ['p5'],
      'emergency-in-almaty-region': ['p1', 'p2', 'p5', 'p6', 'p7'],
      'akimats-vacated': ['p6'],
      'presidential-residence-seized': [
        'p1',
        'p1-en',
        'p12',
        'p12-en',
        'p15',
        'p15-en',
        'p16',
        'p16-en',
      ],
    },
    names: ['tokayev'],
    alsoSpelled: ['Tokayev'],
  },
  {
    q: 'Tokajew',
    why: 'only the spelling typed, and its endings',
    exactSpelling: true,
    sources: { 'presidential-residence-seized': ['p1', 'p12', 'p15', 'p16'] },
  },
  {
    q: 'Kassym-Jomart Tokayev',
    why: 'a full name with a hyphen; the spelling typed stands once',
    sources: {
      'security-forces-join-protesters': ['p9', 'p10'],
      'aktau-officers-side-with-protesters': ['p5'],
      'emergency-in-almaty-region': ['p1', 'p2', 'p5', 'p6', 'p7'],
      'akimats-vacated': ['p6'],
      'presidential-residence-seized': [
        'p1',
        'p1-en',
        'p12',
        'p12-en',
        'p15',
        'p15-en',
        'p16',
        'p16-en',
      ],
    },
    names: ['tokayev'],
    firstHit: 'presidential-residence-seized#p1-en',
    alsoSpelled: ['Kassym-Zhomart Tokayev'],
  },
  {
    q: 'Almaty',
    why: 'the city, and the word in “Almaty region”',
    sources: {
      'security-forces-join-protesters': ['p6', 'p7'],
      'aktau-officers-side-with-protesters': ['p3', 'p4'],
      'emergency-in-almaty-region': ['p1', 'p2', 'p3', 'p5'],
      'presidential-residence-seized': [
        'p6',
        'p6-en',
        'p7',
        'p7-en',
        'p8',
        'p8-en',
        'p13',
        'p13-en',
        'p14',
        'p14-en',
        'p15',
        'p15-en',
      ],
    },
    names: ['almaty'],
    alsoSpelled: ['Alma-Ata'],
  },
  {
    q: 'Ałmaty',
    why: 'the same letters but for the ł, so the same finds',
    sources: {
      'security-forces-join-protesters': ['p6', 'p7'],
      'aktau-officers-side-with-protesters': ['p3', 'p4'],
      'emergency-in-almaty-region': ['p1', 'p2', 'p3', 'p5'],
      'presidential-residence-seized': [
        'p6',
        'p6-en',
        'p7',
        'p7-en',
        'p8',
        'p8-en',
        'p13',
        'p13-en',
        'p14',
        'p14-en',
        'p15',
        'p15-en',
      ],
    },
    names: ['almaty'],
    alsoSpelled: ['Alma-Ata'],
  },
  {
    q: 'Алматы',
    why: 'the city, not the region: paragraph 1 of the report on the emergency names only the region',
    sources: {
      'security-forces-join-protesters': ['p6', 'p7'],
      'aktau-officers-side-with-protesters': ['p3', 'p4'],
      'emergency-in-almaty-region': ['p2', 'p3', 'p5'],
      'presidential-residence-seized': [
        'p6',
        'p6-en',
        'p7',
        'p7-en',
        'p8',
        'p8-en',
        'p13',
        'p13-en',
        'p14',
        'p14-en',
        'p15',
        'p15-en',
      ],
    },
    names: ['almaty'],
    alsoSpelled: ['Almaty', 'Alma-Ata'],
  },
  {
    q: 'Alma-Ata',
    why: 'the older name finds the newer, and the other way about',
    sources: {
      'security-forces-join-protesters': ['p6', 'p7'],
      'aktau-officers-side-with-protesters': ['p3', 'p4'],
      'emergency-in-almaty-region': ['p2', 'p3', 'p5'],
      'presidential-residence-seized': [
        'p6',
        'p6-en',
        'p7',
        'p7-en',
        'p8',
        'p8-en',
        'p13',
        'p13-en',
        'p14',
        'p14-en',
        'p15',
        'p15-en',
      ],
    },
    names: ['almaty'],
    alsoSpelled: ['Almaty'],
  },
  {
    q: 'Alma Ata',
    why: 'without its hyphen',
    sources: {
      'security-forces-join-protesters': ['p6', 'p7'],
      'aktau-officers-side-with-protesters': ['p3', 'p4'],
      'emergency-in-almaty-region': ['p2', 'p3', 'p5'],
      'presidential-residence-seized': [
        'p6',
        'p6-en',
        'p7',
        'p7-en',
        'p8',
        'p8-en',
        'p13',
        'p13-en',
        'p14',
        'p14-en',
        'p15',
        'p15-en',
      ],
    },
    names: ['almaty'],
    alsoSpelled: ['Almaty'],
  },
  {
    q: 'Mangistau',
    why: 'the spelling of two sources finds the third',
    sources: {
      'aktau-officers-side-with-protesters': ['p6'],
      'emergency-in-almaty-region': ['p2'],
      'presidential-residence-seized': ['p15', 'p15-en'],
    },
    names: ['mangystau-region'],
    alsoSpelled: ['Mangystau'],
  },
  {
    q: 'Mangystau',
    why: 'the spelling of the translation',
    sources: {
      'aktau-officers-side-with-protesters': ['p6'],
      'emergency-in-almaty-region': ['p2'],
      'presidential-residence-seized': ['p15', 'p15-en'],
    },
    names: ['mangystau-region'],
    alsoSpelled: ['Mangistau'],
  },
  {
    q: 'obwodzie mangystauskim',
    why: 'a Polish form as it stands finds the English ones',
    sources: {
      'aktau-officers-side-with-protesters': ['p6'],
      'emergency-in-almaty-region': ['p2'],
      'presidential-residence-seized': ['p15', 'p15-en'],
    },
    names: ['mangystau-region'],
    firstHit: 'presidential-residence-seized#p15',
    alsoSpelled: ['Mangistau'],
  },
  {
    q: 'mangystauskim',
    why: 'only the spelling typed',
    exactSpelling: true,
    sources: { 'presidential-residence-seized': ['p15'] },
    firstHit: 'presidential-residence-seized#p15',
  },
  {
    q: 'Kazmunaigas',
    why: 'the spelling of the text',
    sources: { 'security-forces-join-protesters': ['p9'] },
    names: ['kazmunaygas'],
    firstHit: 'security-forces-join-protesters#p9',
  },
  {
    q: 'KazMunayGas',
    why: 'the company’s own spelling, which stands in no source',
    sources: { 'security-forces-join-protesters': ['p9'] },
    names: ['kazmunaygas'],
    firstHit: 'security-forces-join-protesters#p9',
    alsoSpelled: ['Kazmunaigas'],
  },
  {
    q: 'Қазмұнайгаз',
    why: 'Kazakh letters that only Kazakh has',
    sources: { 'security-forces-join-protesters': ['p9'] },
    names: ['kazmunaygas'],
    firstHit: 'security-forces-join-protesters#p9',
    alsoSpelled: ['Kazmunaigas'],
  },
  {
    q: 'Nur-Sultan',
    why: 'the capital; not Nursultan Nazarbayev',
    sources: {
      'aktau-officers-side-with-protesters': ['p3', 'p8'],
      'presidential-residence-seized': ['p15', 'p15-en'],
    },
    names: ['nur-sultan'],
  },
  {
    q: 'Astana',
    why: 'the capital’s other name, and the word in “Astana Concert Halls”',
    sources: {
      'aktau-officers-side-with-protesters': ['p3', 'p8'],
      'presidential-residence-seized': ['p15', 'p15-en'],
    },
    names: ['nur-sultan'],
    firstHit: 'aktau-officers-side-with-protesters#p8',
    alsoSpelled: ['Nur-Sultan'],
  },
  {
    q: 'ОДКБ',
    why: 'a Russian abbreviation',
    sources: { 'akimats-vacated': ['p6'] },
    names: ['csto'],
    firstHit: 'akimats-vacated#p6',
    alsoSpelled: ['CSTO'],
  },
  {
    q: 'ratusz',
    why: 'the Polish nominative finds the declared “city administration” too',
    sources: {
      'security-forces-join-protesters': ['p6'],
      'presidential-residence-seized': ['p7', 'p7-en', 'p8', 'p8-en'],
    },
    names: ['almaty-city-hall'],
  },
  {
    q: 'Ministry of Energy',
    why: 'in another source it is the Department of Energy',
    sources: { 'security-forces-join-protesters': ['p9'], 'emergency-in-almaty-region': ['p4'] },
    names: ['energy-ministry-of-kazakhstan'],
    firstHit: 'emergency-in-almaty-region#p4',
    alsoSpelled: ['Department of Energy'],
  },
  {
    q: 'Казахстан',
    why: 'the country, “the republic” included where an editor declared it',
    sources: {
      'security-forces-join-protesters': ['p1', 'p2', 'p3', 'p8', 'p9', 'p10'],
      'aktau-officers-side-with-protesters': ['p5'],
      'emergency-in-almaty-region': ['p1', 'p4'],
      'akimats-vacated': ['p1', 'p4', 'p7'],
      'presidential-residence-seized': [
        'p1',
        'p1-en',
        'p2',
        'p2-en',
        'p3',
        'p3-en',
        'p8',
        'p8-en',
        'p11',
        'p11-en',
        'p12',
        'p12-en',
      ],
    },
    names: ['kazakhstan'],
    alsoSpelled: ['Kazakhstan', 'Kazachstan'],
  },

  // Apostrophes, hyphens, figures.
  {
    q: 'General Prosecutor’s',
    why: 'a typographic apostrophe',
    sources: { 'akimats-vacated': ['p3'] },
    firstHit: 'akimats-vacated#p3',
  },
  {
    q: "General Prosecutor's",
    why: 'a straight one',
    sources: { 'akimats-vacated': ['p3'] },
    firstHit: 'akimats-vacated#p3',
  },
  {
    q: 'President’s residence',
    why: 'a name with an apostrophe; “one of the residences” too',
    sources: { 'presidential-residence-seized': ['p1', 'p1-en', 'p2', 'p2-en'] },
    names: ['presidential-residence'],
    firstHit: 'presidential-residence-seized#p2-en',
  },
  {
    q: 'two-fold',
    why: 'a hyphen within a word',
    sources: { 'emergency-in-almaty-region': ['p4'] },
    firstHit: 'emergency-in-almaty-region#p4',
  },
  {
    q: '1993',
    why: 'a year',
    sources: { 'security-forces-join-protesters': ['p8'] },
    firstHit: 'security-forces-join-protesters#p8',
  },
  {
    q: '120',
    why: 'tenge in one source, vehicles in another',
    sources: {
      'aktau-officers-side-with-protesters': ['p7'],
      'presidential-residence-seized': ['p14', 'p14-en'],
    },
  },
  {
    q: '3 thousand',
    why: 'near in one paragraph; in another source 3 January and a thousand people, far apart',
    sources: { 'aktau-officers-side-with-protesters': ['p5', 'p6'], 'akimats-vacated': ['p2'] },
    firstHit: 'akimats-vacated#p2',
  },
  {
    q: '“3 thousand”',
    why: 'the phrase alone',
    sources: { 'akimats-vacated': ['p2'] },
    firstHit: 'akimats-vacated#p2',
  },
  {
    q: '"10 thousand"',
    why: 'straight marks',
    sources: { 'security-forces-join-protesters': ['p6'] },
    firstHit: 'security-forces-join-protesters#p6',
  },

  // Phrases in quotation marks.
  {
    q: '"state of emergency"',
    why: 'straight marks, a stop word within',
    sources: {
      'emergency-in-almaty-region': ['p1', 'p2'],
      'akimats-vacated': ['p6'],
      'presidential-residence-seized': ['p15-en'],
    },
  },
  {
    q: '“in the center of Almaty”',
    why: 'curly marks, three stop words, and the American spelling of the texts',
    sources: {
      'security-forces-join-protesters': ['p6'],
      'aktau-officers-side-with-protesters': ['p3'],
      'emergency-in-almaty-region': ['p3'],
    },
  },
  {
    q: '"to the side of the protesters"',
    why: 'stop words; of the demonstrators is another phrase',
    sources: {
      'security-forces-join-protesters': ['p3'],
      'aktau-officers-side-with-protesters': ['p1'],
    },
  },
  {
    q: '„gwałtowne protesty”',
    why: 'Polish marks',
    sources: { 'presidential-residence-seized': ['p3', 'p8'] },
  },
  {
    q: '"gwaltowne protesty"',
    why: 'straight marks, and no ł',
    sources: { 'presidential-residence-seized': ['p3', 'p8'] },
  },
  {
    q: '„w nocy z wtorku na środę”',
    why: 'words of one letter within a phrase',
    sources: { 'presidential-residence-seized': ['p15'] },
    firstHit: 'presidential-residence-seized#p15',
  },
  {
    q: '"emergency of state"',
    why: 'the words in another order are no phrase',
    sources: {},
    nothing: true,
  },
  { q: '"noise grenade"', why: 'a phrase is not stemmed', sources: {}, nothing: true },
  {
    q: '"law enforcement agencies at present"',
    why: 'a phrase does not run on into the next paragraph',
    sources: {},
    nothing: true,
  },
  {
    q: '"security forces" grenades',
    why: 'a phrase and a word: in one paragraph, or far apart in the report on the emergency',
    sources: {
      'security-forces-join-protesters': ['p6'],
      'aktau-officers-side-with-protesters': ['p4'],
      'emergency-in-almaty-region': ['p3', 'p5'],
    },
  },

  // Several words: all of them, near each other or far apart.
  {
    q: 'fuel prices',
    why: 'two words near each other in four sources',
    sources: {
      'security-forces-join-protesters': ['p10'],
      'aktau-officers-side-with-protesters': ['p7'],
      'akimats-vacated': ['p4'],
      'presidential-residence-seized': ['p12-en', 'p16-en'],
    },
  },
  {
    q: 'curfew Taimerdenov',
    why: 'two words far apart, one of them a name: paragraphs that hold either',
    sources: { 'presidential-residence-seized': ['p14', 'p14-en', 'p15-en'] },
  },
  {
    q: 'curfew wyjątkowy',
    why: 'one word of the translation, one of the text',
    sources: { 'presidential-residence-seized': ['p15', 'p15-en'] },
  },
  {
    q: 'Токаев CSTO',
    why: 'two names, one in a spelling of no source',
    sources: { 'akimats-vacated': ['p6'] },
    firstHit: 'akimats-vacated#p6',
  },

  // Nothing found.
  { q: 'zebra', why: 'stands nowhere; “że” is no answer', sources: {}, nothing: true },
  {
    q: 'grenades zebra',
    why: 'a word that does not occur empties the answer',
    sources: {},
    nothing: true,
  },
  { q: 'gernades', why: 'a misspelling', sources: {}, nothing: true },
  { q: 'Amlaty', why: 'a misspelt name', sources: {}, nothing: true },
  {
    q: 'nbsp',
    why: 'debris that was cleaned away',
    filters: { kind: ['source'] },
    sources: {},
    nothing: true,
  },
  {
    q: 'Subscribe',
    why: 'a line that was removed; a note does speak of it',
    filters: { kind: ['source'] },
    sources: {},
    nothing: true,
  },
  {
    q: 'VK',
    why: 'the same line; a note does name VK',
    filters: { kind: ['source'] },
    sources: {},
    nothing: true,
  },
  {
    q: 'curfew tenge',
    why: 'each in a source, both in none',
    filters: { kind: ['source'] },
    sources: {},
    nothing: true,
  },
  {
    q: '<img src=x onerror=alert(1)>',
    why: 'markup is words, and these do not occur',
    sources: {},
    nothing: true,
  },
  { q: '"“[]{}()*', why: 'punctuation alone', sources: {}, nothing: true },
  { q: '🦓', why: 'an emoji alone', sources: {}, nothing: true },
  { q: 'a'.repeat(10_000), why: 'ten thousand letters', sources: {}, nothing: true },

  // Long, and yet found.
  {
    q: 'In the afternoon of January 6, it became known that the protesters, upon learning of Nazarbayev’s resignation, announced that their demands had been met and they began to disperse peacefully.',
    why: 'a whole paragraph pasted in, without quotation marks',
    sources: { 'akimats-vacated': ['p8'] },
    firstHit: 'akimats-vacated#p8',
  },

  // Filters.
  {
    q: 'mashiach',
    why: 'notes only, of which one explains the word',
    filters: { kind: ['note'] },
    sources: {},
  },
  {
    q: 'Astana',
    why: 'names only',
    filters: { kind: ['name'] },
    sources: {},
    names: ['nur-sultan', 'astana-concert-halls'],
  },
  {
    q: 'Aktobe',
    why: 'Polish only',
    filters: { language: ['pl'] },
    sources: { 'presidential-residence-seized': ['p4', 'p4-en'] },
  },
  {
    q: 'Aktobe',
    why: 'English only',
    filters: { language: ['en'] },
    sources: { 'security-forces-join-protesters': ['p5'] },
    firstHit: 'security-forces-join-protesters#p5',
  },
  {
    q: 'grenades',
    why: 'two publishers mean any',
    filters: { publisher: ['RBK', 'Interia'] },
    sources: {
      'security-forces-join-protesters': ['p6'],
      'presidential-residence-seized': ['p1-en', 'p4-en'],
    },
  },
  {
    q: 'grenades',
    why: 'no publisher known',
    filters: { publisher: ['unknown'] },
    sources: {
      'aktau-officers-side-with-protesters': ['p4'],
      'emergency-in-almaty-region': ['p5'],
    },
  },
  {
    q: 'announced',
    why: 'one day, “2022-01-05?” included',
    filters: { date: ['2022-01-05'] },
    sources: { 'emergency-in-almaty-region': ['p5'], 'presidential-residence-seized': ['p16-en'] },
  },
  {
    q: 'announced',
    why: 'a range',
    filters: { date: ['2022-01-04/2022-01-05'] },
    sources: {
      'aktau-officers-side-with-protesters': ['p1'],
      'emergency-in-almaty-region': ['p5'],
      'presidential-residence-seized': ['p16-en'],
    },
  },
  {
    q: 'announced',
    why: 'a day for a source of this day or later',
    filters: { date: ['2022-01-06'] },
    sources: { 'akimats-vacated': ['p8'] },
    firstHit: 'akimats-vacated#p8',
  },
  {
    q: 'injured',
    why: 'one person',
    filters: { person: ['Nursultan Nazarbayev'] },
    sources: { 'akimats-vacated': ['p5'], 'presidential-residence-seized': ['p13-en'] },
  },
  {
    q: 'grenades',
    why: 'two places mean any',
    filters: { place: ['Aktobe', 'Zhetibay'] },
    sources: {
      'security-forces-join-protesters': ['p6'],
      'aktau-officers-side-with-protesters': ['p4'],
      'presidential-residence-seized': ['p1-en', 'p4-en'],
    },
  },
  {
    q: 'resignation',
    why: 'one organisation',
    filters: { organisation: ['KazMunayGas'] },
    sources: { 'security-forces-join-protesters': ['p2', 'p10'] },
  },
  {
    q: 'grenades',
    why: 'two groups mean both: Interia is no publisher of these, RBK’s report does not name the region',
    filters: { publisher: ['RBK', 'unknown'], place: ['Mangystau region'] },
    sources: {
      'aktau-officers-side-with-protesters': ['p4'],
      'emergency-in-almaty-region': ['p5'],
    },
  },
  {
    q: 'grenades',
    why: 'groups that no source meets together',
    filters: { kind: ['source'], publisher: ['RBK'], person: ['Kanat Taimerdenov'] },
    sources: {},
    nothing: true,
  },
];
