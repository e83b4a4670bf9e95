import { argv } from 'node:process';

/**
 * `npm run bench [-- engine | search [sizes]]`: how fast the engine and the search are, and how their time grows with the
 * archive: `npm run bench -- search 100 1000`. Without arguments, both.
 */
const [part, ...sizes] = argv.slice(2);

if (part !== 'search') await import('./engine.ts');
if (part !== 'engine') {
  const { benchSearch } = await import('./search.ts');
  await benchSearch(sizes.length > 0 ? sizes.map(Number) : [5, 100, 1_000, 10_000]);
}
