// What the reader asks for, as the address of the page says it.
const MANY = { kinds: 'type', communities: 'felleskap', years: 'ar', tiers: 'niva' };

/** The filters that take several values. */
export const CHOICES = Object.keys(MANY);

/** Nothing chosen. */
export const NO_FILTERS = { kinds: [], communities: [], municipality: '', years: [], tiers: [] };

/** Reads the query of an address. */
export function readAddress(query) {
  const given = new URLSearchParams(query);
  const many = CHOICES.map((name) => [name, [...new Set(given.getAll(MANY[name]).filter((value) => value !== ''))]]);
  const chosen = Object.fromEntries(many);
  return {
    q: given.get('q') ?? '',
    literal: given.get('ordrett') === '1',
    byDate: given.get('sorter') === 'dato',
    chosen: { ...chosen, years: chosen.years.map(Number).filter(Number.isInteger), municipality: given.get('kommune') ?? '' },
  };
}

/** The address, on this page, of what is asked for. */
export function writeAddress({ q, literal, byDate, chosen }) {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const name of CHOICES) for (const value of chosen[name]) query.append(MANY[name], value);
  if (chosen.municipality) query.set('kommune', chosen.municipality);
  if (byDate) query.set('sorter', 'dato');
  if (literal) query.set('ordrett', '1');
  return query.size === 0 ? location.pathname : `${location.pathname}?${query}`;
}

/** What is chosen, without what the index doesn't know. */
export function known(chosen, filters) {
  const ids = { kinds: filters.kinds, communities: filters.communities.map(({ id }) => id), years: filters.years, tiers: filters.tiers };
  const kept = CHOICES.map((name) => [name, chosen[name].filter((value) => ids[name].includes(value))]);
  return { ...Object.fromEntries(kept), municipality: filters.municipalities.some(({ id }) => id === chosen.municipality) ? chosen.municipality : '' };
}

/** Whether anything is chosen. */
export function isNarrowed(chosen) {
  return chosen.municipality !== '' || CHOICES.some((name) => chosen[name].length > 0);
}
