// The words of each text on standard input, with place and term, as the browser's half of the search takes them; one text a line.
import { readFileSync } from 'node:fs';
import { makeAnalyzer } from '../../theme/scripts/search/analyzer.js';

const { texts, ...data } = JSON.parse(readFileSync(0, 'utf8'));
const { words, term, isStop } = makeAnalyzer(data);
process.stdout.write(texts.map((text) => words(text).map(({ word, start, end }) => `${word}@${start}-${end}=${term(word)}${isStop(word) ? '!' : ''}`).join(' ')).join('\n'));
