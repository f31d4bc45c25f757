// The judged queries, and two words drawn from the titles and headings of a built site.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rows of queries.tsv. */
export function judged() {
  const [, ...lines] = readFileSync(fileURLToPath(new URL('queries.tsv', import.meta.url)), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t')).map(([site, kind, query, meant]) => ({ site, kind, query, meant: meant.split(' ') }));
}

/** What the search shows of each page of a built site: the generator's own fragments. */
export function* pagesOf(site) {
  const folder = join(site, 'assets/sok');
  for (const name of readdirSync(folder).sort()) {
    if (!statSync(join(folder, name)).isDirectory()) continue;
    for (const file of readdirSync(join(folder, name)).sort()) yield JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
  }
}

/** Different queries of two words that stand in the same title or heading, as somebody types who remembers a case. The same for the same site. */
export function drawn(site, count) {
  const start = JSON.parse(readFileSync(join(site, 'assets/sok', readdirSync(join(site, 'assets/sok')).find((name) => name.startsWith('start.'))), 'utf8'));
  const stops = new Set(start.stops.split(' '));
  const telling = (text) => [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].filter((word) => !stops.has(word));
  const headings = new Set();
  for (const { title, sections } of pagesOf(site)) for (const text of [title, ...sections.map(([, heading]) => heading)]) if (telling(text).length > 1) headings.add(text);
  const all = [...headings].sort();
  const random = mulberry(10_000);
  const queries = new Set();
  for (let tries = 0; queries.size < count && tries < 100 * count; tries++) {
    const words = telling(all[Math.floor(random() * all.length)]);
    const [one] = words.splice(Math.floor(random() * words.length), 1);
    queries.add(`${one} ${words[Math.floor(random() * words.length)]}`);
  }
  return [...queries];
}

function mulberry(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
