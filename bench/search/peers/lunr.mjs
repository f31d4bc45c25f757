// lunr.js with lunr-languages' Norwegian, set up as their guides say: stemmer, stop words and trimmer; a title counts ten times.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.no')(lunr);

export const scripts = ['lunr', 'lunr-languages/lunr.stemmer.support', 'lunr-languages/lunr.no'].map(require.resolve);

export const build = (documents) => JSON.stringify(lunr(function () {
  this.use(lunr.no);
  this.ref('address');
  this.field('title', { boost: 10 });
  this.field('headings');
  this.field('text');
  for (const document of documents) this.add(document);
}));

export function open(serialized) {
  const index = lunr.Index.load(JSON.parse(serialized));
  // As index.search does it, but for the signs of its query language: nobody who types 27/21 or «OSO:» means those.
  return (query) => index.query((asked) => asked.term(lunr.tokenizer(query))).map(({ ref }) => ref);
}
