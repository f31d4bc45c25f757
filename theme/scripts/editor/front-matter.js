// Front matter as the forms hold it, and back: of the text only what was changed is written anew, so that order, quotes, lists and comments stay as they were.
import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, visit } from 'yaml';

const FENCE = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m;

/** A file's text in parts: what stands before the fields, the fields, what stands between them and the body, the body, and what ends the file. */
export function parts(text) {
  const match = text.startsWith('---') ? FENCE.exec(text) : null;
  if (!match || match.index !== 0) return { open: '---\n', front: '', close: '---\n\n', body: text.trim(), end: '\n' };
  const at = match[0].indexOf('\n') + 1;
  const rest = text.slice(match[0].length);
  const body = rest.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
  const start = rest.indexOf(body);
  return {
    open: text.slice(0, at), front: match[1], close: match[0].slice(at + match[1].length) + rest.slice(0, start), body, end: rest.slice(start + body.length),
  };
}

/** The fields of a text as the forms hold them; what no form knows is left out. */
export function read(front, fields) {
  const map = parse(front).contents;
  return isMap(map) ? readMap(map, fields) : {};
}

/** The text with the values that the forms hold now. */
export function write(front, fields, before, now) {
  const map = parse(front).contents;
  if (!isMap(map)) return block(fields, now, 0);
  const edits = [];
  editMap(front, map, fields, before, now, edits);
  return edits.sort((a, b) => b.start - a.start || b.end - a.end || b.order - a.order).reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), front);
}

/** Nothing, empty texts, lists and records are the same: not written. */
export function pruned(value) {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([name, one]) => [name, pruned(one)]).filter(([, one]) => one !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return value === null || value === '' ? undefined : value;
}

// Every scalar is the text that was written: what it means, its field knows.
const parse = (front) => parseDocument(front, { schema: 'failsafe', keepSourceTokens: true });

function readMap(map, fields) {
  const values = {};
  for (const field of fields) {
    const node = map.get(field.name, true);
    if (node !== undefined && node !== null) values[field.name] = readValue(node, field);
  }
  return values;
}

function readValue(node, field) {
  switch (field.widget) {
    case 'object':
      return isMap(node) ? readMap(node, field.fields) : { [field.bare]: text(node) };
    case 'list':
      return (isSeq(node) ? node.items : [node]).map((item) => readItem(item, field));
    case 'select':
      return field.multiple ? (isSeq(node) ? node.items : [node]).map(text) : text(node);
    case 'boolean':
      return text(node) === 'true';
    case 'number':
      return /^-?\d+$/.test(text(node)) ? Number(text(node)) : text(node);
    default:
      return text(node);
  }
}

function readItem(item, field) {
  if (field.field) return text(item);
  const fields = fieldsOf(field, item);
  return isMap(item) ? { ...readMap(item, fields), ...(field.types && { [field.typeKey]: String(item.get(field.typeKey)) }) } : { [field.bare]: text(item) };
}

/** A single value; what is more than that, as it would stand within a line. */
function text(node) {
  if (isScalar(node)) return (node.value ?? '').replace(/\n+$/, '');
  return flow(node.toJS ? plain(node) : node);
}

function plain(node) {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [String(pair.key), plain(pair.value)]));
  return isSeq(node) ? node.items.map(plain) : (node?.value ?? '');
}

function fieldsOf(field, item) {
  if (!field.types) return field.fields;
  const kind = isMap(item) ? item.get(field.typeKey) : item?.[field.typeKey];
  return field.types.find((type) => type.name === kind)?.fields ?? [];
}

function editMap(source, map, fields, before, now, edits) {
  const asked = fields.filter((field) => !same(before[field.name], now[field.name]));
  if (asked.length === 0) return;
  if (map.flow && asked.some((field) => before[field.name] === undefined || now[field.name] === undefined)) {
    edits.push(replaced(map, flow(merged(map, asked, now))));
    return;
  }
  const indent = columnOf(source, map.range[0]);
  for (const field of asked) {
    const value = now[field.name];
    if (before[field.name] === undefined) {
      const at = lineEnd(source, contentEnd(map));
      edits.push({ start: at, end: at, order: edits.length, put: (at > 0 && source[at - 1] !== '\n' ? '\n' : '') + block([field], now, indent) });
      continue;
    }
    const pair = map.items.find((one) => String(one.key) === field.name);
    if (value === undefined) {
      edits.push(removed(source, map, pair, indent));
    } else {
      editValue(source, pair, field, before[field.name], value, indent, edits);
    }
  }
}

