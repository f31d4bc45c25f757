import { stem } from './search/stemmer.js';

stem('');
