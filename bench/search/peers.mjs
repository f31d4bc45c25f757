// Samla's search beside lunr.js, MiniSearch and Pagefind on the same pages. node peers.mjs INPUT-SITE SAMPLES-SITE CORPUS-SITE --work DIR [--queries N] [--peers lunr,minisearch,pagefind]
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { placeOf, shares } from './judging.mjs';
import * as lunr from './peers/lunr.mjs';
import * as minisearch from './peers/minisearch.mjs';
import * as pagefind from './peers/pagefind.mjs';
import { drawn, judged } from './queries.mjs';
import { openSite } from './samla.mjs';
import { compressed } from './server.mjs';
import { kb, median, percentile, sum, table } from './tables.mjs';
import { timed } from './timed.mjs';

const { values, positionals: [input, samples, corpus] } = parseArgs({ allowPositionals: true, options: { work: { type: 'string' }, queries: { type: 'string', default: '40' }, peers: { type: 'string', default: 'lunr,minisearch,pagefind' } } });
const sites = { input, samples, corpus };
const chosen = values.peers.split(',');
const inOneFile = Object.fromEntries(Object.entries({ lunr, minisearch }).filter(([peer]) => chosen.includes(peer)));
const { transformSync } = createRequire(new URL('../../theme/package.json', import.meta.url))('esbuild');
const folder = (site, peer) => join(values.work, `${peer}-${site}`);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });

rmSync(values.work, { recursive: true, force: true });
mkdirSync(values.work, { recursive: true });
const builds = {};
for (const [site, from] of Object.entries(sites)) {
  pagefind.copyPages(from, folder(site, 'pagefind'));
  builds[site] = { pagefind: timed(...pagefind.command(folder(site, 'pagefind'))) };
  for (const peer of Object.keys(inOneFile)) {
    builds[site][peer] = timed('node', '--max-old-space-size=8000', fileURLToPath(new URL('peers/build.mjs', import.meta.url)), peer, from, folder(site, peer));
  }
}

/** What a query finds on a site, as one or more rankings of addresses. */
const searches = {
  Samla: async (site) => {
    const index = await openSite(sites[site]);
    return { find: async (query) => [await index.addresses((await index.search(query)).pages.slice(0, 10))], close() {} };
  },
  ...Object.fromEntries(Object.entries(inOneFile).map(([peer, { open }]) => [peer, (site) => {
    const find = open(readFileSync(folder(site, peer), 'utf8'));
    return { find: (query) => [find(query)], close() {} };
  }])),
  pagefind: (site) => pagefind.open(browser, folder(site, 'pagefind')),
};

/** The best place in any of the rankings. A page in nynorsk stands for the same in bokmål, and both take one place. */
const bestOf = (rankings, meant) => Math.min(...rankings.map((addresses) => placeOf([...new Set(addresses.map((address) => address.replace(/^\/nn\//, '/')))].slice(0, 10), meant)));

async function judge(open) {
  const opened = { input: await open('input'), samples: await open('samples') };
  const placed = [];
  for (const { site, kind, query, meant } of judged()) placed.push({ kind, place: bestOf(await opened[site].find(query), meant) });
  for (const { close } of Object.values(opened)) await close();
  return shares(placed);
}

const results = {};
for (const [name, open] of Object.entries(searches)) results[name] = await judge(open);
const names = Object.keys(results);
console.log('\nJudged queries, % with a page that is meant among the first ten (first)\n');
table(['class', 'asked', ...names], results.Samla.map(({ kind, asked }, at) => [kind, asked, ...names.map((name) => `${results[name][at].ten.toFixed(1)} (${results[name][at].first.toFixed(1)})`)]));

console.log('\nBuilding, from the finished pages to the index: wall time, processor time, largest resident set\n');
table(['pages of', 'peer', 'wall s', 'user + sys s', 'peak MB'], Object.entries(builds).flatMap(([site, peers]) => Object.entries(peers).map(([peer, { wall, processor, megabytes }]) => [site, peer, wall.toFixed(1), processor.toFixed(1), megabytes.toFixed(0)])));

const queries = drawn(corpus, Number(values.queries));
const server = await pagefind.serveIndexed(folder('corpus', 'pagefind'));
const visits = [];
for (const [at, query] of queries.entries()) visits.push(await pagefind.visit(browser, server, query, queries[(at + 1) % queries.length]));
server.close();
await browser.close();

const bytes = (which) => visits.map((one) => sum(one[which].map(({ wire }) => wire)));
const spread = (all) => `${kb(median(all))} (${kb(percentile(95)(all))})`;
const minified = (script) => compressed(Buffer.from(transformSync(readFileSync(script, 'utf8'), { minify: true }).code)).length;
console.log(`\nBytes of ${queries.length} visits to the corpus with a query of two words, in kB: median (95 %)\n`);
table(['peer', 'a cold visit', 'the next query'], [
  ...Object.entries(inOneFile).map(([peer, { scripts }]) => [peer, kb(compressed(readFileSync(folder('corpus', peer))).length + sum(scripts.map(minified))), 0]),
  ['pagefind', spread(bytes('cold')), spread(bytes('next'))],
]);
