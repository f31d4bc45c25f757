// Tells a pull request what comes of it, in one comment that is updated. The folder comes from a run that may have been of anybody's code, so what is in it is
// text and nothing else: which pull request it belongs to is for GitHub to say.
// Usage: comment.mjs FOLDER
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { all, github } from './github.mjs';

const { GITHUB_REPOSITORY: repository, HEAD_OWNER: owner, HEAD_BRANCH: branch, HEAD_SHA: sha, NETLIFY_SITE_NAME: site } = process.env;
const marker = '<!-- samla -->';
const folder = process.argv[2];

const pulls = await all(`/repos/${repository}/pulls?state=open&head=${encodeURIComponent(`${owner}:${branch}`)}`);
const pull = pulls.find(one => one.head.sha === sha);
if (!pull) {
  console.log('Ingen åpen pull request er på denne versjonen. En nyere får sin egen melding.');
  process.exit();
}

const comments = `/repos/${repository}/issues/${pull.number}/comments`;
const earlier = (await all(comments)).find(one => one.user.type === 'Bot' && one.body.startsWith(marker));
if (!earlier && !existsSync(`${folder}/changed`)) {
  console.log('Innholdet er ikke endret, så det er ingenting å fortelle.');
  process.exit();
}

const body = `${marker}\n${preview(pull.number)}${textOf(`${folder}/comment.md`)}`;
if (!earlier) await github('POST', comments, { body });
else if (earlier.body !== body) await github('PATCH', `/repos/${repository}/issues/comments/${earlier.id}`, { body });
console.log(earlier ? 'Kommentaren er oppdatert.' : 'Kommentaren er skrevet.');

function preview(number) {
  return site ? `**Forhåndsvisning:** https://deploy-preview-${number}--${site}.netlify.app. Den oppdateres noen minutter etter hver endring uten feil.\n\n` : '';
}

// A link could lead to something on this machine. GitHub takes 65,536 characters.
function textOf(file) {
  if (!lstatSync(file).isFile()) throw new Error(`${file} er ikke en fil.`);
  return readFileSync(file, 'utf8').trim().slice(0, 65000);
}
