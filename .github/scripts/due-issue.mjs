// Keeps one open issue with what falls due: opens it, updates it, and closes it when there is no task left. What somebody has ticked stays ticked.
// Usage: due-issue.mjs FILE, with what «samla due --format markdown» printed
import { readFileSync } from 'node:fs';
import { all, github } from './github.mjs';

const repository = process.env.GITHUB_REPOSITORY;
const marker = '<!-- samla due -->';
const label = 'forfall';
const text = readFileSync(process.argv[2], 'utf8').trim();

const issue = (await all(`/repos/${repository}/issues?state=open&labels=${label}`)).find(one => one.body?.startsWith(marker));
if (!/^- \[ \] /m.test(text)) {
  if (issue) {
    await github('POST', `/repos/${repository}/issues/${issue.number}/comments`, { body: text });
    await github('PATCH', `/repos/${repository}/issues/${issue.number}`, { state: 'closed', state_reason: 'completed' });
  }

  console.log(text);
} else {
  const ticked = new Set((issue?.body ?? '').split(/\r?\n/).filter(line => line.startsWith('- [x] ')).map(line => line.slice(6)));
  const tasks = text.replace(/^- \[ \] (.*)$/gm, (line, task) => (ticked.has(task) ? `- [x] ${task}` : line));
  const body = `${marker}\n${tasks}\n\nListen lages på nytt hver mandag. Det som er gjort, forsvinner når opplysningene i filen er rettet.`;
  if (!issue) await github('POST', `/repos/${repository}/issues`, { title: 'Dette forfaller', labels: [label], body });
  else if (issue.body !== body) await github('PATCH', `/repos/${repository}/issues/${issue.number}`, { body });
  console.log(issue ? `Sak ${issue.number} er oppdatert.` : 'En sak er åpnet.');
}
