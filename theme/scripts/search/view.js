// What the page that searches shows below its field: hits with their filters, that it waits, that something couldn't be fetched.
import { isNarrowed, writeAddress } from './address.js';
import { showChips } from './chips.js';
import { element } from './dom.js';
import { Filters } from './filters.js';
import { result } from './results.js';
import { listed, number, word } from './words.js';

const CALM_BEFORE_TELLING = 500;

/** Tells `changed` of what the reader chooses, `more` when more hits are asked for, `near` when the end of the hits comes into sight, `again` when what failed shall be tried again. */
export class View {
  #place;
  #asks;
  #told = element('p', 'vh');
  #waiting = element('p', 'waiting subtle');
  #frame;
  #filters;
  #listed;
  #end;
  #calm;

  constructor(place, asks) {
    this.#place = place;
    this.#asks = asks;
    this.#told.role = 'status';
    place.append(this.#waiting, this.#told);
  }

  /** Whether hits have been shown. */
  get hasShown() {
    return this.#listed !== undefined;
  }

  /** Makes the frame around the hits, out of sight, while they are on their way. */
  prepare(index) {
    if (this.#frame) return;
    this.#place.prepend(copyOf('frame'));
    this.#frame = this.#place.firstElementChild;
    this.#frame.hidden = true;
    this.#part('heading').tabIndex = -1;
    this.#filters = new Filters(this.#part('filters'), index.filters, (chosen) => this.#asks.changed({ chosen }));
    this.#part('sort').addEventListener('change', ({ target }) => this.#asks.changed({ byDate: target.value === 'dato' }));
    this.#part('more').querySelector('button').addEventListener('click', () => this.#asks.more());
    this.#end = new IntersectionObserver((seen) => seen.at(-1).isIntersecting && this.#asks.near());
  }

  /** Shows what was found. `chosen` is what of the filters the index knows, `count` all hits within it, `pages` those to show. */
  show({ index, found, asked, chosen, count, pages }) {
    this.#place.querySelector('.ds-alert')?.remove();
    this.#frame.hidden = false;
    const heading = headingOf(asked, found, count);
    this.#part('heading').textContent = heading;
    this.#correct(asked, found);
    this.#part('some').hidden = found.all || count === 0;
    this.#filters.show(chosen, index.counts(found.pages, chosen));
    this.#part('filters').hidden = found.pages.length === 0 && !isNarrowed(chosen);
    showChips(this.#part('chips'), chosen, (...one) => this.#filters.nameOf(...one), (next) => this.#asks.changed({ chosen: next }));
    this.#part('order').hidden = count < 2;
    this.#part('sort').value = asked.byDate ? 'dato' : '';
    this.#list(index, found, pages);
    this.#part('none').hidden = count > 0;
    this.#part('advice').textContent = word(found.pages.length > 0 ? 'no-hits-chosen' : 'advice');
    this.#part('more').hidden = pages.length >= count;
    // Asked anew each time: an end that was in sight, and still is, would not be told of.
    this.#end.unobserve(this.#part('more'));
    this.#end.observe(this.#part('more'));
    this.#part('shown').textContent = word('shown', number(pages.length), number(count));
    const lines = count > 0 ? ['some', 'correction'] : ['correction', 'advice'];
    this.#tell([heading, ...lines.map((name) => this.#part(name)).filter((line) => !line.hidden).map((line) => line.textContent)]);
  }

  /** Says that it waits, or no longer. What is shown stays. */
  wait(is) {
    this.#waiting.textContent = is ? word('fetching') : '';
    if (is) this.#tell([word('fetching')]);
    this.#frame?.querySelector('[data-results]').setAttribute('aria-busy', is);
  }

  /** Says that a file couldn't be fetched, with a button to try again. */
  fail() {
    if (this.#frame) this.#frame.hidden = true;
    const alert = this.#place.querySelector('.ds-alert') ?? this.#alert();
    this.#tell([alert.firstElementChild.textContent]);
  }

  /** Shows nothing, as when nothing is asked for. */
  clear() {
    if (this.#frame) this.#frame.hidden = true;
    this.#place.querySelector('.ds-alert')?.remove();
    this.wait(false);
    this.#tell([]);
  }

  /** Takes the reader to the heading of the hits, or to one of them. */
  focus(at) {
    (this.#frame?.querySelectorAll('[data-results] h3 a')[at] ?? this.#frame?.querySelector('[data-heading]'))?.focus();
  }

  #alert() {
    this.#place.prepend(copyOf('failure'));
    const alert = this.#place.firstElementChild;
    alert.querySelector('button').addEventListener('click', async () => {
      await this.#asks.again();
      if (!alert.isConnected) this.focus();
    });
    return alert;
  }

  #part(name) {
    return this.#frame.querySelector(`[data-${name}]`);
  }

  #list(index, found, pages) {
    const communities = new Map(index.filters.communities.map((one) => [one.id, one]));
    const list = this.#part('results');
    const grows = this.#listed?.words === found.words && this.#listed.pages.every(({ address }, at) => address === pages[at]?.address);
    const made = pages.slice(grows ? this.#listed.pages.length : 0).map((page) => result(page, index.excerpt(page, found.words), communities.get(page.community)));
    this.#listed = { words: found.words, pages };
    if (grows) return list.append(...made);
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...made);
    if (hadFocus) this.focus();
  }

  #correct(asked, { corrections }) {
    const line = this.#part('correction');
    line.hidden = corrections.length === 0;
    if (line.hidden) return;
    const asTyped = element('a', '', word('as-typed'));
    asTyped.href = writeAddress({ ...asked, literal: true });
    asTyped.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#asks.changed({ literal: true });
      this.focus();
    });
    line.replaceChildren(`${word('corrected', listed(corrections.map(({ typed }) => `«${typed}»`)))} `, asTyped);
  }

  // Not each letter that is typed, but what it came to.
  #tell(sentences) {
    clearTimeout(this.#calm);
    // What is said twice is read twice.
    this.#told.textContent = '';
    const text = sentences.map((one) => (/[.…]$/.test(one) ? one : `${one}.`)).join(' ');
    this.#calm = setTimeout(() => (this.#told.textContent = text), CALM_BEFORE_TELLING);
  }
}

// What was typed, with the words that were searched for instead.
function headingOf(asked, found, count) {
  const used = found.corrections.reduce((text, { typed, used: right }) => text.replace(typed, () => right), asked.q.trim());
  return count > 0 ? word('hits', number(count), used) : word('no-hits', used);
}

function copyOf(name) {
  return document.querySelector(`template[data-${name}]`).content.cloneNode(true);
}
