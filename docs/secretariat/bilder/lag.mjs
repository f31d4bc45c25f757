// Makes the guide's pictures from the real program and the guide's own examples. Usage: node docs/secretariat/bilder/lag.mjs, after a build of the generator and
// «npm ci» in bench/search; SAMLA and CHROMIUM can be the paths of the two programs. Run a second time it makes the same pictures.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const guide = join(here, '..');
const root = resolve(guide, '../..');
const { chromium } = createRequire(join(root, 'bench/search/'))('playwright-core');
const samla = process.env.SAMLA ?? join(root, 'src/Generator/bin/Debug/net10.0/samla');
const today = '2026-04-01';
const meeting = 'nordvik/ssu/2026-03-18';
const folder = mkdtempSync(join(tmpdir(), 'samla-bilder-'));
const file = join(folder, 'input/communities', `${meeting}.md`);

/** Each example that is a whole file: its path in backticks, then the block. */
function writeExamples() {
  for (const name of readdirSync(guide).filter((one) => one.endsWith('.md'))) {
    for (const [, path, text] of readFileSync(join(guide, name), 'utf8').matchAll(/^`([a-z0-9./-]+\.(?:md|yaml))`\n\n```\w*\n([^]*?)^```$/gm)) {
      mkdirSync(dirname(join(folder, 'input', path)), { recursive: true });
      writeFileSync(join(folder, 'input', path), text);
    }
  }
}

/** What a terminal shows: the command, each question with its answer, the rest. */
function terminal(args, answers) {
  return new Promise((done, failed) => {
    const program = spawn(samla, args, { cwd: folder });
    const left = [...answers];
    let shown = `$ samla ${args.join(' ')}\n`;
    program.stdout.setEncoding('utf8').on('data', (text) => {
      shown += text;
      if (!text.endsWith(': ')) return;
      const answer = `${left.shift() ?? ''}\n`;
      shown += answer;
      program.stdin.write(answer);
    });
    program.stderr.on('data', (text) => failed(new Error(String(text))));
    program.on('close', () => done(shown));
  });
}

/** A program that shows the site, when it is ready: the address, and how to stop it. */
function served(args) {
  return new Promise((ready, failed) => {
    const program = spawn(samla, args, { cwd: folder });
    program.stdout.on('data', (text) => {
      const address = /http:\S+?\/(?=[ .]|$)/m.exec(text)?.[0];
      if (address) ready({ address, stop: () => program.kill('SIGKILL') });
    });
    program.stderr.on('data', (text) => failed(new Error(String(text))));
  });
}

writeExamples();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: 850, height: 530 }, deviceScaleFactor: 1.5, colorScheme: 'light', reducedMotion: 'reduce', locale: 'nb-NO' });

/** The picture of an element, or of what is seen of the page. */
async function picture(name, what = page) {
  await page.evaluate(() => document.fonts.ready);
  await what.screenshot({ path: join(here, `${name}.png`), animations: 'disabled' });
}

async function mistakes() {
  const right = readFileSync(file, 'utf8');
  const preview = await served(['preview', '--port', '8434', '--date', today]);
  try {
    const wrong = right.replace('## 2/26 ', '## Sak 2-26 ').replace('Sekretariatet la fram et forslag.', 'Sekretariatet la fram et forslag. Det neste er [møtet i juni](2026-06-18.md).');
    writeFileSync(file, wrong);
    await page.goto(`${preview.address}${meeting}/`);
    await page.locator('#samla-preview li').nth(1).waitFor();
    await page.getByRole('heading', { name: /2-26/ }).evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 60));
    await picture('feil');
    writeFileSync(file, wrong.replace('## Sak 2-26 ', '## 2/26 ').replace('2026-06-18', '2026-06-17'));
    await page.locator('#samla-preview.fine').waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: /2\/26/ }).evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 60));
    await picture('rettet');
  } finally {
    writeFileSync(file, right);
    preview.stop();
  }
}

async function inTheBrowser() {
  const preview = await served(['preview', '--cms', '--port', '8436', '--date', today]);
  try {
    await page.goto(`${preview.address}admin/nordvik/`, { waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.locator('aside').waitFor();
    await page.goto(`${preview.address}admin/nordvik/#/collections/ssu/entries/2026-03-18`);
    await page.locator('[contenteditable=true]').first().waitFor();
    // Until the bar at the top that tells of loading is gone.
    await page.waitForTimeout(2000);
    await picture('i-nettleseren');
  } finally {
    preview.stop();
  }
}

async function published() {
  execFileSync(samla, ['build', '--date', today], { cwd: folder });
  const site = await served(['serve', '--port', '8435']);
  try {
    await page.goto(`${site.address}${meeting}/`);
    await picture('publisert');
  } finally {
    site.stop();
  }
}

async function newMeeting() {
  const shown = await terminal(['new', 'meeting', '--committee', 'nordvik/ssu', '--date', '2026-09-16'], ['', 'Bergsvåg kommunehus', '', 'Budsjett for 2027', '']);
  // A page of its own: the rules of the site's pages allow no style that is written in them.
  await page.goto('about:blank');
  await page.setContent('<pre style="margin:0;padding:16px 20px;width:790px;background:#1b1d1f;color:#f4f4f4;font:15px/1.5 DejaVu Sans Mono,monospace;white-space:pre-wrap"></pre>');
  await page.locator('pre').evaluate((pre, text) => { pre.textContent = text; }, shown.trimEnd());
  await picture('nytt-mote', page.locator('pre'));
}

try {
  await mistakes();
  await published();
  await inTheBrowser();
  await newMeeting();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
