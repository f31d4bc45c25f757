// The same as Samla.Search.Analysis.Analyzer and Lexicon; a test holds the two equal.
import { stem } from './stemmer.js';
import { makeTokenizer } from './tokenizer.js';

const SHORTEST_ENDING = 4;
const SHORTEST_BEGINNING = 5;
const SHORTEST_HEAD = 3;

/** What a query is compared by: `words` takes a text apart, `term` gives a word's term, `isStop` tells of words that say nothing alone. */
export function makeAnalyzer({ letters, forms, beginnings, names, stops, synonyms }) {
  const terms = new Map(Object.entries(forms));
  const heads = new Map(Object.entries(beginnings));
  const longest = Math.max(0, ...[...terms.keys()].map((form) => form.length));
  const [uncut, silent, related] = [new Set(names), new Set(stops), new Map(Object.entries(synonyms))];

  function begun(word) {
    for (let end = Math.min(longest, word.length); end >= SHORTEST_BEGINNING; end--) {
      const beginning = heads.get(word.slice(0, end));
      if (beginning !== undefined) return beginning + word.slice(end);
    }
    return word;
  }

  function ofLetters(word) {
    if (terms.has(word)) return terms.get(word);
    if (uncut.has(word)) return word;
    if (word.endsWith('s') && uncut.has(word.slice(0, -1))) return word.slice(0, -1);
    for (let at = Math.max(SHORTEST_HEAD, word.length - longest); at <= word.length - SHORTEST_ENDING; at++) {
      const ending = terms.get(word.slice(at));
      if (ending !== undefined) return begun(word.slice(0, at)) + ending;
    }
    return stem(stem(begun(word)));
  }

  return {
    words: makeTokenizer(letters),
    term: (word) => (/[0-9]/.test(word) ? word : ofLetters(word.replaceAll('-', ''))),
    isStop: (word) => silent.has(word),
    synonyms: (term) => related.get(term) ?? [],
  };
}
