// Holds the SARIF log on standard input against the published schema of version 2.1.0, and prints what isn't as it says, one line a fault.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const require = createRequire(import.meta.url);
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, logger: false });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
validate(JSON.parse(readFileSync(0, 'utf8')));
for (const fault of validate.errors ?? []) console.log(`${fault.dataPath}: ${fault.message} ${JSON.stringify(fault.params)}`);
