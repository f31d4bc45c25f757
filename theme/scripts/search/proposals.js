// Misspellings: the nearest of the words that the pages use.
const COST_OF_DOUBLING = 0.5;
const COST_OF_LETTER = 0.4;
const SHORTEST_PART = 4;
const MOST_CONTAINING = 8;
const ALIKE = new Set(['åao', 'æae', 'øoe', 'kc', 'vw', 'sz', 'yi', 'dt', 'gk', 'bp'].flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))));
const alike = (a, b) => ALIKE.has(a + b);
// No word is longer than 64 letters, and no two distances are worked out at a time.
const rows = [0, 1, 2].map(() => new Float64Array(68));

/** The words of the list, each with a figure for how many documents use it. A line is how many letters are shared with the word before, the rest, and the figure. */
export function readWords(text) {
  const words = [];
  for (let at = 0, word = ''; at < text.length; ) {
    const end = text.indexOf('\n', at);
    word = word.slice(0, parseInt(text[at], 36)) + text.slice(at + 1, end - 1);
    words.push({ word, uses: Number(text[end - 1]) });
    at = end + 1;
  }
  return words;
}

/** The words that have another in them, as «skulefråvær» has «fråvær»; the most used first. */
export function containing(typed, words) {
  if (typed.length < SHORTEST_PART) return [];
  return words.filter(({ word }) => word.length > typed.length && word.includes(typed)).sort((a, b) => b.uses - a.uses).slice(0, MOST_CONTAINING).map(({ word }) => word);
}

/** The words to take instead of one that nobody uses: the nearest, else the two that it is made of; none when nothing is near. */
export function propose(typed, words, term) {
  const most = typed.length < 5 ? 1 : typed.length < 9 ? 1.6 : 2.1;
  let best = null;
  for (const { word, uses } of words) {
    if (Math.abs(word.length - typed.length) > 2) continue;
    const gain = uses * 0.1 - (word[0] === typed[0] || alike(word[0], typed[0]) ? 0 : 0.7);
    // Farther away it couldn't be better than the best so far.
    const farthest = Math.min(most, (best?.figure ?? most) + gain);
    const distance = distanceOf(typed, word, farthest);
    if (distance > farthest) continue;
    const figure = distance - gain;
    if (!best || figure < best.figure) best = { word, figure };
  }
  return best ? [best.word] : parts(typed, words, term);
}

function parts(typed, words, term) {
  const known = (word) => word.length >= SHORTEST_PART && isTermOf(term(word), word, words, term);
  for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
    const [head, tail] = [typed.slice(0, at), typed.slice(at)];
    if (!known(tail)) continue;
    if (known(head)) return [head, tail];
    if (/[se]$/.test(head) && known(head.slice(0, -1))) return [head.slice(0, -1), tail];
  }
  return [];
}

/** Whether some word of the list comes to a term. Only those that begin as the term or as what was typed are asked: the list has tens of thousands. */
function isTermOf(wanted, typed, words, term) {
  const beginnings = new Set([typed, wanted].map((one) => one.slice(0, SHORTEST_PART - 1)));
  for (const beginning of beginnings) {
    for (let at = firstFrom(beginning, words); words[at]?.word.startsWith(beginning); at++) if (term(words[at].word) === wanted) return true;
  }
  return false;
}

function firstFrom(beginning, words) {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].word < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Damerau's and Levenshtein's distance, where a doubled letter and letters that are mistaken for one another cost less; more than `most` as soon as it must be. */
function distanceOf(a, b, most) {
  let [before, row, next] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    const letter = a[i - 1];
    const last = a[i - 2];
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1];
      const otherLast = b[j - 2];
      const drop = row[j] + (letter === last ? COST_OF_DOUBLING : 1);
      const add = next[j - 1] + (other === otherLast ? COST_OF_DOUBLING : 1);
      const change = row[j - 1] + (letter === other ? 0 : alike(letter, other) ? COST_OF_LETTER : 1);
      let cost = Math.min(drop, add, change);
      if (i > 1 && j > 1 && letter === otherLast && last === other) cost = Math.min(cost, before[j - 2] + (letter === other ? 0 : 0.8));
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, row, next] = [row, next, before];
  }
  return row[b.length];
}
