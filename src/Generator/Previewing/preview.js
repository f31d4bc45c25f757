// Keeps the open page as the files are, and shows what is wrong in them.
const words = {
  nb: {
    region: 'Forhåndsvisning', fine: 'Ingen feil', errors: (n) => `${n} feil`, warnings: (n) => (n === 1 ? '1 advarsel' : `${n} advarsler`), and: ' og ',
    more: (n) => `Det er ${n} til. De vises når disse er rettet.`, draft: 'Utkast: siden er bare her, og blir ikke med på nettstedet.', mark: '(utkast)', gone: 'Forhåndsvisningen er stoppet. Start den igjen for å se det du skriver.',
    why: 'Hvorfor: ', remedy: 'Gjør slik: ',
  },
  nn: {
    region: 'Førehandsvising', fine: 'Ingen feil', errors: (n) => `${n} feil`, warnings: (n) => (n === 1 ? '1 åtvaring' : `${n} åtvaringar`), and: ' og ',
    more: (n) => `Det er ${n} til. Dei blir viste når desse er retta.`, draft: 'Utkast: sida er berre her, og blir ikkje med på nettstaden.', mark: '(utkast)', gone: 'Førehandsvisinga er stoppa. Start ho igjen for å sjå det du skriv.',
    why: 'Kvifor: ', remedy: 'Gjer slik: ',
  },
};
const { version } = document.currentScript.dataset;
const ofPage = words[document.documentElement.lang] ?? words.nb;
const panel = element('section', { id: 'samla-preview', 'aria-label': ofPage.region, lang: document.documentElement.lang });
const told = element('p', { role: 'status', class: 'told' });
const summary = element('summary');
const list = element('ol');
const details = element('details');
details.append(summary, list);
details.addEventListener('toggle', () => sessionStorage.setItem('samla-preview', details.open ? '' : 'closed'));
details.open = sessionStorage.getItem('samla-preview') !== 'closed';

const events = new EventSource(`/_preview/events?page=${encodeURIComponent(location.pathname)}&version=${version}`);
events.addEventListener('page', ({ data }) => {
  const { html, drafts } = JSON.parse(data);
  if (html) renew(html);
  markDrafts(drafts);
});
events.addEventListener('mistakes', ({ data }) => show(JSON.parse(data)));
events.addEventListener('error', () => {
  panel.hidden = false;
  panel.replaceChildren(element('p', { role: 'status' }, ofPage.gone));
});

// The text is put in the place of the old one, so that nothing flickers and what was opened stays open. A page with a script of its own begins anew.
function renew(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const style = (page) => page.head.querySelector('link[rel="stylesheet"]');
  if (document.querySelector('script[type="module"]') || fresh.querySelector('script[type="module"]') || !style(document)?.href.includes('/assets/')) return location.reload();
  if (style(document).getAttribute('href') !== style(fresh).getAttribute('href')) style(document).href = style(fresh).getAttribute('href');
  const [left, top] = [scrollX, scrollY];
  const opened = [...document.querySelectorAll('body details')].filter((one) => one.open && !panel.contains(one)).map((one) => one.textContent);
  document.title = fresh.title;
  document.body.replaceChildren(...fresh.body.childNodes, panel);
  for (const one of document.querySelectorAll('body details')) if (opened.includes(one.textContent)) one.open = true;
  scrollTo({ left, top, behavior: 'instant' });
}

function show({ errors, warnings, first }) {
  const counts = [errors && ofPage.errors(errors), warnings && ofPage.warnings(warnings)].filter(Boolean);
  panel.hidden = false;
  panel.className = errors ? 'error' : warnings ? 'warning' : 'fine';
  panel.replaceChildren(told, details);
  summary.textContent = counts.join(ofPage.and);
  told.textContent = summary.textContent || ofPage.fine;
  list.replaceChildren(...first.map(mistake));
  const rest = errors + warnings - first.length;
  if (rest > 0) list.append(element('li', { class: 'rest' }, ofPage.more(rest)));
}

function mistake({ severity, code, lang, message, place, line, why, remedy }) {
  const item = element('li', { class: severity, lang });
  const place_ = element('p', { class: 'place' }, `${place} · ${code}`);
  item.append(element('p', { class: 'message' }, message), place_);
  if (line) item.append(element('pre', {}, line));
  item.append(element('p', {}, words[lang].why + why), element('p', { class: 'remedy' }, words[lang].remedy + remedy));
  return item;
}

function markDrafts(addresses) {
  const drafts = new Set(addresses);
  for (const link of document.querySelectorAll('main a[href]')) {
    if (drafts.has(new URL(link.href).pathname) && !link.dataset.draft) {
      link.dataset.draft = '';
      link.append(' ', element('span', { class: 'samla-preview-draft' }, ofPage.mark));
    }
  }
  if (drafts.has(location.pathname)) document.querySelector('main').prepend(element('p', { class: 'samla-preview-draft wrap' }, ofPage.draft));
}

function element(name, attributes = {}, text = '') {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

panel.hidden = true;
document.body.append(panel);
