import { element, speak } from './dom.js';
import { dateInWords, word } from './words.js';

// Their way begins with the name of the kind, which stands beside the hit.
const NAMED_BY_KIND = ['community', 'municipality', 'agreement', 'guideline', 'requirement', 'word'];

/** A hit: what it is, its name with a link to the right place, where it belongs, and an excerpt with the words marked. */
export function result(page, excerpt, community) {
  const item = element('li');
  const body = element('div');
  body.append(heading(page, excerpt));
  const line = where(page, community);
  if (line.hasChildNodes()) body.append(line);
  if (excerpt.pieces.length > 0) body.append(text(page, excerpt));
  item.append(element('p', 'what', word(`kind-${page.kind}`)), body);
  return item;
}

function heading(page, { anchor, heading: part }) {
  const link = speak(element('a', '', part && part !== page.title ? `${page.title}, ${part}` : page.title), page.titleLang);
  link.href = anchor ? `${page.address}#${anchor}` : page.address;
  const heading = element('h3');
  heading.append(link);
  return heading;
}

function where(page, community) {
  const line = element('p', 'where');
  const crumbs = NAMED_BY_KIND.includes(page.kind) ? page.crumbs.slice(1) : page.crumbs;
  const steps = crumbs.map((crumb) => (typeof crumb === 'string' ? { text: crumb } : crumb));
  if (community && page.kind !== 'community' && !steps.some(({ text }) => text === community.title)) steps.unshift({ text: community.title, lang: community.lang });
  steps.forEach((step, at) => {
    if (at > 0) {
      const sign = element('span', '', ' › ');
      sign.ariaHidden = 'true';
      line.append(sign);
    }
    line.append(speak(element('span', '', step.text), step.lang));
  });
  if (page.date) line.append(`${steps.length > 0 ? ', ' : ''}${page.kind === 'meeting' ? dateInWords(page.date) : word('from', dateInWords(page.date))}`);
  return line;
}

function text(page, excerpt) {
  const paragraph = speak(element('p'), page.lang ?? page.titleLang);
  for (const { text: piece, hit } of excerpt.pieces) paragraph.append(hit ? element('mark', '', piece) : piece);
  return paragraph;
}
