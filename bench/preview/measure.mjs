// How soon a change in a file stands in the open page. Usage: node bench/preview/measure.mjs INPUT MEETING [ROUNDS], after a Release build of the generator.
// INPUT is changed while it runs, and put back. MEETING is an id whose file holds minutes.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { chromium } = createRequire(join(dirname(fileURLToPath(import.meta.url)), '../search/'))('playwright-core');
const [input, meeting, rounds = '15'] = process.argv.slice(2);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const preview = spawn(join(root, 'src/Generator/bin/Release/net10.0/samla'), ['preview', '--input', input, '--port', '8433', '--date', '2026-01-15'], { cwd: root });
const started = performance.now();
const address = await new Promise((resolve, reject) => {
  preview.stdout.on('data', (text) => resolve(/http:\S+?\/(?= )/.exec(text)?.[0]));
  preview.stderr.on('data', (text) => reject(new Error(String(text))));
});
console.log(`ready after ${Math.round(performance.now() - started)} ms`);

/** From the file is written until the words stand in the document. The page watches itself: the driver looks only now and then. */
async function timed(page, content, words) {
  const seen = page.evaluate((sought) => new Promise((resolve) => {
    const look = () => document.body.textContent.includes(sought) && (observer.disconnect(), requestAnimationFrame(() => resolve(Date.now())));
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  }), words);
  await page.waitForTimeout(50);
  const begun = Date.now();
  writeFileSync(file, content);
  return await seen - begun;
}

const file = join(input, 'communities', `${meeting}.md`);
const text = readFileSync(file, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}${meeting}/`);
  const scroll = await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight / 2); return scrollY; });
  const times = { text: [], mistake: [] };
  for (let round = 0; round < Number(rounds); round++) {
    await page.waitForTimeout(400);
    times.text.push(await timed(page, `${text}\n\nEndring nummer ${round}.\n`, `Endring nummer ${round}.`));
    const at = await page.evaluate(() => scrollY);
    if (Math.abs(at - scroll) > 2) throw new Error(`The page scrolled from ${scroll} to ${at}.`);
    await page.waitForTimeout(400);
    times.mistake.push(await timed(page, `${text}\n\n[lenke](finnes-ikke-${round}.md)\n`, `finnes-ikke-${round}.md`));
  }
  for (const [what, all] of Object.entries(times)) {
    const sorted = all.sort((one, other) => one - other).map(Math.round);
    console.log(`${what}: median ${sorted[Math.floor(sorted.length / 2)]} ms, slowest ${sorted.at(-1)} ms (${sorted.length})`);
  }
} finally {
  writeFileSync(file, text);
  await browser.close();
  preview.kill();
}
