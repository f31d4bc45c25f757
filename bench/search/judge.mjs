// How many of the judged queries have a page that is meant among the first ten. node judge.mjs INPUT-SITE SAMPLES-SITE [--misses]
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openIndex } from '../../theme/scripts/search/index.js';

const lunr = createRequire(new URL('../../theme/package.json', import.meta.url))('lunr');
const [input, samples] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const folders = { input, samples };
const [, ...lines] = readFileSync(new URL('queries.tsv', import.meta.url), 'utf8').trimEnd().split('\n');
const queries = lines.map((line) => line.split('\t')).map(([site, kind, query, meant]) => ({ site, kind, query, meant: meant.split(' ') }));

const open = async (folder) => {
  const start = readdirSync(join(folder, 'assets/sok')).find((name) => name.startsWith('start.'));
  return openIndex(`/assets/sok/${start}`, { lunr, get: async (address) => new Uint8Array(readFileSync(join(folder, address))) });
};
const indexes = Object.fromEntries(await Promise.all(Object.entries(folders).map(async ([site, folder]) => [site, await open(folder)])));
const figures = new Map();
for (const { site, kind, query, meant } of queries) {
  const index = indexes[site];
  const found = await index.search(query);
  const addresses = await Promise.all(found.pages.slice(0, 10).map(async (page) => (await index.page(page, 'nb')).address.split('#')[0]));
  const rank = addresses.findIndex((address) => meant.includes(address)) + 1;
  const figure = figures.get(kind) ?? figures.set(kind, { asked: 0, ten: 0, first: 0 }).get(kind);
  figure.asked++;
  if (rank > 0) figure.ten++;
  if (rank === 1) figure.first++;
  if (rank === 0 && process.argv.includes('--misses')) {
    const place = (await Promise.all(found.pages.map(async (page) => (await index.page(page, 'nb')).address.split('#')[0]))).findIndex((address) => meant.includes(address)) + 1;
    console.log(`${site} ${kind} «${query}» → ${meant.join(' ')} (${place || 'none'} of ${found.pages.length}) ${found.words.map(({ word, keys, prefix }) => `${word}:${prefix ? '*' : keys}`).join(' ')} ${found.corrections.map(({ typed, used }) => `${typed}→${used}`)}\n    ${addresses.slice(0, 4).join(' ')}`);
  }
}
const sum = [...figures.values()].reduce((all, one) => ({ asked: all.asked + one.asked, ten: all.ten + one.ten, first: all.first + one.first }));
for (const [kind, { asked, ten, first }] of [...[...figures].sort(), ['all', sum]]) console.log(`${kind.padEnd(14)} ${asked} asked, ${((100 * ten) / asked).toFixed(1)} % among ten, ${((100 * first) / asked).toFixed(1)} % first`);
