// How many of the judged queries have a page that is meant among the first ten. node judge.mjs INPUT-SITE SAMPLES-SITE [--misses]
import { placeOf, shares } from './judging.mjs';
import { judged } from './queries.mjs';
import { openSite } from './samla.mjs';

const [input, samples] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const sites = { input: await openSite(input), samples: await openSite(samples) };
const placed = [];
for (const { site, kind, query, meant } of judged()) {
  const found = await sites[site].search(query);
  const addresses = await sites[site].addresses(found.pages);
  const place = placeOf(addresses, meant);
  placed.push({ kind, place });
  if (place > 10 && process.argv.includes('--misses')) {
    console.log(`${site} ${kind} «${query}» → ${meant.join(' ')} (${place === Infinity ? 'none' : place} of ${found.pages.length}) ${found.words.map(({ word, keys, prefix }) => `${word}:${prefix ? '*' : keys}`).join(' ')} ${found.corrections.map(({ typed, used }) => `${typed}→${used}`)}\n    ${addresses.slice(0, 4).join(' ')}`);
  }
}
for (const { kind, asked, ten, first } of shares(placed)) console.log(`${kind.padEnd(14)} ${asked} asked, ${ten.toFixed(1)} % among ten, ${first.toFixed(1)} % first`);
