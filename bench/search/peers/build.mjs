// Builds the index of lunr.js or MiniSearch from the pages of a built site. node build.mjs lunr|minisearch SITE FILE
import { writeFileSync } from 'node:fs';
import { documentsOf } from '../documents.mjs';

const [peer, site, file] = process.argv.slice(2);
const { build } = await import(`./${peer}.mjs`);
writeFileSync(file, build(documentsOf(site)));
