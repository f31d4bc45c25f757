// What lunr.js itself builds of the tokens on standard input, as its serialized index: fields with their weights, documents with theirs and the tokens of each field.
import { readFileSync } from 'node:fs';
import lunr from 'lunr';

const { fields, documents } = JSON.parse(readFileSync(0, 'utf8'));
const builder = new lunr.Builder();
builder.ref('ref');
builder.b(0);
for (const { name, boost } of fields) builder.field(name, { boost });
documents.forEach(({ boost, tokens }, ref) => builder.add({ ref, ...Object.fromEntries(fields.map(({ name }, i) => [name, tokens[i]])) }, { boost }));
process.stdout.write(JSON.stringify(builder.build()));
