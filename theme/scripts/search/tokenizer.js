// The same as Samla.Search.Analysis.Tokenizer, character by character; a test holds the two equal.
const LONGEST_WORD = 64;
const isDigit = (folded) => folded >= '0' && folded <= '9';
const isMark = (character) => character >= '\u0300' && character <= '\u036f';
const MARKED = { 'a\u030a': 'å', 'a\u0308': 'æ', 'o\u0308': 'ø' };

/** A function that takes a text apart into words, each with its place in the text. `groups` are the letters that count as others, as in «å:ÅåǺǻ». */
export function makeTokenizer(groups) {
  const table = {};
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') table[letter] = table[letter.toUpperCase()] = letter;
  for (const digit of '0123456789') table[digit] = digit;
  for (const group of groups) for (const other of group.slice(2)) table[other] = group[0];
  const fold = (character) => table[character] ?? '';

  return (text) => {
    const tokens = [];
    for (let at = 0; at < text.length; ) {
      if (!fold(text[at])) {
        at++;
        continue;
      }
      const start = at;
      let word = '';
      let letters = 0;
      for (; at < text.length; at++) {
        const character = text[at];
        const folded = fold(character);
        if (folded) {
          word += folded;
          letters = isDigit(folded) ? LONGEST_WORD : letters + 1;
        } else if (isMark(character)) {
          const last = word.at(-1);
          word = word.slice(0, -1) + (MARKED[last + character] ?? last);
        } else if (character !== '\u00ad') {
          const next = fold(text[at + 1]);
          if (!next || word.length > LONGEST_WORD) break;
          if (/[-\u2010\u2011\u2013]/.test(character)) {
            word += '-';
            letters = LONGEST_WORD;
          } else if ((character === '/' || character === '.') && isDigit(word.at(-1)) && isDigit(next)) {
            word += character;
          } else if (character === '.' && (letters === 1 || letters === 2) && !isDigit(next)) {
            letters = 0;
          } else break;
        }
      }
      if (word.length <= LONGEST_WORD) tokens.push({ word, start, end: at });
    }
    return tokens;
  };
}
