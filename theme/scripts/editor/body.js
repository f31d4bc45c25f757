// The form for formatted text writes all of a text anew in its own way. Where a paragraph says what it said, it is kept as it was written.

/** The text as it is now, each paragraph that is the same in the way that it was written. */
export function merged(old, now) {
  if (old === now || old === '') return now;
  const before = blocks(old);
  const after = blocks(now);
  const pairs = common(before.map(key), after.map(key));
  return after.map((block, i) => {
    const at = pairs.get(i);
    const text = at === undefined ? block.text : before[at].text;
    if (i === after.length - 1) return text;
    // Two that stood together keep what stood between them.
    return text + (at !== undefined && pairs.get(i + 1) === at + 1 ? before[at].gap : block.gap);
  }).join('');
}

/** Paragraphs, lists, tables and the like, each with the empty lines below it; what is fenced isn't parted. */
function blocks(text) {
  const all = [];
  let fenced = false;
  for (const line of text.split('\n')) {
    const last = all.at(-1);
    const empty = line.trim() === '' && !fenced;
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (empty) {
      if (last) last.gap += '\n';
    } else if (last && last.gap === '') last.text += `\n${line}`;
    else all.push({ text: line, gap: '' });
  }
  return all.map(({ text: own, gap }) => ({ text: own, gap: `\n${gap}` }));
}

/** What a block says, in whichever of Markdown's ways it is written. */
function key({ text }) {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[*+-]\s+/, '- ').replace(/^(\d+)[.)]\s+/, '$1. '))
    .join(' ')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/__(?=\S)(.*?\S)__/g, '**$1**')
    .replace(/(^|[^\w*])_(?=\S)(.*?\S)_(?!\w)/g, '$1*$2*')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/-{3,}/g, '---')
    .replace(/\s+/g, ' ');
}

/** The longest row of blocks that both have, in order: which of the earlier each of the later is. */
function common(before, after) {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) lengths[i][j] = before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
  }
  const pairs = new Map();
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) pairs.set(j++, i++);
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}
