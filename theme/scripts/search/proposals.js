// Misspellings: the nearest of the words that the pages use.
const COST_OF_DOUBLING = 0.5;
const COST_OF_LETTER = 0.4;
const SHORTEST_PART = 4;
const MOST_CONTAINING = 8;
const ALIKE = ['åao', 'æae', 'øoe', 'kc', 'vw', 'sz', 'yi', 'dt', 'gk', 'bp'];
const alike = (a, b) => ALIKE.some((group) => group.includes(a) && group.includes(b));

/** The words of the list, each with a figure for how many documents use it. A line is how many letters are shared with the word before, the rest, and the figure. */
export function readWords(text) {
  let word = '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      word = word.slice(0, parseInt(line[0], 36)) + line.slice(1, -1);
      return { word, uses: Number(line.at(-1)) };
    });
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
    const distance = distanceOf(typed, word, most);
    if (distance > most) continue;
    const figure = distance + (word[0] === typed[0] || alike(word[0], typed[0]) ? 0 : 0.7) - uses * 0.1;
    if (figure > most) continue;
    if (!best || figure < best.figure) best = { word, figure };
  }
  return best ? [best.word] : parts(typed, new Set(words.map(({ word }) => term(word))), term);
}

function parts(typed, terms, term) {
  const known = (word) => word.length >= SHORTEST_PART && terms.has(term(word));
  for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
    const [head, tail] = [typed.slice(0, at), typed.slice(at)];
    if (!known(tail)) continue;
    if (known(head)) return [head, tail];
    if (/[se]$/.test(head) && known(head.slice(0, -1))) return [head.slice(0, -1), tail];
  }
  return [];
}

/** Damerau's and Levenshtein's distance, where a doubled letter and letters that are mistaken for one another cost less; more than `most` as soon as it must be. */
function distanceOf(a, b, most) {
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const drop = row[j] + (a[i - 1] === a[i - 2] ? COST_OF_DOUBLING : 1);
      const add = next[j - 1] + (b[j - 1] === b[j - 2] ? COST_OF_DOUBLING : 1);
      const change = row[j - 1] + (same ? 0 : alike(a[i - 1], b[j - 1]) ? COST_OF_LETTER : 1);
      next[j] = Math.min(drop, add, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + (same ? 0 : 0.8));
      least = Math.min(least, next[j]);
    }
    if (least > most) return Infinity;
    [before, row] = [row, next];
  }
  return row[b.length];
}
