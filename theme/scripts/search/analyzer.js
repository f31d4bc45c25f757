// The same as Samla.Search.Analysis.Analyzer and Lexicon; a test holds the two equal.
import { stem } from './stemmer.js';
import { makeTokenizer } from './tokenizer.js';

const SHORTEST_ENDING = 5;
const SHORTEST_BEGINNING = 5;
const SHORTEST_HEAD = 3;

/** What a query is compared by: `words` takes a text apart, `term` gives a word's term, `isStop` tells of words that say nothing alone. */
export function makeAnalyzer({ letters, forms, beginnings, names, stops, synonyms }) {
  const terms = new Map(Object.entries(forms));
  const heads = new Map(Object.entries(beginnings));
  const possible = new Set([...heads.keys()].map((head) => head.slice(0, SHORTEST_BEGINNING)));
  const longest = Math.max(0, ...[...terms.keys()].map((form) => form.length));
  const [uncut, silent, related] = [new Set(names), new Set(stops), new Map(Object.entries(synonyms))];

  function within(word) {
    let text = '';
    let done = 0;
    for (let at = 0; at <= word.length - SHORTEST_BEGINNING; at++) {
      const length = possible.has(word.slice(at, at + SHORTEST_BEGINNING)) ? lengthOfHead(word, at) : 0;
      if (length > 0) {
        text += word.slice(done, at) + heads.get(word.slice(at, at + length));
        done = at + length;
        at = done - 1;
      }
      if (at === 0 && done === 0) at = SHORTEST_HEAD - 1;
    }
    return text + word.slice(done);
  }

  function lengthOfHead(word, at) {
    for (let length = Math.min(longest, word.length - at); length >= SHORTEST_BEGINNING; length--) if (heads.has(word.slice(at, at + length))) return length;
    return 0;
  }

  function ofLetters(word) {
    if (terms.has(word)) return terms.get(word);
    if (uncut.has(word)) return word;
    if (word.endsWith('s') && uncut.has(word.slice(0, -1))) return word.slice(0, -1);
    for (let at = Math.max(SHORTEST_HEAD, word.length - longest); at <= word.length - SHORTEST_ENDING; at++) {
      const ending = terms.get(word.slice(at));
      if (ending !== undefined) return within(word.slice(0, at)) + ending;
    }
    return stem(stem(within(word)));
  }

  return {
    words: makeTokenizer(letters),
    term: (word) => (/[0-9]/.test(word) ? word : ofLetters(word.replaceAll('-', ''))),
    isStop: (word) => silent.has(word),
    synonyms: (term) => related.get(term) ?? [],
  };
}
