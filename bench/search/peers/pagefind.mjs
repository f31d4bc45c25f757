// Pagefind over the built pages, in Chromium through its own API. It makes an index for each language, and a page asks that of its own.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf, fileOf } from '../documents.mjs';
import { serve } from '../server.mjs';

const LANGUAGES = ['nb', 'nn'];
// As many as its own interface shows at first.
const SHOWN = 5;

// The program that the package `pagefind` starts; that package would bring those for all systems into the lock file, and not every registry has them.
const PROGRAM = fileURLToPath(new URL('../node_modules/@pagefind/linux-x64/bin/pagefind_extended', import.meta.url));

/** The command that indexes a folder of pages: what stands in <main>, else with its defaults. */
export const command = (folder) => [PROGRAM, '--site', folder, '--root-selector', 'main', '--quiet'];

/** Copies the pages that Samla's search finds, since Pagefind takes all that a folder has. */
export function copyPages(site, folder) {
  for (const address of addressesOf(site)) cpSync(join(site, fileOf(address)), join(folder, fileOf(address)));
}

/** Serves an indexed folder with an empty page for each language. */
export function serveIndexed(folder) {
  for (const language of LANGUAGES) writeFileSync(join(folder, `${language}.html`), `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Pagefind</title></html>`);
  return serve(folder);
}

async function openPage(context, server, language) {
  const page = await context.newPage();
  await page.goto(`${server.address}/${language}.html`);
  await page.evaluate(async () => {
    globalThis.pagefind = await import('/pagefind/pagefind.js');
    await globalThis.pagefind.init();
  });
  return (query, most) => page.evaluate(async ([text, count]) => {
    const { results } = await globalThis.pagefind.search(text);
    const shown = await Promise.all(results.slice(0, count).map((result) => result.data()));
    return shown.map(({ url }) => url);
  }, [query, most]);
}

/** Asks both languages' indexes: the addresses of the first ten of each. */
export async function open(browser, folder) {
  const [server, context] = [await serveIndexed(folder), await browser.newContext()];
  const pages = [];
  for (const language of LANGUAGES) pages.push(await openPage(context, server, language));
  return { find: (query) => Promise.all(pages.map((find) => find(query, 10))), close: () => context.close().then(server.close) };
}

/** What a query costs on a visit with nothing kept, and the next one on the same page, in bokmål's index alone. */
export async function visit(browser, server, query, next) {
  const context = await browser.newContext();
  server.take();
  const find = await openPage(context, server, 'nb');
  await find(query, SHOWN);
  const cold = server.take();
  await find(next, SHOWN);
  const typed = server.take();
  await context.close();
  return { cold, next: typed };
}
