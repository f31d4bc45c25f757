// What a result shows of a page: the section that has most of the words, and the stretch of it where they stand closest.
const WORDS_SHOWN = 28;
const WORDS_BEFORE = 6;
const LEAST_OF_COMPOUND = 4;

/** The place, its heading and the text in pieces, each a hit or not. `groups` are the terms of each word that was searched for. */
export function excerptOf(sections, groups, analyzer) {
  const groupOf = new Map();
  const hit = (word) => groupOf.get(word) ?? groupOf.set(word, find(word)).get(word);
  const find = (word) => {
    const terms = [word, ...(word.includes('-') ? word.split('-') : [])].map(analyzer.term);
    return groups.findIndex(({ keys, prefix }) =>
      (prefix && word.startsWith(prefix)) || keys.some((key) => terms.includes(key) || (key.length >= LEAST_OF_COMPOUND && word.includes(key))));
  };

  let best = null;
  for (const [anchor, heading, text] of sections) {
    const tokens = analyzer.words(text);
    for (const token of tokens) token.group = hit(token.word);
    const inHeading = new Set(analyzer.words(heading).map(({ word }) => hit(word)));
    inHeading.delete(-1);
    const { from, distinct } = densest(tokens);
    const value = new Set([...inHeading, ...distinct]).size * 2 + (inHeading.size > 0 ? 1 : 0) + (distinct.size > 0 ? 0.5 : 0);
    if (!best || value > best.value) best = { anchor, heading, text, tokens, from, value };
  }
  if (!best) return { anchor: '', heading: '', pieces: [] };
  return { anchor: best.value > 0 ? best.anchor : '', heading: best.value > 0 ? best.heading : '', pieces: pieces(best) };
}

/** The stretch with the most different words, then with the most of them. */
function densest(tokens) {
  let best = { from: 0, distinct: new Set(), count: 0 };
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from].group < 0) continue;
    const inside = tokens.slice(from, from + WORDS_SHOWN - WORDS_BEFORE).filter(({ group }) => group >= 0);
    const distinct = new Set(inside.map(({ group }) => group));
    if (distinct.size > best.distinct.size || (distinct.size === best.distinct.size && inside.length > best.count)) best = { from, distinct, count: inside.length };
  }
  return best;
}

function pieces({ text, tokens, from }) {
  if (tokens.length === 0) return text ? [{ text, hit: false }] : [];
  let first = Math.max(0, from - WORDS_BEFORE);
  // Rather from the beginning of a sentence. A stop after a number or a short word is seldom the end of one.
  for (let at = from; at > first; at--) {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (/^[.!?:]\s+$/.test(text.slice(before.end, after.start)) && /^[a-zæøå]{4,}$/.test(before.word) && /\p{Lu}/u.test(text[after.start])) first = at;
  }
  const last = Math.min(tokens.length, first + WORDS_SHOWN) - 1;
  const all = [];
  const add = (piece, isHit) => piece && all.push({ text: piece, hit: isHit });
  if (first > 0) add('… ', false);
  let at = first > 0 ? tokens[first].start : 0;
  for (const token of tokens.slice(first, last + 1)) {
    if (token.group < 0) continue;
    add(text.slice(at, token.start), false);
    add(text.slice(token.start, token.end), true);
    at = token.end;
  }
  if (last < tokens.length - 1) {
    add(text.slice(at, tokens[last].end), false);
    add(' …', false);
  } else add(text.slice(at), false);
  return all;
}
