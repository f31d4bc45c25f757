// The judged queries, asked of a search, and the shares of those that find what is meant.

/** The place of the first page that is meant, from 1; beyond all when none is there. */
export const placeOf = (addresses, meant) => addresses.findIndex((address) => meant.includes(address)) + 1 || Infinity;

/** By class, and for all: how many were asked, and of them the shares with a page that is meant among the first ten, and first. `judged` has the class and the place of each query. */
export function shares(judged) {
  const classes = [...new Set(judged.map(({ kind }) => kind))].sort();
  const share = (ones, has) => (100 * ones.filter(has).length) / ones.length;
  return [...classes.map((name) => [name, judged.filter(({ kind }) => kind === name)]), ['all', judged]].map(([kind, ones]) => ({
    kind, asked: ones.length, ten: share(ones, ({ place }) => place <= 10), first: share(ones, ({ place }) => place === 1),
  }));
}
