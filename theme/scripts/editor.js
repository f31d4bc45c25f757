// Sets up Decap CMS for one community: its configuration, the forms of its written standard, and a format for each kind of file.
import { formatOf } from './editor/format.js';
import { completed } from './editor/words.js';

window.CMS_MANUAL_INIT = true;

document.addEventListener('DOMContentLoaded', async () => {
  const { config: configAt, forms: formsAt, lists: listsAt } = document.body.dataset;
  const [{ config, lists }, forms, shared] = await Promise.all([configAt, formsAt, listsAt].map(async (address) => (await fetch(address)).json()));
  const options = { ...shared, ...lists };
  for (const [kind, fields] of Object.entries(forms)) {
    fields.forEach((field) => fill(field, options));
    CMS.registerCustomFormat(`samla-${kind}`, 'md', formatOf(fields));
  }
  for (const one of config.collections.flatMap((collection) => [collection, ...(collection.files ?? [])])) if (one.fields) one.fields = forms[one.fields];
  CMS.registerLocale(config.locale, completed(CMS.getLocale(config.locale), config.locale));
  CMS.init({ config });
});

/** Puts in what only the content and the day know: what a field can lead to, and today. */
function fill(field, options) {
  if (field.list) field.options = options[field.list];
  if (field.default === '{{today}}') field.default = new Date().toLocaleDateString('sv-SE');
  for (const inner of [...(field.fields ?? []), ...(field.types ?? [])]) fill(inner, options);
}
