import { CHOICES, NO_FILTERS } from './address.js';
import { arrange, element, speak } from './dom.js';
import { fill, inOrder, number, word } from './words.js';

const FIRST = 4;
const order = new Intl.Collator('nb');
const wide = matchMedia('(min-width: 62.01rem)');

/** The filters beside the hits. Tells of each change with what is chosen after it. */
export class Filters {
  #root;
  #chosen = NO_FILTERS;
  #options = {};
  #municipality;
  #changed;

  constructor(root, filters, changed) {
    this.#root = root;
    this.#changed = changed;
    const texts = {
      kinds: inOrder('kind', filters.kinds).map((value) => ({ value, text: word(`kind-${value}`) })),
      communities: filters.communities.map(({ id, title, lang }) => ({ value: id, text: title, lang })),
      years: filters.years.map((value) => ({ value, text: String(value) })),
      tiers: inOrder('tier', filters.tiers).map((value) => ({ value, text: word(`tier-${value}`) })),
    };
    for (const name of CHOICES) this.#options[name] = texts[name].map((one) => this.#option(name, one));
    this.#municipality = root.querySelector('[data-municipality]');
    const municipalities = filters.municipalities.toSorted((a, b) => order.compare(a.name, b.name));
    this.#municipality.append(...municipalities.map(({ id, name }) => new Option(name, id)));
    this.#municipality.addEventListener('change', () => this.#changed({ ...this.#chosen, municipality: this.#municipality.value }));
    const unfold = () => (root.open = wide.matches);
    wide.addEventListener('change', unfold);
    unfold();
  }

  /** The name of a value in a filter. */
  nameOf(name, value) {
    if (name === 'municipality') return { text: [...this.#municipality.options].find((one) => one.value === value)?.text ?? value };
    return this.#options[name].find((one) => one.value === value);
  }

  /** Shows what is chosen, and how many hits each value would give. */
  show(chosen, counts) {
    this.#chosen = chosen;
    this.#municipality.value = chosen.municipality;
    const focused = document.activeElement;
    for (const name of CHOICES) this.#arrange(name, counts[name]);
    if (focused !== document.activeElement && this.#root.contains(focused)) focused.focus();
  }

  #option(name, { value, text, lang }) {
    const box = element('input', 'ds-input');
    box.type = 'checkbox';
    const count = element('span', 'num');
    const label = element('label', 'check');
    label.append(box, speak(element('span', '', text), lang), count);
    box.addEventListener('change', () => {
      const others = this.#chosen[name].filter((one) => one !== value);
      this.#changed({ ...this.#chosen, [name]: box.checked ? [...others, value] : others });
    });
    return { value, text, lang, label, box, count };
  }

  // Kinds and tiers have an order of their own and are few; communities stand by their number of hits.
  #arrange(name, counts) {
    const chosen = new Set(this.#chosen[name]);
    const hits = (one) => counts.get(one.value) ?? 0;
    const options = this.#options[name].filter((one) => name === 'kinds' || hits(one) > 0 || chosen.has(one.value) || one.box === document.activeElement);
    if (name === 'communities') options.sort((a, b) => hits(b) - hits(a));
    for (const one of options) {
      one.box.checked = chosen.has(one.value);
      one.count.textContent = number(hits(one));
    }

    const group = this.#root.querySelector(`[data-choices="${name}"]`);
    const rest = group.querySelector('[data-rest]');
    const folds = (name === 'communities' || name === 'years') && options.length > FIRST + 1;
    const first = folds ? options.slice(0, FIRST) : options;
    const more = options.slice(first.length);
    group.hidden = options.length === 0;
    rest.hidden = more.length === 0;
    arrange(group.querySelector('[data-first]'), first.map(({ label }) => label));
    arrange(rest.lastElementChild, more.map(({ label }) => label));
    if (more.some((one) => chosen.has(one.value))) rest.open = true;
    const summary = rest.querySelector('summary');
    summary.dataset.text ??= summary.textContent;
    summary.textContent = fill(summary.dataset.text, options.length);
  }
}
