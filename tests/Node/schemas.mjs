// Holds files against their schemas. In comes { schemas: { kind: schema }, files: [{ path, kind, text }] }; out, one line a fault: the file, the place in it and what is wrong.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';

const { schemas, files } = JSON.parse(readFileSync(0, 'utf8'));
const ajv = new Ajv({ allErrors: true, jsonPointers: true });
const validators = {};
for (const [kind, schema] of Object.entries(schemas)) {
  if (!ajv.validateSchema(schema)) for (const fault of ajv.errors) console.log(`${kind}: ${fault.dataPath} ${fault.message}`);
  validators[kind] = ajv.compile(schema);
}
for (const { path, kind, text } of files) {
  const front = path.endsWith('.md') ? /^---\n([^]*?)^---\s*$/m.exec(text)?.[1] ?? '' : text;
  const validate = validators[kind];
  // A file with nothing in it has no fields and no records.
  const content = parse(front) ?? (schemas[kind].type === 'array' ? [] : {});
  if (!validate(content)) for (const fault of validate.errors) console.log(`${path}: ${fault.dataPath} ${fault.message} ${JSON.stringify(fault.params)}`);
}
