// What Lighthouse says, as a phone on a slow network, of the pages in pages.tsv. node measure.mjs [--site DIR] [--samla PROGRAM] [--runs N] [--only KIND,KIND]
// The median of the runs for each page is written into the table of docs/quality.md.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: join(root, 'output') },
    samla: { type: 'string', default: join(root, 'src', 'Generator', 'bin', 'Release', 'net10.0', 'samla') },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const document = join(root, 'docs', 'quality.md');
const [BEGIN, END] = ['<!-- lighthouse -->', '<!-- /lighthouse -->'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FIGURES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'total-byte-weight'];
const CHROME = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const pages = readFileSync(join(here, 'pages.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'))
  .filter(([kind]) => !values.only || values.only.split(',').includes(kind));
const folder = mkdtempSync(join(tmpdir(), 'samla-lighthouse-'));
const server = spawn(values.samla, ['serve', '--output', values.site, '--port', '8479'], { stdio: 'ignore' });
const address = 'http://127.0.0.1:8479';
const rows = [];
try {
  await reachable();
  for (const [kind, path] of pages) {
    const runs = [];
    for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(path));
    const row = { kind, path, load: loadavg()[0], ...Object.fromEntries([...CATEGORIES, ...FIGURES].map((name) => [name, median(runs.map((one) => one[name]))])), faults: [...new Set(runs.flatMap((one) => one.faults))] };
    rows.push(row);
    console.log(`${kind}\t${path}\t${CATEGORIES.map((name) => row[name]).join('\t')}\tload ${row.load.toFixed(1)}${row.faults.map((fault) => `\n    ${fault}`).join('')}`);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}

if (!values.only) {
  const text = readFileSync(document, 'utf8');
  writeFileSync(document, `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n${table()}\n${text.slice(text.indexOf(END))}`);
}

const low = rows.filter((row) => row.performance < 98 || CATEGORIES.slice(1).some((name) => row[name] < 100));
if (low.length > 0) {
  console.error(`Below what is to be reached (100, and 98 in performance): ${low.map(({ kind }) => kind).join(', ')}. Run again with --only when nothing else uses the machine.`);
  process.exitCode = 1;
}

async function reachable() {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${values.samla} doesn't serve ${values.site}. Build both first: dotnet build -c Release, then samla build.`);
}

async function measure(path) {
  const file = join(folder, 'page.json');
  rmSync(file, { force: true });
  const lighthouse = spawn(process.execPath, [join(here, 'node_modules', 'lighthouse', 'cli', 'index.js'), address + path, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${CHROME}`], {
    env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' }, stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((resolve) => lighthouse.on('close', resolve));
  if (!existsSync(file)) throw new Error(`Lighthouse gave nothing for ${path}. Run npm ci in bench/lighthouse, and set CHROMIUM to the browser's path.`);
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    ...Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)])),
    ...Object.fromEntries(FIGURES.map((name) => [name, audits[name].numericValue])),
    // What costs points outside the figures above.
    faults: CATEGORIES.slice(1).flatMap((name) => categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => `${id}: ${audits[id].title}`)),
  };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function table() {
  const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
  return [
    '| kind | page | performance | accessibility | best practices | SEO | first paint, s | largest paint, s | blocked, ms | shift | kB |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row.kind} | \`${row.path}\` | ${CATEGORIES.map((name) => row[name]).join(' | ')} | ${seconds(row[FIGURES[0]])} | ${seconds(row[FIGURES[1]])} | ${Math.round(row[FIGURES[2]])} | ${row[FIGURES[3]].toFixed(2)} | ${Math.round(row[FIGURES[4]] / 1000)} |`),
  ].join('\n');
}
