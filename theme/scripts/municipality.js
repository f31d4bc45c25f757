// Makes of the list of municipalities a field to type in, with the list as its suggestions. Without this script the list does the work.
const list = document.querySelector('select[data-unknown]');

if (list) {
  const municipalities = [...list.options].filter(({ value }) => value).map(({ value, text }) => ({ value, text, plain: plain(text) }));
  const suggestions = document.createElement('datalist');
  suggestions.id = 's-kommuneforslag';
  suggestions.append(...municipalities.map(({ text }) => Object.assign(document.createElement('option'), { value: text })));
  const field = Object.assign(document.createElement('input'), { type: 'text', id: list.id, className: list.className, autocomplete: 'off', spellcheck: false, required: true });
  field.setAttribute('list', suggestions.id);
  list.before(field, suggestions);
  list.removeAttribute('id');
  list.required = false;
  list.hidden = true;

  field.addEventListener('input', () => field.setCustomValidity(''));
  list.form.addEventListener('submit', (event) => {
    const meant = find(plain(field.value));
    list.value = meant?.value ?? '';
    if (meant) return;
    event.preventDefault();
    field.setCustomValidity(list.dataset.unknown);
    field.reportValidity();
  });

  /** The municipality of that name, else the only one whose name begins so. */
  function find(typed) {
    const exact = municipalities.find((one) => one.plain === typed);
    const longer = municipalities.filter((one) => one.plain.startsWith(typed));
    return exact ?? (longer.length === 1 ? longer[0] : undefined);
  }
}

/** As people type who have neither capitals nor the Norwegian letters at hand. */
function plain(name) {
  return name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ŋ', 'n').trim();
}
