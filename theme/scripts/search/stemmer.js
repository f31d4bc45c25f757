// Snowball's Norwegian algorithm, version 3.1.1, as src/Search/Analysis/Stemmer.cs has it and tells of it.
// Where its region R1 starts: after the first apostrophe, or else after the first consonant that follows a vowel.
const region = /.*?'|.*?[aeiouyæøåêòóô][^aeiouyæøåêòóô]/;
// The main suffix, the consonant pair, the other suffix. A search finds the longest, and what is captured stays.
const suffixes = [
  /(?:and?e|ar?|ast?|(?:en?d)?es?|(?:het)?(?:ene?s?|er)|het|ets?|(er)te?|(?<!amm|ast|ind|(?<!s)kap|kk|lt|nk|omm|pp|(?<!gi|ha)v|øst)ers|(?<=[b-dfghjlmnoptvyz]|[^e]r|[^aeiouyæøåêòóô]k)s)$/g,
  /([dv])t$/g,
  /(?:e?(?:leg|lov)|e?l?ig|els|(?:het)?slov)$/g,
];

/** The stem of a word in lower case with composed letters. */
export function stem(word) {
  const start = word[2] && region.exec(word);
  if (!start) return word;
  for (const suffix of suffixes) {
    suffix.lastIndex = Math.max(start[0].length, 3);
    const found = suffix.exec(word);
    if (found) word = word.slice(0, found.index + (found[1] ?? '').length);
  }
  return word.replace(/'$/, '');
}
