// Asks the whole index and its shards the same 500 queries, and prints those whose hits, order or scores differ. The folder comes in on standard input.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import { openIndex } from '../../theme/scripts/search/index.js';

const folder = readFileSync(0, 'utf8').trim();
const serialized = JSON.parse(readFileSync(join(folder, 'whole.json'), 'utf8'));
const whole = lunr.Index.load(serialized);
const start = readdirSync(folder).find((name) => name.startsWith('start.'));
const index = await openIndex(`/${start}`, lunr, async (address) => new Uint8Array(readFileSync(join(folder, address))));
const { fields } = serialized;
const terms = serialized.invertedIndex.map(([term]) => term);

let seed = 1;
const random = (below) => (seed = (seed * 48271) % 0x7fffffff) % below;
const { presence, wildcard } = lunr.Query;
const [faults, asked] = [[], { hits: 0, required: 0, prohibited: 0, scoped: 0, prefix: 0 }];
for (let i = 0; i < 500; i++) {
  const clauses = Array.from({ length: 1 + random(3) }, (_, at) => {
    const term = terms[random(terms.length)];
    const prefix = term.length >= 4 && random(4) === 0;
    const kind = at > 0 && random(4) === 0 ? 'prohibited' : random(3) === 0 ? 'required' : 'optional';
    const scoped = random(4) === 0;
    return { term: prefix ? term.slice(0, 3 + random(term.length - 3)) : term, prefix, kind, scoped, options: {
      usePipeline: false,
      boost: 1 + random(3) / 2,
      wildcard: prefix ? wildcard.TRAILING : wildcard.NONE,
      presence: { prohibited: presence.PROHIBITED, required: presence.REQUIRED, optional: presence.OPTIONAL }[kind],
      fields: scoped ? [fields[random(fields.length)]] : fields,
    } };
  });
  const query = (q) => clauses.forEach(({ term, options }) => q.term(term, { ...options }));
  const entries = (await Promise.all(clauses.map(({ term, prefix }) => (prefix ? index.entriesFrom(term, Infinity) : index.entriesOf([term]))))).flat();
  const told = (results) => JSON.stringify(results.map(({ ref, score, matchData }) => [ref, score, Object.keys(matchData.metadata).sort()]));
  const [expected, found] = [told(whole.query(query)), told(index.ask(entries, query))];
  if (expected !== found) faults.push(`${JSON.stringify(clauses)}\n  ${expected.slice(0, 200)}\n  ${found.slice(0, 200)}`);
  if (expected !== '[]') asked.hits++;
  for (const { kind, scoped, prefix } of clauses) {
    if (kind !== 'optional') asked[kind]++;
    if (scoped) asked.scoped++;
    if (prefix) asked.prefix++;
  }
}
process.stdout.write(JSON.stringify({ faults, asked }));
