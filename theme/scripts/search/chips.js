import { CHOICES, NO_FILTERS } from './address.js';
import { element, speak } from './dom.js';
import { word } from './words.js';

/** Shows each chosen filter as a button that takes it away. */
export function showChips(list, chosen, nameOf, changed) {
  const values = CHOICES.flatMap((name) => chosen[name].map((value) => [name, value]));
  if (chosen.municipality) values.push(['municipality', chosen.municipality]);
  const at = [...list.querySelectorAll('button')].indexOf(document.activeElement);
  const chips = values.map(([name, value]) => {
    const { text, lang } = nameOf(name, value);
    const without = { ...chosen, [name]: name === 'municipality' ? '' : chosen[name].filter((one) => one !== value) };
    return chip([speak(element('span', '', text), lang), cross(), element('span', 'vh', `, ${word('remove')}`)], () => changed(without));
  });
  if (chips.length > 1) chips.push(chip([word('remove-all')], () => changed(NO_FILTERS), 'tertiary'));
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;

  // Whoever took one away stays at the next, or learns what came of it.
  if (at >= 0) (list.querySelectorAll('button')[Math.min(at, chips.length - 1)] ?? document.getElementById('s-treff')).focus();
}

function chip(parts, remove, variant = 'secondary') {
  const button = element('button', 'ds-button');
  button.type = 'button';
  button.dataset.variant = variant;
  button.append(...parts);
  button.addEventListener('click', remove);
  const item = element('li');
  item.append(button);
  return item;
}

function cross() {
  const sign = element('span', '', '×');
  sign.ariaHidden = 'true';
  return sign;
}
