// The stem of each line of standard input, one a line, as the browser's stemmer gives it.
import { readFileSync } from 'node:fs';
import { stem } from '../../theme/scripts/search/stemmer.js';

process.stdout.write(readFileSync(0, 'utf8').split('\n').map((word) => stem(word)).join('\n'));
