// MiniSearch, set up as its documentation shows: a title counts twice, words are prefixes, and a fifth of a word's letters may be wrong.
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';

const options = { idField: 'address', fields: ['title', 'headings', 'text'], searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 } };

export const scripts = [createRequire(import.meta.url).resolve('minisearch')];

export function build(documents) {
  const index = new MiniSearch(options);
  for (const document of documents) index.add(document);
  return JSON.stringify(index);
}

export function open(serialized) {
  const index = MiniSearch.loadJSON(serialized, options);
  return (query) => index.search(query).map(({ id }) => id);
}
