// The page that searches. The address alone says what is asked for, so that reload and the back button give the same.
import { isNarrowed, known, readAddress, writeAddress } from './address.js';
import { element } from './dom.js';
import { openIndex } from './index.js';
import { View } from './view.js';

const AT_A_TIME = 10;
const AT_FIRST = 4;
const TYPING_PAUSE = 150;
const WAIT_BEFORE_TELLING = 300;

class SearchPage {
  #files;
  #field = document.getElementById('s-sok');
  #title = document.title;
  #view;
  #opening;
  #asked;
  #shown;
  #committed;
  #turn = 0;
  #pause;
  #last;

  constructor(place) {
    this.#files = place.dataset;
    this.#view = new View(place, { changed: (part) => this.#changed(part), more: () => this.#more(), near: () => this.#near(), again: () => this.#show() });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#typed(), TYPING_PAUSE);
    });
    this.#field.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submitted();
    });
    addEventListener('popstate', () => this.#arrived());
    addEventListener('pagehide', () => this.#remember());
    this.#arrived();
    // Who comes to search from elsewhere pays for nothing before the field is used.
    this.#field.addEventListener('focus', () => this.#open().then((index) => this.#view.prepare(index)).catch(() => {}), { once: true });
  }

  // From the address: at first, after reload, by the back button.
  #arrived() {
    const asked = readAddress(location.search);
    if (this.#asked && writeAddress(asked) === writeAddress(this.#asked)) return;
    clearTimeout(this.#pause);
    this.#asked = asked;
    this.#shown = history.state?.shown ?? AT_FIRST;
    this.#committed = writeAddress(asked);
    this.#field.value = asked.q;
    const top = this.#view.hasShown ? 0 : history.state?.top;
    this.#show().then(() => top && scrollTo({ top, behavior: 'instant' }));
  }

  #typed() {
    if (this.#field.value === this.#asked.q) return;
    this.#ask({ q: this.#field.value, literal: false });
    history.replaceState(this.#state(), '', writeAddress(this.#asked));
  }

  // What was typed has stood in the place of the last search in the history; it gets a place of its own.
  #submitted() {
    clearTimeout(this.#pause);
    const q = this.#field.value;
    const literal = this.#asked.literal && q === this.#asked.q;
    const address = writeAddress({ ...this.#asked, q, literal });
    if (address !== this.#committed) {
      history.replaceState(null, '', this.#committed);
      history.pushState(null, '', address);
    }
    this.#committed = address;
    this.#ask({ q, literal });
    this.#remember();
  }

  #changed(part) {
    clearTimeout(this.#pause);
    this.#ask({ q: this.#field.value, ...part });
    this.#committed = writeAddress(this.#asked);
    history.pushState(this.#state(), '', this.#committed);
  }

  // Each hit costs a file, so those out of sight wait until they are near.
  #near() {
    if (this.#shown >= AT_A_TIME) return;
    this.#shown = AT_A_TIME;
    this.#show();
  }

  async #more() {
    const next = Math.max(this.#shown, AT_A_TIME);
    this.#shown = next + AT_A_TIME;
    history.replaceState(this.#state(), '');
    await this.#show();
    this.#view.focus(next);
  }

  #ask(part) {
    this.#asked = { ...this.#asked, ...part };
    this.#shown = AT_FIRST;
    this.#show();
  }

  #state() {
    return { shown: this.#shown };
  }

  #remember() {
    history.replaceState({ ...this.#state(), top: scrollY }, '');
  }

  #open() {
    const { start, lunr } = this.#files;
    this.#opening ??= (start ? openIndex(start, library(lunr)) : Promise.reject(new Error('The page names no index.'))).catch((error) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  // Calls may overtake each other; only the latest shows anything.
  async #show() {
    const turn = ++this.#turn;
    const asked = this.#asked;
    const isLatest = () => turn === this.#turn;
    document.title = asked.q.trim() ? `${asked.q.trim()} – ${this.#title}` : this.#title;
    if (!asked.q.trim()) return this.#view.clear();
    const waiting = setTimeout(() => isLatest() && this.#view.wait(true), WAIT_BEFORE_TELLING);
    try {
      const index = await this.#open();
      const finding = this.#find(index, asked, this.#shown);
      this.#view.prepare(index);
      const found = await finding;
      if (!isLatest()) return;
      const chosen = known(asked.chosen, index.filters);
      const within = index.filter(found.pages, chosen);
      const sorted = asked.byDate ? await index.byDate(within) : within;
      const pages = await Promise.all(sorted.slice(0, this.#shown).map((number) => index.page(number, document.documentElement.lang)));
      if (isLatest()) this.#view.show({ index, found, asked, chosen, count: sorted.length, pages });
    } catch {
      if (isLatest()) this.#view.fail();
    } finally {
      clearTimeout(waiting);
      if (isLatest()) this.#view.wait(false);
    }
  }

  // A filter narrows what the last search found.
  async #find(index, { q, literal, chosen, byDate }, shown) {
    const key = JSON.stringify([q, literal]);
    if (this.#last?.key === key) return this.#last.found;
    const found = await index.search(q, { literal, soon: byDate || isNarrowed(chosen) ? 0 : shown });
    this.#last = { key, found };
    return found;
  }
}

/** lunr.js, which is a script of the old kind and leaves itself in the window. */
function library(address) {
  return new Promise((resolve, reject) => {
    const script = element('script');
    script.addEventListener('load', () => resolve(globalThis.lunr));
    script.addEventListener('error', () => reject(new Error(address)));
    script.src = address;
    document.head.append(script);
  });
}

const place = document.querySelector('[data-search]');
if (place) new SearchPage(place);
