// Narrows the meetings of a calendar page to a community, a type of committee and a municipality. The address says what is chosen, so that it can be
// shared and gone back to, and the ways to other years keep it.
const form = document.querySelector('form.choosing');
const ways = [...document.querySelectorAll('a[data-keep]')].map((link) => ({ link, address: link.getAttribute('href') }));
const NAMES = ['felleskap', 'niva', 'kommune'];

if (form) {
  const selects = NAMES.map((name) => form.elements[name]).filter(Boolean);
  const status = form.querySelector('[role="status"]');
  const none = document.querySelector('[data-none]');
  const groups = [...document.querySelectorAll('main ol.dates')].map((list) => ({ around: list.closest('.month, .sec'), rows: [...list.children].map(read) }));
  const jumps = [...document.querySelectorAll('main nav a[href^="#"]')].map((link) => ({ item: link.parentElement, to: document.querySelector(link.hash).closest('.month, .sec') }));
  const rows = groups.flatMap((group) => group.rows);

  // A meeting's address begins with its community and committee.
  function read(row) {
    const [, community, committee] = row.querySelector('a').pathname.split('/');
    return { row, felleskap: community, niva: row.dataset.tier, bodies: [community, `${community}/${committee}`] };
  }

  function fits(one) {
    return selects.every(({ name, value, selectedOptions }) => value === '' ||
      (name === 'kommune' ? selectedOptions[0].dataset.of.split(' ').some((body) => one.bodies.includes(body)) : one[name] === value));
  }

  function show() {
    for (const one of rows) one.row.hidden = !fits(one);
    for (const { around, rows: inside } of groups) around.hidden = inside.every(({ row }) => row.hidden);
    for (const { item, to } of jumps) item.hidden = to.hidden;
    const shown = rows.filter(({ row }) => !row.hidden).length;
    const text = shown === rows.length ? form.dataset.all : form.dataset.shown;
    none.hidden = shown > 0;
    status.textContent = text.replace('{0}', shown).replace('{1}', rows.length);
  }

  function restore() {
    const given = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = given.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    if (selects.some(({ value }) => value !== '') || status.textContent !== '') show();
    keep(location.search);
  }

  function choose() {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of selects) value === '' ? query.delete(name) : query.set(name, value);
    const search = query.size === 0 ? '' : `?${query}`;
    history.pushState(null, '', location.pathname + search);
    keep(search);
    show();
  }

  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    choose();
  });
  addEventListener('popstate', restore);
  restore();
  form.inert = false;
} else {
  keep(location.search);
}

function keep(search) {
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams(NAMES.filter((name) => given.has(name)).map((name) => [name, given.get(name)]));
  for (const { link, address } of ways) link.setAttribute('href', kept.size === 0 ? address : `${address}?${kept}`);
}
