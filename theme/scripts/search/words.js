// The words of the interface, as they stand on the page.
const words = new Map();
for (const one of document.querySelector('template[data-words]')?.content.querySelectorAll('[data-word]') ?? []) words.set(one.dataset.word, one.textContent);

/** A word, with what is given in the places {0}, {1}. */
export function word(name, ...given) {
  return fill(words.get(name) ?? name, ...given);
}

/** Values in the order in which the page has their words; `kind` stands before `kind-meeting`. */
export function inOrder(group, values) {
  const names = [...words.keys()];
  return values.toSorted((a, b) => names.indexOf(`${group}-${a}`) - names.indexOf(`${group}-${b}`));
}

/** A text with what is given in its places. */
export function fill(text, ...given) {
  return text.replace(/\{(\d)\}/g, (_, at) => given[at]);
}

/** A number as it is written in Norwegian. The browser's own way takes eight milliseconds the first time. */
export function number(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** «a, b og c» */
export function listed(texts) {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${word('and')} ${texts.at(-1)}`;
}

const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];

/** A date in words, as exact as it is known: «18. mars 2024», «mars 2024», «2024». Months are called the same in both standards. */
export function dateInWords(date) {
  const [year, month, day] = date.split('-').map(Number);
  return [day && `${day}.`, MONTHS[month - 1], year].filter(Boolean).join(' ');
}
