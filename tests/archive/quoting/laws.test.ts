import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, rank, type Judgement } from '../../../src/archive/quoting/judge.ts';
import { layersOf, type Layer } from '../../../src/archive/quoting/layers.ts';
import { isVerbatim } from '../../../src/archive/quoting/verify.ts';
import { ourArchive } from '../../support/ourArchive.ts';
import { linkedArchive } from '../linked.ts';
import { naivelyStands } from './oracle.ts';

/**
 * What holds for any span of any text: it is found verbatim where it stands; with a word changed, put in, left out, or two
 * swapped, it is never called verbatim, unless the archive has these very words as well.
 */
const sources = [...ourArchive().sources, ...linkedArchive().sources].map((source) => ({
  source: source.id,
  layers: layersOf({
    language: source.record.language,
    paragraphs: source.paragraphs,
    edits: source.edits,
  }),
}));
const layers = sources.flatMap(({ source, layers: own }) =>
  own.map((layer) => ({ source, layer })),
);

/** Words as anyone would count them: what stands between white space, without the signs at its ends. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: found, index }) => {
    const [, before = '', core = ''] =
      /^([^\p{L}\p{N}]*)(.*?)[^\p{L}\p{N}\p{M}]*$/su.exec(found) ?? [];
    const start = index + before.length;
    return { text: core, start, end: start + core.length };
  }).filter(({ text: core }) => /[\p{L}\p{N}]/u.test(core));
}

interface Span {
  readonly source: string;
  readonly layer: Layer;
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** A span of whole words of any layer, over the ends of paragraphs as well. */
const span: fc.Arbitrary<Span> = fc
  .record({
    which: fc.nat(layers.length - 1),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ which, from, length }) => {
    const { source = '', layer } = layers[which] ?? {};
    if (!layer) throw new Error('there is no layer');
    const all = tokensOf(layer.text);
    const first = from % all.length;
    const tokens = all.slice(first, first + length);
    const text = layer.text.slice(tokens[0]?.start, tokens.at(-1)?.end);
    return { source, layer, tokens, text };
  });

function judged(text: string): Judgement<string> {
  const [judgement] = judge([text], sources);
  if (!judgement) throw new Error(`not judged: ${text}`);
  return judgement;
}

const anywhere = (text: string): boolean =>
  layers.some(({ layer }) => naivelyStands(text, layer.text));

/** Sees that an altered text is called verbatim only when some source has it, by the naive opinion too. */
function expectHonest(text: string): void {
  const judgement = judged(text);
  if (isVerbatim(judgement)) expect(anywhere(text), text).toBe(true);
}

