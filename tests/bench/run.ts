import { argv } from 'node:process';

/**
 * `npm run bench [-- engine | search [sizes] | check [sizes]]`: how fast the engine, the search and the quotation checker
 * are, and how their time grows with the archive: `npm run bench -- search 100 1000`. Without arguments, all.
 */
const [part, ...sizes] = argv.slice(2);

const all = part === undefined;
if (all || part === 'engine') await import('./engine.ts');
if (all || part === 'check') {
  const { benchJudging } = await import('./judging.ts');
  await benchJudging();
  const { benchChecking } = await import('./checking.ts');
  await benchChecking(sizes.length > 0 ? sizes.map(Number) : [5, 100, 1_000, 10_000]);
}
if (all || part === 'search') {
  const { benchSearch } = await import('./search.ts');
  await benchSearch(sizes.length > 0 ? sizes.map(Number) : [5, 100, 1_000, 10_000]);
}
