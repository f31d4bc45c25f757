// Reads the files that Samla.Search.Shards writes, and makes of some terms an index that lunr.js scores as it would score the whole.
const K1 = 1.2;
const utf8 = new TextDecoder();

/** Numbers of seven bits a byte, the lowest first, and texts as their length in bytes and UTF-8. */
export function reader(bytes, at = 0) {
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
  const skip = (numbers) => {
    for (let left = numbers; left > 0; ) if (bytes[at++] < 128) left--;
  };
  return { number, text, skip, place: () => at, more: () => at < bytes.length };
}

/** A term: its place in the order in which terms were met, -1 for none, and what it is an alias of. */
class Entry {
  aliases = [];
  #read;
  #postings;

  constructor(key, met, read) {
    [this.key, this.met, this.#read] = [key, met, read];
  }

  /** Its documents and how often it is in each, by field. A query wants few of the hundreds of keys in a shard, so the others are never read. */
  get postings() {
    return (this.#postings ??= this.#read());
  }
}

/** Every key of a shard. */
export function readShard(bytes, fieldCount) {
  const { number, text, skip, place, more } = reader(bytes);
  const keys = [];
  for (let key = ''; more(); ) {
    key = key.slice(0, number()) + text();
    const head = number();
    const met = head > 1 ? number() : -1;
    const fields = Array.from({ length: fieldCount }, (_, field) => field).filter((field) => (head >> (field + 1)) & 1);
    const from = place();
    for (const _ of fields) skipPostings(number, skip);
    const entry = new Entry(key, met, () => readPostings(reader(bytes, from).number, fields));
    if (head & 1) for (let left = number(); left > 0; left--) entry.aliases.push(text());
    keys.push(entry);
  }
  return keys;
}

// The number of documents, and whether each has the term once only; then the documents, and else how often.
function skipPostings(number, skip) {
  const head = number();
  skip((head >> 1) * (head & 1 ? 1 : 2));
}

function readPostings(number, fields) {
  const postings = [];
  for (const field of fields) {
    const head = number();
    const count = head >> 1;
    const documents = new Array(count);
    const frequencies = new Array(count).fill(1);
    for (let i = 0, before = -1; i < count; i++) documents[i] = before += number() + 1;
    if (!(head & 1)) for (let i = 0; i < count; i++) frequencies[i] = number() + 1;
    postings[field] = { documents, frequencies };
  }
  return postings;
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
