// Samla's own search of a built site, in Node: the browser's script, with files instead of fetching.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openIndex } from '../../theme/scripts/search/index.js';

const lunr = createRequire(new URL('../../theme/package.json', import.meta.url))('lunr');

/** Opens the index of a built site. `addresses` gives those of found pages, without their anchors. */
export async function openSite(folder) {
  const start = readdirSync(join(folder, 'assets/sok')).find((name) => name.startsWith('start.'));
  const index = await openIndex(`/assets/sok/${start}`, lunr, async (address) => new Uint8Array(readFileSync(join(folder, address))));
  const addresses = (pages) => Promise.all(pages.map(async (page) => (await index.page(page, 'nb')).address.split('#')[0]));
  return { ...index, addresses };
}
