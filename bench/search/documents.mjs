// The pages that Samla's search finds, as the reader has them: what stands in <main>.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { pagesOf } from './queries.mjs';

// What Pagefind leaves out by itself.
const LEFT_OUT = new Set(['nav', 'form', 'svg', 'script', 'style', 'noscript', 'template', 'iframe', 'label', 'footer']);
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'ins', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'time']);

/** The addresses, a page that is there in both written standards with both; the words of the glossary are one page, as for the reader. */
export const addressesOf = (site) => [...new Set([...pagesOf(site)].flatMap(({ address, nn }) => [address, nn?.address]).filter(Boolean).map((address) => address.split('#')[0]))];

/** The file of a page, below the site. */
export const fileOf = (address) => join(address, 'index.html');

/** Each page as `{ address, title, headings, text }`, one after the other. */
export function* documentsOf(site) {
  for (const address of addressesOf(site)) yield { address, ...textOf(readFileSync(join(site, fileOf(address)), 'utf8')) };
}

function textOf(html) {
  const texts = { title: '', headings: '', text: '' };
  let [inMain, leftOut, field] = [false, 0, 'text'];
  const parser = new Parser({
    onopentag(name) {
      if (name === 'main') inMain = true;
      if (LEFT_OUT.has(name)) leftOut++;
      if (/^h[1-6]$/.test(name)) field = name === 'h1' ? 'title' : 'headings';
      if (!INLINE.has(name)) texts[field] += ' ';
    },
    ontext(text) {
      if (inMain && leftOut === 0) texts[field] += text;
    },
    onclosetag(name) {
      if (name === 'main') inMain = false;
      if (LEFT_OUT.has(name)) leftOut--;
      if (!INLINE.has(name)) texts[field] += ' ';
      if (/^h[1-6]$/.test(name)) field = 'text';
    },
  });
  parser.end(html);
  // A soft hyphen is no letter.
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()]));
}
