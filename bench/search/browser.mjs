// Bytes over the wire and time in Chromium for queries of two words. node browser.mjs SITE [--queries N] [--sets drawn,judged] [--slow N]
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { drawn, judged } from './queries.mjs';
import { serve } from './server.mjs';
import { kb, median, percentile, sum, table } from './tables.mjs';

const { values, positionals: [site] } = parseArgs({ allowPositionals: true, options: { queries: { type: 'string', default: '200' }, sets: { type: 'string', default: 'drawn,judged' }, slow: { type: 'string', default: '40' } } });
const here = dirname(fileURLToPath(import.meta.url));
const sets = {
  drawn: () => drawn(site, Number(values.queries)),
  judged: () => judged().map(({ query }) => query).filter((query) => query.split(' ').length === 2),
};
const groups = Object.fromEntries(values.sets.split(',').map((name) => [name, sets[name]()]));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });

const PARTS = { lunr: 'lunr.js', sok: 'script', start: 'start file', t: 'shards', w: 'proposals', fragment: 'fragments' };
const partOf = (path) => (path.includes('/sok/') ? (/\/sok\/[^/]+\/[^/]+$/.test(path) ? 'fragment' : /^[a-z]+/.exec(basename(path))[0]) : /\/(lunr|sok)\.[^/]+$/.exec(path)?.[1]);

/** What was sent since the last time. */
function taken(server) {
  const answers = server.take();
  return {
    wire: sum(answers.map(({ wire }) => wire)),
    binary: sum(answers.map(({ path, wire, whole }) => (path.endsWith('.bin') ? whole : wire))),
    files: answers.length,
    parts: Object.fromEntries(Object.keys(PARTS).map((part) => [part, sum(answers.filter(({ path }) => partOf(path) === part).map(({ wire }) => wire))])),
  };
}

/** The first query as a visit to its address with nothing kept, the next typed into the field of the same page. */
async function visit(server, query, next, delay) {
  const context = await browser.newContext({ locale: 'nb-NO' });
  const page = await context.newPage();
  await page.addInitScript(readFileSync(`${here}/measure.js`, 'utf8'));
  server.take();
  await page.goto(`${server.address}/sok/?q=${encodeURIComponent(query)}`);
  const cold = { query, ...(await page.evaluate(() => bench.first)), ...taken(server) };
  await page.evaluate(() => void (bench.next = bench.begin()));
  const field = page.locator('#s-sok');
  if (delay) {
    await field.fill('');
    await field.pressSequentially(next, { delay });
    await page.waitForTimeout(1000);
  } else await field.fill(next);
  const typed = { query: next, ...(await page.evaluate(() => bench.next)), ...taken(server) };
  await context.close();
  return { cold, next: typed };
}

async function all(queries, each) {
  const results = [];
  for (const [at, query] of queries.entries()) results.push(await each(query, queries[(at + 1) % queries.length]));
  return results;
}

const row = (name, results) => [name, results.length, median(results.map(({ hits = 0 }) => hits)), ...['wire', 'binary'].flatMap((what) => [median, percentile(95)].map((figure) => kb(figure(results.map((one) => one[what]))))), median(results.map(({ files }) => files))];

const server = await serve(site);
const measured = {};
for (const [name, queries] of Object.entries(groups)) measured[name] = await all(queries, (query, next) => visit(server, query, next));
const slow = await all(drawn(site, Number(values.slow)), (query, next) => visit(server, query, next, 250));
// Again for the times: now no answer waits for the server to compress it.
const timed = {};
for (const [name, queries] of Object.entries(groups)) timed[name] = await all(queries, (query, next) => visit(server, query, next));
server.close();

console.log('\nBytes, in kB\n');
table(['queries', 'asked', 'pages found', 'median', '95 %', '.bin as it is, median', '95 %', 'files'], [
  ...Object.entries(measured).flatMap(([name, results]) => [row(`${name}, a cold visit`, results.map(({ cold }) => cold)), row(`${name}, the next in the same page`, results.map((one) => one.next))]),
  ...(slow.length === 0 ? [] : [row('drawn, the next, a letter every 250 ms', slow.map((one) => one.next))]),
]);

console.log('\nThe same by part: median (95 %), in kB\n');
table(['part', ...Object.keys(measured).flatMap((name) => [`${name}, cold`, `${name}, next`])], Object.entries(PARTS).map(([part, called]) => [
  called,
  ...Object.values(measured).flatMap((results) => ['cold', 'next'].map((which) => results.map((one) => one[which].parts[part]))).map((bytes) => `${kb(median(bytes))} (${kb(percentile(95)(bytes))})`),
]));

const STEPS = {
  'shards read → hits shown': ['index', 'shown'],
  'of it: the index for lunr.js made': ['index', 'made'],
  'lunr.Index.load': ['made', 'loaded'],
  'lunr’s query': ['loaded', 'asked'],
  'ranked, counted, fragments fetched': ['asked', 'fragment'],
  'shown': ['fragment', 'shown'],
};
console.log('\nTime in Chromium: median (95 %), in ms\n');
const found = (results, which) => results.map((one) => one[which]).filter(({ asked, fragment, index }) => asked && fragment && index);
table(['step', ...Object.keys(timed).flatMap((name) => ['cold', 'next'].map((which) => `${name}, ${which} (${found(timed[name], which).length})`))], Object.entries(STEPS).map(([step, [from, to]]) => [
  step,
  ...Object.values(timed).flatMap((results) => ['cold', 'next'].map((which) => found(results, which).map((one) => one[to] - one[from]))).map((times) => `${median(times).toFixed(1)} (${percentile(95)(times).toFixed(1)})`),
]));

await browser.close();
