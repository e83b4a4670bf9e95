import { beforeEach, describe, expect, test, vi } from 'vitest';
import { candidates } from '../../src/client/search/pagefind.ts';
import { suggestion } from '../../src/client/search/suggest.ts';
import { fragment } from './fragment.ts';

/** What is offered when nothing was found: the query with the nearest words that do occur. */
vi.mock(import('../../src/client/search/pagefind.ts'), { spy: true });

const page = fragment(
  { id: 'p1', text: 'Stun grenades were thrown in Aktau.' },
  { id: 'p2', text: 'Policja użyl̵a granatów ogl̵uszających.' },
);

beforeEach(() => {
  // As the engine does: pages with words that begin like the one asked for.
  vi.mocked(candidates).mockImplementation(([start = '']) =>
    Promise.resolve({
      results: page.raw_content.toLowerCase().includes(start)
        ? [{ id: 'a', kind: 'source', data: () => Promise.resolve(page) }]
        : [],
      filters: {},
      large: false,
    }),
  );
});

describe('a suggestion', () => {
  test.each([
    ['grenadse', 'grenades'],
    ['stun grenaded aktau', 'stun grenades aktau'],
    ['"stun grenadse"', '"stun grenades"'],
    ['GRENADSE', 'grenades'],
    ['polcja', 'policja'],
  ])('for %s is %s', async (query, better) => {
    expect(await suggestion(query)).toBe(better);
  });

  test.each([
    ['of words that all occur', 'grenades aktau'],
    ['of a word unlike any', 'greenhouse'],
    ['of a short word', 'stn'],
    ['of nothing', ''],
    ['of a word like no beginning', 'qqqqqq'],
  ])('there is none for a query %s', async (_, query) => {
    expect(await suggestion(query)).toBeUndefined();
  });

  test('keeps the rest of the query as it was typed', async () => {
    expect(await suggestion('„Stun  grenadse”, Aktau!')).toBe('„Stun  grenades”, Aktau!');
  });
});