function removed(source, map, pair, indent) {
  if (map.items.length === 1 && indent > 0) return replaced(map, '{}');
  const next = map.items[map.items.indexOf(pair) + 1];
  // The first of a record in a list stands on the line of the dash, which the next one takes over.
  const afterDash = pair === map.items[0] && /-\s+$/.test(source.slice(source.lastIndexOf('\n', pair.key.range[0] - 1) + 1, pair.key.range[0]));
  return afterDash && next
    ? { start: pair.key.range[0], end: next.key.range[0], order: 0, put: '' }
    : { ...lines(source, pair.key.range[0], contentEnd(pair.value)), put: '' };
}

function editValue(source, pair, field, before, now, indent, edits) {
  const node = pair.value;
  if (field.widget === 'object' && isMap(node)) editMap(source, node, field.fields, before, now, edits);
  else if (isSeq(node) && !node.flow && now.length > 0) editList(source, node, field.widget === 'list' ? field : { ...field, field: {} }, before, now, edits);
  else if (isScalar(node) && !isBlock(node) && !Array.isArray(now) && typeof now !== 'object') edits.push(replaced(node, scalar(now, field, node)));
  else if (node.flow) edits.push(replaced(node, flow(bared(now, field))));
  else if (pair.key.range && !isBlockHolder(source, pair)) edits.push({ start: node.range[0], end: node.range[1], order: edits.length, put: value(now, field, indent).trimEnd() });
  else edits.push({ ...lines(source, pair.key.range[0], contentEnd(node)), put: block([field], { [field.name]: now }, indent) });
}

// Whether the value begins on a line below its name, so that the name must be written again with it.
const isBlockHolder = (source, { key, value: node }) => source.slice(key.range[1], node.range[0]).includes('\n') || isBlock(node) || isMap(node) || isSeq(node);
const isBlock = (node) => isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);

function editList(source, list, field, before, now, edits) {
  const left = before.map((item, i) => ({ item, node: list.items[i] }));
  // Unchanged items are known again wherever they stand now; what is left over is the same item changed, in order.
  const kept = now.map((item) => {
    const i = left.findIndex((one) => one && same(one.item, item));
    if (i < 0) return null;
    const found = left[i];
    left[i] = null;
    return { ...found, at: i };
  });
  const changed = left.map((one, i) => one && { ...one, at: i }).filter(Boolean);
  const places = now.map((item, i) => kept[i] ?? nextChanged(changed, kept, i));
  const order = places.filter(Boolean).map((place) => place.at);
  const indent = dashColumn(source, list);
  if (order.some((at, i) => i > 0 && at < order[i - 1])) {
    // Moved: each item's own lines, with its comments, in the new order.
    const first = lines(source, list.items[0].range[0], contentEnd(list.items[0])).start;
    const put = now.map((item, i) => (kept[i] ? ownLines(source, list, kept[i].at) : entry(item, field, indent))).join('');
    edits.push({ start: first, end: lineEnd(source, contentEnd(list)), order: edits.length, put });
    return;
  }
  let last = null;
  now.forEach((item, i) => {
    const place = places[i];
    if (place) {
      last = place;
      if (!kept[i]) editItem(source, place.node, field, place.item, item, indent, edits);
      return;
    }
    const at = last ? lineEnd(source, contentEnd(last.node)) : lines(source, list.items[0].range[0], 0).start;
    edits.push({ start: at, end: at, order: edits.length, put: (last && source[at - 1] !== '\n' ? '\n' : '') + entry(item, field, indent) });
  });
  for (const gone of changed) if (!places.some((place) => place?.at === gone.at)) edits.push({ ...lines(source, gone.node.range[0], contentEnd(gone.node)), put: '' });
}

/** The changed item that stands between the neighbours that were kept. */
function nextChanged(changed, kept, i) {
  const before = kept.slice(0, i).filter(Boolean).at(-1)?.at ?? -1;
  const after = kept.slice(i + 1).find(Boolean)?.at ?? Infinity;
  const found = changed.findIndex((one) => one.at > before && one.at < after && !one.taken);
  if (found < 0) return null;
  changed[found].taken = true;
  return changed[found];
}

function editItem(source, node, field, before, now, indent, edits) {
  if (isMap(node) && now !== null && typeof now === 'object' && (!field.types || before[field.typeKey] === now[field.typeKey])) {
    editMap(source, node, fieldsOf(field, now), before, now, edits);
  } else if (isScalar(node) && !isBlock(node) && typeof now === 'string') {
    edits.push(replaced(node, scalar(now, field.field ?? field, node)));
  } else if (isScalar(node) || node.flow) {
    edits.push(replaced(node, flow(bared([now], field)[0])));
  } else {
    edits.push({ ...lines(source, node.range[0], contentEnd(node)), put: entry(now, field, indent) });
  }
}

