// Runs in the page before its own scripts: when files had been read (the last of the shards, and of the words for misspellings where they are asked for), what lunr.js took, and when the hits stood there.
const bench = {};
globalThis.bench = bench;
const mark = (name) => (bench.marks[name] = performance.now());
bench.begin = () => {
  bench.marks = {};
  return new Promise((resolve) => (bench.told = resolve));
};
bench.first = bench.begin();

const fetched = globalThis.fetch;
globalThis.fetch = async (address, options) => {
  const response = await fetched(address, options);
  const name = /\/sok\/([a-z]+)[^/]*$/.exec(address)?.[1] ?? 'fragment';
  const read = response.arrayBuffer.bind(response);
  response.arrayBuffer = async () => {
    const bytes = await read();
    mark(name === 't' || name === 'w' ? 'index' : name);
    return bytes;
  };
  return response;
};

let lunr;
Object.defineProperty(globalThis, 'lunr', {
  get: () => lunr,
  set(given) {
    lunr = given;
    const load = given.Index.load;
    given.Index.load = (serialized) => {
      mark('made');
      const index = load(serialized);
      mark('loaded');
      const query = index.query.bind(index);
      index.query = (...given) => {
        const results = query(...given);
        mark('asked');
        return results;
      };
      return index;
    };
  },
});

// The heading of the hits is written each time something is shown, before the list; what watches is told after both.
new MutationObserver((changes) => {
  if (!changes.some(({ target }) => target.matches?.('[data-heading]'))) return;
  mark('shown');
  // «1 234 treff på …», «Ingen treff på …»
  const [hits = '0'] = /^[\d\s]+/.exec(document.querySelector('[data-heading]').textContent) ?? [];
  bench.told({ ...bench.marks, hits: Number(hits.replace(/\s/g, '')) });
}).observe(document, { childList: true, subtree: true });
