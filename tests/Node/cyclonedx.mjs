// Holds the list of packages on standard input against the published schema of CycloneDX 1.5, and prints what isn't as it says, one line a fault.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';

const folder = join(dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')), 'res', 'schema');
const schema = (name) => JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'));
const ajv = new Ajv({ allErrors: true, logger: false, unknownFormats: 'ignore' });
// They call each other by the names of their files.
for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
const validate = ajv.compile(schema('bom-1.5'));
validate(JSON.parse(readFileSync(0, 'utf8')));
for (const fault of validate.errors ?? []) console.log(`${fault.dataPath}: ${fault.message} ${JSON.stringify(fault.params)}`);