describe('a span of any layer of any source', () => {
  test('is verbatim, and found where it stands', () => {
    fc.assert(
      fc.property(span, ({ source, layer, text }) => {
        const { verdict, occurrences } = judged(text);
        expect(verdict).toBe('verbatim');
        const here = occurrences.filter((one) => one.source === source);
        const exact = here.map((one) => {
          const [stretch] = one.stretches;
          return one.layer.text.slice(stretch?.start, stretch?.end).replace(/\s+/g, ' ');
        });
        // Received words that are published just so are told as published.
        expect(exact).toContain(text.replace(/\s+/g, ' '));
        expect(
          here.some((one) => one.layer.kind === layer.kind || one.layer.kind === 'published'),
        ).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ['in decomposed letters', (text: string) => text.normalize('NFD')],
    ['with typewriter signs', (text: string) => text.replace(/[“”„]/g, '"').replace(/’/g, "'")],
    ['with other dashes', (text: string) => text.replaceAll(' – ', '—')],
    ['on one line', (text: string) => text.replace(/\s+/g, ' ')],
    ['with hard spaces and line ends', (text: string) => text.replace(/ /g, '\u00A0\n')],
    ['within quotation marks', (text: string) => `„${text}”`],
    ['with soft hyphens', (text: string) => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u00AD')],
  ])('is verbatim but for typography at least, %s', (_, typed) => {
    fc.assert(
      fc.property(span, ({ text }) => {
        expect(rank(judged(typed(text)).verdict)).toBeLessThanOrEqual(rank('typography'));
      }),
      { numRuns: 150 },
    );
  });

  test('is the same words, without case and diacritics', () => {
    fc.assert(
      fc.property(span, ({ text }) => {
        const typed = text
          .toUpperCase()
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .replaceAll('Ł', 'L');
        expect(rank(judged(typed).verdict)).toBeLessThanOrEqual(rank('letters'));
      }),
      { numRuns: 300 },
    );
  });
});

/** Words to put in or to change into: of this archive, and of none. */
const word = fc.oneof(
  fc.constantFrom('not', 'nie', 'the', '3', 'never', 'Zanzibar', 'i', 'a', 'protesters'),
  fc.stringMatching(/^[a-zż]{1,9}$/),
);
const altered = (
  alter: (text: string, token: Token, next: Token | undefined, other: string) => string,
): fc.Arbitrary<string> =>
  fc
    .tuple(span, fc.nat(), word)
    .filter(([{ tokens }]) => tokens.length > 2)
    .map(([{ layer, tokens, text }, at, other]) => {
      const index = 1 + (at % (tokens.length - 2));
      const moved = (token: Token): Token => ({
        ...token,
        start: token.start - (tokens[0]?.start ?? 0),
        end: token.end - (tokens[0]?.start ?? 0),
      });
      const [token, next] = [tokens[index], tokens[index + 1]];
      if (!token) throw new Error(layer.text);
      return alter(text, moved(token), next && moved(next), other);
    });

describe('a span of a source is never called verbatim', () => {
  test.each([
    [
      'with a word changed',
      altered((text, { start, end }, _, other) => text.slice(0, start) + other + text.slice(end)),
    ],
    [
      'with a word put in',
      altered(
        (text, { start }, _, other) => `${text.slice(0, start)}${other} ${text.slice(start)}`,
      ),
    ],
    [
      'with a word left out',
      altered((text, { start, end }) => text.slice(0, start) + text.slice(end).trimStart()),
    ],
    [
      'with two words swapped',
      altered((text, one, next) =>
        next
          ? text.slice(0, one.start) +
            next.text +
            text.slice(one.end, next.start) +
            one.text +
            text.slice(next.end)
          : text,
      ),
    ],
    [
      'with a letter changed',
      altered((text, { start, end }) => {
        const middle = Math.floor((start + end) / 2);
        return `${text.slice(0, middle)}x${text.slice(middle + 1)}`;
      }),
    ],
  ])('%s, unless the archive has these words too', (_, made) => {
    fc.assert(fc.property(made, expectHonest), { numRuns: 500 });
  });

  test('and what is left of it is not found where it cuts a compound or a number', () => {
    const own = layersOf({
      language: 'en',
      paragraphs: [
        { id: 'p1', text: 'A non-violent crowd of 1,000 people in 4–5 streets of U-town.' },
      ],
      edits: [],
    });
    for (const cut of [
      'violent crowd',
      '000 people',
      '1 people',
      '5 streets',
      'streets of U',
      'crowd of 1',
    ])
      expect(judge([cut], [{ source: 'a', layers: own }])[0]?.verdict, cut).toMatch(
        /differs|not-found/,
      );
  });
});

describe('generated texts', () => {
  const piece = fc.constantFrom(
    ...[
      'harbour',
      'Łódź',
      'straße',
      'İstanbul',
      'ﬁre',
      'e\u0301té',
      '1,000',
      'non-violent',
      'don’t',
    ],
    ...[
      'the',
      'the',
      'of',
      'Слово',
      '漢字',
      '😀',
      '“',
      '”',
      '–',
      '…',
      '.',
      ',',
      '[x]',
      "''",
      '\u00AD',
    ],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(' '));

  test('are found verbatim in themselves, and judged as the naive opinion judges them in others', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const texts = [{ id: 'p1', text: one }];
        const own = layersOf({ language: 'en', paragraphs: texts, edits: [] });
        const look = (wanted: string) => judge([wanted], [{ source: 'a', layers: own }])[0];
        const self = look(one);
        if (self) expect(self.verdict).toBe('verbatim');
        const judgement = look(other);
        // Signs at the ends are another matter: marks around a quotation do not count, wherever a full stop is set.
        const core = other.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
        if (judgement && isVerbatim(judgement))
          expect(naivelyStands(core, one), `${other} | ${one}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
