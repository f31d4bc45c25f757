// Reads the files that Samla.Search.Shards writes, and makes of some terms an index that lunr.js scores as it would score the whole.
const K1 = 1.2;
const utf8 = new TextDecoder();

/** Numbers of seven bits a byte, the lowest first, and texts as their length in bytes and UTF-8. */
export function reader(bytes) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    return utf8.decode(bytes.subarray(at, (at += length)));
  };
  return { number, text, more: () => at < bytes.length };
}

/** Every key of a shard: the term's place in the order in which terms were met, its documents and how often it is in each, by field; and what it is an alias of. */
export function readShard(bytes, fieldCount) {
  const { number, text, more } = reader(bytes);
  const keys = [];
  for (let key = ''; more(); ) {
    key = key.slice(0, number()) + text();
    const head = number();
    const entry = { key, met: -1, postings: [], aliases: [] };
    if (head > 1) entry.met = number();
    for (let field = 0; field < fieldCount; field++) if ((head >> (field + 1)) & 1) entry.postings[field] = readPostings(number);
    if (head & 1) for (let left = number(); left > 0; left--) entry.aliases.push(text());
    keys.push(entry);
  }
  return keys;
}

function readPostings(number) {
  const head = number();
  const count = head >> 1;
  const documents = new Array(count);
  const frequencies = new Array(count).fill(1);
  for (let i = 0, before = -1; i < count; i++) documents[i] = before += number() + 1;
  if (!(head & 1)) for (let i = 0; i < count; i++) frequencies[i] = number() + 1;
  return { documents, frequencies };
}

/** How much a term says, as lunr.idf has it: a document counts once for each field that has the term. */
export function idfOf({ postings }, count) {
  const pairs = postings.reduce((sum, { documents }) => sum + documents.length, 0);
  return Math.log(1 + Math.abs((count - pairs + 0.5) / (pairs + 0.5)));
}

/** The weight of a term in a field of a document, worked out as lunr.Builder does with b = 0, operation by operation. */
export function weightOf(idf, frequency, fieldBoost, documentBoost) {
  let score = (idf * ((K1 + 1) * frequency)) / (K1 + frequency);
  score *= fieldBoost;
  score *= documentBoost;
  return Math.round(score * 1000) / 1000;
}

/**
 * Some terms as a serialized index of lunr.js. `entries` are keys of shards with postings, `fields` the name and weight of each field, `count` all
 * documents, `boost` a function of a document, `has` tells which documents are let in.
 */
export function toLunr(entries, { fields, count, boost, has }) {
  const vectors = new Map();
  const invertedIndex = entries
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((entry) => {
      const posting = { _index: entry.met };
      const idf = idfOf(entry, count);
      fields.forEach(([name, fieldBoost], field) => {
        posting[name] = {};
        const { documents, frequencies } = entry.postings[field] ?? { documents: [] };
        documents.forEach((document, i) => {
          if (!has(document)) return;
          posting[name][document] = {};
          const ref = `${name}/${document}`;
          const vector = vectors.get(ref) ?? vectors.set(ref, []).get(ref);
          vector.push([entry.met, weightOf(idf, frequencies[i], fieldBoost, boost(document))]);
        });
      });
      return [entry.key, posting];
    });
  const fieldVectors = [...vectors].map(([ref, pairs]) => [ref, pairs.sort((a, b) => a[0] - b[0]).flat()]);
  return { version: '2.3.9', fields: fields.map(([name]) => name), fieldVectors, invertedIndex, pipeline: [] };
}
