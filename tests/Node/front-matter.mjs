// Holds what the editor in the browser writes against what it was given. In comes { forms, files: [{ path, kind, text }] }; out, one line a fault. Each file is saved as it is, which
// must give the same bytes, and once for each of many changes that a form can make: what is read again must be what the form held, and the lines that aren't about it must be there still.
import { readFileSync } from 'node:fs';
import { formatOf, KIND, TEXT } from '../../theme/scripts/editor/format.js';
import { pruned, same } from '../../theme/scripts/editor/front-matter.js';

const { forms, files } = JSON.parse(readFileSync(0, 'utf8'));
// Of a long file's changes this many, spread over it.
const MOST = 15;
let changes = 0;
for (const { path, kind, text } of files) {
  const format = formatOf(forms[kind]);
  const data = format.fromFile(text);
  if (format.toFile(structuredClone(data)) !== text) console.log(`${path}: saved without a change, it isn't the same`);
  const anew = pruned(own(format.fromFile(format.toFile(own(data)))));
  if (!same({ ...anew, date: 0 }, { ...pruned(own(data)), date: 0 })) console.log(`${path}: written anew, it isn't read as the same`);
  const all = [...changesOf(data)];
  const step = Math.ceil(all.length / MOST);
  for (const [what, changed, lines] of all.filter((_, i) => i % step === 0)) {
    changes++;
    const saved = format.toFile(structuredClone(changed));
    if (!same(pruned(own(format.fromFile(saved))), pruned(own(changed)))) console.log(`${path}: ${what} isn't read as it was written`);
    const left = new Set(saved.split('\n'));
    const lost = text.split('\n').filter((line) => !left.has(line)).length;
    if (lost > lines) console.log(`${path}: ${what} changes ${lost} lines`);
  }
}
if (changes === 0) console.log('nothing was changed');

function own(data) {
  const { [TEXT]: text, [KIND]: kind, ...rest } = data;
  return rest;
}

/** Each with the most lines that may go. */
function* changesOf(data) {
  for (const [name, value] of Object.entries(own(data))) {
    if (name === 'body') {
      yield ['body', { ...data, body: `${value}\n\nNytt avsnitt.`.trim() }, 1];
      continue;
    }
    for (const [what, changed, lines] of changesOfValue(value)) yield [`${name}${what}`, { ...data, [name]: changed }, lines];
  }
}

function* changesOfValue(value) {
  if (typeof value === 'string' && !/^[{[]/.test(value)) yield ['', `${value}: «ny», # 1`, 4];
  else if (typeof value === 'number') yield ['', value + 1, 1];
  else if (typeof value === 'boolean') yield ['', !value, 1];
  else if (Array.isArray(value)) {
    const like = typeof value[0] === 'object' ? structuredClone(value[0]) : 'ny';
    yield ['[+]', [...value, like], 1];
    yield ['[0+]', [like, ...value], 1];
    if (value.length > 1) {
      yield ['[-]', value.slice(0, -1), Infinity];
      yield ['[0-]', value.slice(1), Infinity];
      yield ['[<>]', [...value.slice(1), value[0]], 1];
    }
    for (let i = 0; i < Math.min(value.length, 4); i++) {
      for (const [what, changed, lines] of changesOfValue(value[i])) yield [`[${i}]${what}`, value.with(i, changed), lines];
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      // What a requirement is can't be changed in a form.
      if (name === 'kind' && 'strength' in value) continue;
      for (const [what, changed, lines] of changesOfValue(inner)) yield [`.${name}${what}`, { ...value, [name]: changed }, lines];
      if (Object.keys(value).length > 1) {
        const { [name]: gone, ...rest } = value;
        yield [`.${name}-`, rest, Infinity];
      }
    }
  }
}
