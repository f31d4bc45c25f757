// The same as Samla.Search.Analysis.Analyzer and Lexicon; a test holds the two equal.
import { stem } from './stemmer.js';
import { makeTokenizer } from './tokenizer.js';

const SHORTEST_ENDING = 4;
const SHORTEST_BEGINNING = 3;

/** What a query is compared by: `words` takes a text apart, `term` gives a word's term, `isStop` tells of words that say nothing alone. */
export function makeAnalyzer({ letters, forms, stops, synonyms }) {
  const terms = new Map(Object.entries(forms));
  const longest = Math.max(0, ...[...terms.keys()].map((form) => form.length));
  const silent = new Set(stops);
  const related = new Map(Object.entries(synonyms));

  function ofLetters(word) {
    if (terms.has(word)) return terms.get(word);
    for (let at = Math.max(SHORTEST_BEGINNING, word.length - longest); at <= word.length - SHORTEST_ENDING; at++) {
      const ending = terms.get(word.slice(at));
      if (ending !== undefined) return word.slice(0, at) + ending;
    }
    const cut = stem(word);
    return cut.length > 3 ? cut : word;
  }

  return {
    words: makeTokenizer(letters),
    term: (word) => (/[0-9]/.test(word) ? word : ofLetters(word.replaceAll('-', ''))),
    isStop: (word) => silent.has(word),
    synonyms: (term) => related.get(term) ?? [],
  };
}
