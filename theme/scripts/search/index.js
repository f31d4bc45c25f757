// The index in the browser: which files a query needs, and what lunr.js makes of them.
import { makeAnalyzer } from './analyzer.js';
import { excerptOf } from './excerpt.js';
import { containing, propose, readWords } from './proposals.js';
import { idfOf, reader, readShard, toLunr, weightOf } from './shards.js';

const GROUP = 32;
const HASH = 8;
const SHORTEST_PREFIX = 3;
const MOST_SHARDS_OF_PREFIX = 12;
const MOST_SYNONYMS = 2;
const MOST_SCORED = 100;
const WEIGHT = { own: 1, written: 0.9, alias: 0.8, synonym: 0.3 };

/** Opens the index that the start file describes. `library` is lunr.js, or a promise of it. Rejects when a file can't be fetched. */
export async function openIndex(address, library, get = fetchFile) {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const [bytes, lunr] = await Promise.all([get(address), library]);
  const start = JSON.parse(decode(bytes));
  const from = start.from.split(' ');
  const hashes = (text) => text.match(new RegExp(`.{${HASH}}`, 'g')) ?? [];
  const [shards, groups] = [hashes(start.shards), hashes(start.groups)];
  const synonyms = Object.fromEntries(Object.entries(start.synonyms).map(([term, others]) => [term, others.split(' ')]));
  const analyzer = makeAnalyzer({ ...start, names: start.names.split(' '), stops: start.stops.split(' '), synonyms });
  // Texts have the same words again and again.
  const terms = new Map();
  const remembered = { ...analyzer, term: (word) => terms.get(word) ?? terms.set(word, analyzer.term(word)).get(word) };
  const bareForms = new Map(Object.entries(start.forms).filter(([form]) => bare(form) !== form).map(([form, term]) => [bare(form), term]));
  const runs = readRuns(start);
  const kept = new Map();

  /** Fetched once; one that failed is asked for again. */
  function once(path, read) {
    if (!kept.has(path)) {
      const promise = get(folder + path).then(read);
      promise.catch(() => kept.delete(path));
      kept.set(path, promise);
    }
    return kept.get(path);
  }

  const shard = (number) => once(`t${number}.${shards[number]}.bin`, (bytes) => new Map(readShard(bytes, start.fields.length).map((entry) => [entry.key, entry])));
  const words = () => once(`w.${start.words}.txt`, (bytes) => readWords(decode(bytes)));

  function shardOf(key) {
    let [low, high] = [0, from.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (from[middle] <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  const lookUp = async (key) => (await shard(shardOf(key))).get(key);

  /** The keys that a word is asked for by, with their weights; none when no page has it. */
  async function keysOf(word) {
    const term = analyzer.term(word);
    const written = word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');
    const asked = [[term, WEIGHT.own], ...(written === word ? [] : [[analyzer.term(written), WEIGHT.written]])];
    const [own, ...others] = await Promise.all([...asked.map(([key]) => lookUp(key)), word === term ? undefined : lookUp(word)]);
    const keys = new Map();
    const add = (key, weight) => keys.has(key) || keys.set(key, weight);
    [own, ...others.slice(0, asked.length - 1)].forEach((entry, i) => entry?.met >= 0 && add(entry.key, asked[i][1]));
    const aliases = [...(own?.aliases ?? []), ...(others.at(-1)?.aliases ?? []), ...(bareForms.has(word) ? [bareForms.get(word)] : [])];
    for (const alias of aliases) add(alias, keys.size > 0 ? WEIGHT.alias : WEIGHT.own);
    const related = [...keys.keys()].flatMap((key) => analyzer.synonyms(key)).slice(0, MOST_SYNONYMS);
    for (const key of related) add(key, WEIGHT.synonym);
    return keys;
  }

  async function entriesOf(keys) {
    const entries = await Promise.all([...keys].map(lookUp));
    return entries.filter((entry) => entry?.met >= 0);
  }

  async function entriesFrom(prefix, most = MOST_SHARDS_OF_PREFIX) {
    const first = shardOf(prefix);
    let last = first;
    while (last + 1 < from.length && from[last + 1].startsWith(prefix) && last - first + 1 < most) last++;
    const loaded = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => shard(first + i)));
    return loaded.flatMap((keys) => [...keys.values()]).filter((entry) => entry.met >= 0 && entry.key.startsWith(prefix));
  }

  /** A word as a group: any of its keys will do. `prefix` when only longer words are known. */
  async function group(word, isLast) {
    const weights = await keysOf(word);
    const entries = await entriesOf(weights.keys());
    if (entries.length > 0) return { word, entries, weights, keys: entries.map(({ key }) => key) };
    if (isLast && word.length >= SHORTEST_PREFIX) {
      const longer = await entriesFrom(word);
      if (longer.length > 0) return { word, entries: longer, prefix: word, keys: [] };
    }
    return null;
  }

  async function groupsOf(text, literal) {
    const tokens = analyzer.words(text);
    const telling = tokens.filter(({ word }) => !analyzer.isStop(word));
    const asked = telling.length > 0 ? telling : tokens;
    const corrections = [];
    const found = await Promise.all(asked.map(async ({ word, start: at, end }, i) => {
      const own = await group(word, i === asked.length - 1 && end === text.trimEnd().length);
      const unknown = { word, entries: [], weights: new Map(), keys: [] };
      if (own || literal || /[0-9]/.test(word)) return [own ?? unknown];
      const longer = await entriesOf(containing(analyzer.term(word), await words()).map(analyzer.term));
      if (longer.length > 0) return [{ ...unknown, entries: longer, keys: longer.map(({ key }) => key) }];
      const used = propose(word, await words(), analyzer.term);
      const others = (await Promise.all(used.map((one) => group(one, false)))).filter(Boolean);
      if (others.length > 0) corrections.push({ typed: text.slice(at, end), used: used.join(' '), at });
      return others.length > 0 ? others : [unknown];
    }));
    return { groups: found.flat(), corrections: corrections.sort((a, b) => a.at - b.at).map(({ typed, used }) => ({ typed, used })) };
  }

  /** lunr.js on just the entries that a query asks for, scored as in the whole index; on some documents only, if `has` says so. */
  function ask(entries, query, has = () => true) {
    const distinct = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
    const serialized = toLunr(distinct, { fields: start.fields, count: start.count, boost: (document) => boosts[document], has });
    return lunr.Index.load(serialized).query(query);
  }

  const runAt = new Uint16Array(start.count);
  runs.forEach(({ first }, at) => runAt.fill(at, first));
  const runOf = (page) => runs[runAt[page]];

  const years = new Uint16Array(start.count);
  for (const run of runs) {
    let at = run.first;
    for (const [year, count] of run.years) years.fill(year, at, (at += count));
  }
  const boosts = new Float64Array(start.count);
  runs.forEach(({ first, boost }) => boosts.fill(boost, first));

  /** `soon` is how many of the first hits will be shown: they are fetched while lunr.js works. */
  async function search(text, { literal = false, soon = 0 } = {}) {
    const { groups: wanted, corrections } = await groupsOf(text, literal);
    const known = wanted.filter(({ entries }) => entries.length > 0);
    if (known.length === 0) return { pages: [], all: true, corrections, words: wanted };
    const whole = known.length === wanted.length && known.every(({ prefix }) => !prefix) ? await entriesOf([wholeOf(known.map(({ word }) => analyzer.term(word)))]) : [];
    const { ranked, matched } = rank(known, whole);
    const most = matched[ranked[0]];
    const all = most === wanted.length;
    // A question has words that the answer needn't have.
    const least = all && wanted.length > 2 ? most - 1 : most;
    const hits = ranked.filter((page) => matched[page] >= least);
    for (const page of hits.slice(0, soon)) fragment(page).catch(() => {});
    return { pages: [...scored(hits.slice(0, MOST_SCORED), known, whole, matched), ...hits.slice(MOST_SCORED)], all, corrections, words: wanted };
  }

  /**
   * Every page that has any of the words, those with most of them first, and how many of them each has. A query asks all fields for all its terms, so its length is the same for each, and the
   * sum of the weights sorts as lunr's score does; reckoned here, it costs a fraction, and lunr.js need see only what may be shown.
   */
  function rank(known, whole) {
    const [sums, masks, met] = [new Float64Array(start.count), new Uint32Array(start.count), []];
    const add = (entry, asked, bit) => {
      const idf = idfOf(entry, start.count);
      entry.postings.forEach(({ documents, frequencies }, field) => {
        const fieldBoost = start.fields[field][1];
        for (let i = 0; i < documents.length; i++) {
          const page = documents[i];
          if (masks[page] === 0) met.push(page);
          sums[page] += asked * weightOf(idf, frequencies[i], fieldBoost, boosts[page]);
          masks[page] |= bit;
        }
      });
    };
    known.forEach(({ entries, weights }, at) => entries.forEach((entry) => add(entry, weights?.get(entry.key) ?? WEIGHT.own, 2 << at % 30)));
    whole.forEach((entry) => add(entry, WEIGHT.own, 1));
    const matched = new Uint8Array(start.count);
    for (const page of met) for (let rest = masks[page] >>> 1; rest; rest &= rest - 1) matched[page]++;
    return { ranked: met.sort((a, b) => matched[b] - matched[a] || sums[b] - sums[a] || a - b), matched };
  }

  /** The first hits in the order that lunr.js gives them. */
  function scored(pages, known, whole, matched) {
    const within = new Set(pages);
    const results = ask([...known.flatMap(({ entries }) => entries), ...whole], (query) => {
      for (const { key } of whole) query.term(key, { usePipeline: false });
      for (const { entries, weights, prefix } of known) {
        if (prefix) query.term(prefix, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        else for (const { key } of entries) query.term(key, { boost: weights.get(key) ?? WEIGHT.own, usePipeline: false });
      }
    }, (page) => within.has(page));
    return results
      .map(({ ref, score }) => ({ page: Number(ref), score }))
      .sort((a, b) => matched[b.page] - matched[a.page] || b.score - a.score || a.page - b.page)
      .map(({ page }) => page);
  }

  const chooses = {
    kinds: (page, chosen) => chosen.includes(runOf(page).kind),
    communities: (page, chosen) => chosen.includes(runOf(page).community),
    tiers: (page, chosen) => chosen.includes(runOf(page).tier),
    years: (page, chosen) => chosen.includes(years[page]),
    municipality: (page, chosen) => concerns(page, runOf(page), chosen),
  };
  const isChosen = (choice) => choice !== undefined && choice.length > 0;

  const membership = new Map(start.municipalities.map(([id, , communities]) => [id, new Set(communities.map((at) => start.communities[at][0]))]));
  function concerns(page, run, municipality) {
    if (run.kind === 'municipality') return start.municipalities[page - run.first][0] === municipality;
    return run.municipalities ? run.municipalities.has(municipality) : membership.get(municipality)?.has(run.community) === true;
  }

  function filter(pages, chosen, except) {
    const asked = Object.entries(chooses).filter(([dimension]) => dimension !== except && isChosen(chosen[dimension]));
    return asked.length === 0 ? pages : pages.filter((page) => asked.every(([dimension, has]) => has(page, chosen[dimension])));
  }

  function counts(pages, chosen) {
    const add = (all, one, count) => one && all.set(one, (all.get(one) ?? 0) + count);
    // All but the year is the same for the pages of a run, and the runs are few.
    const byRun = (dimension, value) => {
      const inRun = new Uint32Array(runs.length);
      for (const page of filter(pages, chosen, dimension)) inRun[runAt[page]]++;
      const all = new Map();
      inRun.forEach((count, at) => count > 0 && add(all, value(runs[at]), count));
      return all;
    };
    const byYear = new Map();
    for (const page of filter(pages, chosen, 'years')) add(byYear, years[page], 1);
    return {
      kinds: byRun('kinds', ({ kind }) => kind),
      communities: byRun('communities', ({ community }) => community),
      tiers: byRun('tiers', ({ tier }) => tier),
      years: byYear,
    };
  }

  async function byDate(pages) {
    const days = await once(`d.${start.dates}.bin`, (bytes) => readDays(bytes, runs, start.count));
    const place = new Map(pages.map((page, i) => [page, i]));
    return pages.toSorted((a, b) => days[b] - days[a] || place.get(a) - place.get(b));
  }

  function fragment(number) {
    const run = runOf(number);
    const place = number - run.first;
    return once(`${groups[run.group + Math.floor(place / GROUP)]}/${place % GROUP}.json`, (bytes) => JSON.parse(decode(bytes)));
  }

  async function page(number, lang) {
    const { nn, ...own } = await fragment(number);
    return nn && lang === 'nn' ? { ...own, ...nn } : own;
  }

  return {
    filters: {
      kinds: start.kinds,
      communities: start.communities.map(([id, title, lang]) => ({ id, title, lang })),
      municipalities: start.municipalities.map(([id, name]) => ({ id, name })),
      years: [...new Set(runs.flatMap(({ years }) => years.map(([year]) => year)))].filter(Boolean).sort((a, b) => b - a),
      tiers: start.tiers,
    },
    search, filter, counts, byDate, page, ask, entriesOf, entriesFrom,
    excerpt: ({ sections }, groups) => excerptOf(sections, groups, remembered),
  };
}

/** The term of a short text as a whole, as Samla.Search.Analysis.WholeText has it. */
const wholeOf = (terms) => `=${terms.join('_')}`;
const decode = (bytes) => new TextDecoder().decode(bytes);
const bare = (word) => word.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');

async function fetchFile(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The runs with what they share, the number of their first page and of their first folder of fragments. */
function readRuns({ runs, kinds, communities, tiers, municipalities }) {
  let [first, group] = [0, 0];
  return runs.map(([kind, community, tier, boost, flat, some]) => {
    const years = flat.flatMap((year, i) => (i % 2 ? [] : [[year, flat[i + 1]]]));
    const count = years.reduce((sum, [, pages]) => sum + pages, 0);
    const run = {
      kind: kinds[kind], community: communities[community]?.[0], tier: tiers[tier], boost, years, first, group,
      municipalities: some && new Set(some.map((at) => municipalities[at][0])),
    };
    first += count;
    group += Math.ceil(count / GROUP);
    return run;
  });
}

/** The day of each page, 0 for none: in a run the difference from the page before, and one more. */
function readDays(bytes, runs, count) {
  const { number } = reader(bytes);
  const starts = new Set(runs.map(({ first }) => first));
  let before = 0;
  return Array.from({ length: count }, (_, page) => {
    if (starts.has(page)) before = 0;
    const step = number();
    return step === 0 ? 0 : (before += step - 1);
  });
}