const replaced = (node, put) => ({ start: node.range[0], end: node.range[1], order: 0, put });

/** An item's lines, with the comments above it. */
function ownLines(source, list, at) {
  const { start, end } = lines(source, list.items[at].range[0], contentEnd(list.items[at]));
  const own = source.slice(at > 0 ? lineEnd(source, contentEnd(list.items[at - 1])) : start, end);
  return own.endsWith('\n') ? own : `${own}\n`;
}

/** The lines from one place to another, both whole. */
function lines(source, from, to) {
  return { start: source.lastIndexOf('\n', from - 1) + 1, end: lineEnd(source, Math.max(from, to)), order: 0 };
}

function lineEnd(source, at) {
  if (at > 0 && source[at - 1] === '\n') return at;
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
}

/** Where a node's own text ends: comments on lines below it belong to what follows. */
function contentEnd(node) {
  let end = node.range[1];
  if (isMap(node) || isSeq(node)) {
    if (node.flow) return end;
    end = node.range[0];
    visit(node, { Node: (_, one) => { if (one !== node && one.range && (isScalar(one) || one.flow)) end = Math.max(end, one.range[1]); } });
  }
  return end;
}

const columnOf = (source, at) => at - (source.lastIndexOf('\n', at - 1) + 1);

function dashColumn(source, list) {
  const from = source.lastIndexOf('\n', list.items[0].range[0] - 1) + 1;
  return /^ */.exec(source.slice(from))[0].length;
}

/** A map written within a line: the fields that were asked for as they are now, the others as they were. */
function merged(map, asked, now) {
  const values = plain(map);
  for (const field of asked) {
    if (now[field.name] === undefined) delete values[field.name];
    else values[field.name] = bared(now[field.name], field);
  }
  return values;
}

/** Fields as lines of their own. */
function block(fields, values, indent) {
  return fields.filter((field) => values[field.name] !== undefined).map((field) => `${' '.repeat(indent)}${field.name}:${holder(values[field.name], field, indent)}`).join('');
}

function holder(now, field, indent) {
  const put = value(now, field, indent + 2);
  return put.includes('\n', 0) && (Array.isArray(now) || typeof now === 'object') ? `\n${put}` : ` ${put}\n`;
}

/** A value: a list of records as lines, all else within the line. */
function value(now, field, indent) {
  if (field.widget === 'list' && !field.field) return now.map((item) => entry(item, field, indent)).join('');
  if (field.widget === 'object' && Object.values(now).some((one) => one !== null && typeof one === 'object')) return block(field.fields, now, indent);
  return Array.isArray(now) || typeof now === 'object' ? flow(bared(now, field)) : scalar(now, field);
}

function entry(item, field, indent) {
  const dash = `${' '.repeat(indent)}- `;
  if (field.field || item === null || typeof item !== 'object') return `${dash}${scalar(item, field.field ?? field)}\n`;
  const own = bared([item], field)[0];
  if (typeof own === 'string') return `${dash}${scalar(own, field)}\n`;
  const fields = fieldsOf(field, item);
  const named = field.types ? [{ name: field.typeKey, widget: 'string' }, ...fields.filter((one) => one.name !== field.typeKey)] : fields;
  return dash + block(named, item, indent + 2).slice(indent + 2);
}

/** A record that can stand as a bare word, when it has nothing more. */
function bared(now, field) {
  if (!field.bare) return now;
  const one = (item) => (item !== null && typeof item === 'object' && Object.keys(item).length === 1 && field.bare in item ? item[field.bare] : item);
  return Array.isArray(now) ? now.map(one) : one(now);
}

/** A single value, quoted as it was, and where another reader of YAML would take it for something else than text. */
function scalar(now, field, was) {
  if (typeof now !== 'string') return String(now);
  if (/^[{[]/.test(now) && field.flow && parseDocument(now).errors.length === 0) return now;
  const quoted = was?.type === Scalar.QUOTE_DOUBLE || was?.type === Scalar.QUOTE_SINGLE ? was.type : undefined;
  const node = new Scalar(now.replace(/\s*\n\s*/g, ' '));
  node.type = quoted ?? (field.plain ? Scalar.PLAIN : undefined);
  return stringify(node, { lineWidth: 0 }).trimEnd();
}

const flow = (now) => stringify(now, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd().replace(/\n\s*/g, ' ').replace(/^\[ (.*) \]$/, '[$1]');

export function same(one, other) {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object' || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => same(one[name], other[name]));
}
