// Makes built/: one style sheet, one script, the fonts, one file of symbols, the icon, and a manifest of their addresses. The same input gives the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const at = (...names) => join(here, ...names);
const read = (...names) => readFileSync(at(...names), 'utf8');
const hash = (bytes, length = 10) => createHash('sha256').update(bytes).digest('hex').slice(0, length);

const FONT_FEATURES = ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];
const FONT_WEIGHTS = { wght: { min: 400, max: 700 } };
// Fontsource keeps č đ ŋ š ŧ ž apart from æ ø å: the second file is fetched only by pages that have letters from it.
const FONTS = [
  { name: 'inter', from: 'latin', ranges: ['20-7E', 'A0-FF', '2000-206F', '20AC', '2190-2193', '2212'] },
  { name: 'inter-extended', from: 'latin-ext', ranges: ['100-17F', '1B7', '1E4-1E9', '1EE-1EF', '292'] },
];
const PICTURE_WORDS = { nb: 'Helsefellesskapene i Norge', nn: 'Helsefellesskapa i Noreg' };
const HALF_YEARS = 28;

await attempt();
if (process.argv.includes('--watch')) follow();

async function attempt() {
  try {
    await locked(at('obj', 'theme.lock'), build);
  } catch (error) {
    console.log(error.exitCode ? error.message : error.stack);
    process.exitCode = error.exitCode ?? 1;
  }
}

/** Builds again whenever a source is saved, until the process that asked for it is gone. */
function follow() {
  let waiting = null, last = Promise.resolve();
  for (const folder of ['.', 'styles', 'symbols', 'scripts', 'scripts/search', 'scripts/editor']) {
    watch(at(folder), () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => (last = last.then(attempt)), 20);
    });
  }
  process.stdin.on('end', () => process.exit()).resume();
}

async function build() {
  const inputs = ['package.json', 'package-lock.json', '.npmrc', 'designsystemet.config.json', 'build.mjs', 'icon.svg', 'picture.svg', ...list('styles'), ...list('symbols'), ...list('scripts'), ...list('scripts/search'), ...list('scripts/editor')];
  const manifest = at('built', 'manifest.json');
  if (existsSync(manifest) && inputs.every((file) => statSync(at(file)).mtimeMs <= statSync(manifest).mtimeMs) && sameNamesAreWritten()) {
    utimesSync(manifest, new Date(), new Date());
    return;
  }
  restorePackages();
  if (!existsSync(at('design-tokens-build'))) rmSync(at('obj', 'tokens.json'), { force: true });
  await kept('tokens', [read('designsystemet.config.json')], () => makeTokens());
  const fonts = await kept('fonts', [], makeFonts);
  const sprite = asset('symbols', 'svg', makeSymbols());
  const icon = asset('icon', 'svg', read('icon.svg'));
  const [pictureNb, pictureNn] = await kept('pictures', [read('picture.svg')], makePictures);
  const sheet = asset('samla', 'css', await makeStyleSheet(fonts, sprite.bytes));
  const sort = asset('sorter', 'js', await makeScript('sort'));
  const search = asset('sok', 'js', await makeScript('search'));
  const calendar = asset('kalender', 'js', await makeScript('calendar'));
  const municipality = asset('kommune', 'js', await makeScript('municipality'));
  const lunr = asset('lunr', 'js', readFileSync(at('node_modules', 'lunr', 'lunr.min.js')));
  const editor = asset('redaksjon', 'js', await makeScript('editor', 'iife'));
  const editorSheet = asset('redaksjon', 'css', read('scripts', 'editor', 'editor.css'));
  const [decap] = await kept('decap', [], () => [asset('decap', 'js', readFileSync(at('node_modules', 'decap-cms', 'dist', 'decap-cms.js')))]);
  const addresses = {
    styleSheet: sheet.address, sprite: sprite.address, icon: icon.address, font: fonts[0].address, pictureNb: pictureNb.address, pictureNn: pictureNn.address,
    sortScript: sort.address, searchScript: search.address, calendarScript: calendar.address, municipalityScript: municipality.address, lunr: lunr.address, editorScript: editor.address, editorStyleSheet: editorSheet.address, decap: decap.address,
  };
  write([sheet, sort, search, calendar, municipality, lunr, sprite, icon, pictureNb, pictureNn, ...fonts], [editor, editorSheet, decap], addresses);
}

/** What takes long is made again only when something that it is made from has changed. */
async function kept(name, sources, make) {
  const note = at('obj', `${name}.json`);
  const from = hash([read('build.mjs'), read('package-lock.json'), ...sources].join('\0'), 64);
  const before = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : null;
  const lies = ({ file }) => existsSync(at('built', 'assets', file));
  if (before?.from === from && before.made.every(lies)) return before.made.map((one) => ({ ...one, bytes: readFileSync(at('built', 'assets', one.file)) }));
  const made = await make();
  writeFileSync(note, JSON.stringify({ from, made: made.map(({ bytes, ...one }) => one) }));
  return made;
}

/** Two builds at once would tear node_modules apart: the later waits, and then finds everything done. */
async function locked(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      try {
        linkSync(mine, lock);
        break;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
        if (!ownerLives(lock)) rmSync(lock, { force: true });
        else await wait(200);
      }
    }
    try {
      await work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

function ownerLives(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function restorePackages() {
  const wanted = hash(read('package-lock.json') + read('package.json') + read('.npmrc'), 64);
  const stamp = at('node_modules', '.restored');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const npm = run('npm ci --no-audit --no-fund --ignore-scripts --loglevel=error', { shell: true });
  if (npm.status === 127 || npm.status === 9009) throw Object.assign(new Error('npm was not found'), { exitCode: 3 });
  if (npm.status !== 0) fail('npm ci', npm);
  writeFileSync(stamp, wanted);
}

function makeTokens() {
  const bin = at('node_modules', '@digdir', 'designsystemet', 'dist', 'bin', 'designsystemet.js');
  for (const step of [['create'], ['build', '--clean']]) {
    const made = run(process.execPath, {}, [bin, 'tokens', ...step, '--config', 'designsystemet.config.json']);
    if (made.status !== 0) fail(`designsystemet tokens ${step[0]}`, made);
  }
  return [];
}

function run(command, options, args = []) {
  return spawnSync(command, args, { cwd: here, encoding: 'utf8', ...options });
}

function fail(what, { status, stdout, stderr }) {
  throw Object.assign(new Error(`${what} failed (${status}): ${(stderr || stdout || '').trim()}`), { exitCode: 1 });
}

async function makeFonts() {
  const subset = (await import('subset-font')).default;
  const fonts = [];
  for (const { name, from, ranges } of FONTS) {
    const bytes = await subset(interFile(from), ranges.map(letters).join(''), { targetFormat: 'woff2', variationAxes: FONT_WEIGHTS, keepFeatures: FONT_FEATURES });
    fonts.push({ ...asset(name, 'woff2', bytes), ranges });
  }
  return fonts;
}

/** What networks and messages show beside a link, in each written standard. Drawn in WebAssembly, so that every machine gives the same bytes. */
async function makePictures() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const drawing = read('picture.svg');
  const pictures = [];
  for (const [language, words] of Object.entries(PICTURE_WORDS)) {
    const svg = drawing.replace('{words}', words);
    const font = await (await import('subset-font')).default(interFile('latin'), svg, { targetFormat: 'sfnt', variationAxes: { wght: 650 } });
    const fonts = { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: 'Inter Variable' };
    pictures.push(asset(`picture-${language}`, 'png', new Resvg(svg, { font: fonts }).render().asPng()));
  }
  return pictures;
}

function interFile(letters) {
  return readFileSync(at('node_modules', '@fontsource-variable', 'inter', 'files', `inter-${letters}-wght-normal.woff2`));
}

function letters(range) {
  const [first, last = first] = range.split('-').map((code) => parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

function makeSymbols() {
  const symbols = list('symbols').map((file) => {
    const [, box, body] = /viewBox="([^"]+)">\s*(.*?)\s*<\/svg>/s.exec(read(file));
    return `<symbol id="${basename(file, '.svg')}" viewBox="${box}">${body.replace(/>\s+</g, '><')}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

/** A script of scripts/ with all that it imports, as one module, or as a plain script. */
async function makeScript(name, format = 'esm') {
  const { build: bundleScript } = await import('esbuild');
  const made = await bundleScript({
    entryPoints: [at('scripts', `${name}.js`)], bundle: true, minify: true, format, target: 'es2023', charset: 'utf8', legalComments: 'none', write: false, logLevel: 'silent',
  });
  return made.outputFiles[0].contents;
}

async function makeStyleSheet(fonts, symbols) {
  const { default: postcss } = await import('postcss');
  const sheet = postcss.parse(fonts.map(fontFace).join('') + bundle('styles/index.css') + yearColumns() + timeBars());
  sheet.walkAtRules('charset', (rule) => rule.remove());
  dropUnusedRules(sheet);
  dropUnusedProperties(sheet, String(symbols));
  tighten(sheet);
  return `${sheet.toString()}\n`;
}

function fontFace({ address, ranges }) {
  const range = ranges.map((codes) => `U+${codes}`).join(',');
  return `@font-face{font-family:Inter;font-weight:400 700;font-display:optional;src:url(${address}) format("woff2");unicode-range:${range}}`;
}

function bundle(index) {
  return read(index).replace(/@import "([^"]+)"(?: layer\(([^)]+)\))?;/g, (_, name, layer) => {
    const css = readFileSync(name.startsWith('.') ? resolve(dirname(at(index)), name) : require.resolve(name), 'utf8');
    return layer ? `@layer ${layer}{${css}}` : css;
  });
}

function yearColumns() {
  const steps = Array.from({ length: HALF_YEARS }, (_, i) => i + 1);
  return steps.map((n) => `.y${n},.f${n}{grid-column-start:${n}}.t${n + 1}{grid-column-end:${n + 1}}`).join('');
}

/** A minute is a tenth of a rem; each full hour takes a line of its own, so that long cases fit and stay comparable. */
function timeBars() {
  let css = '';
  for (let minutes = 5; minutes <= 240; minutes += 5) {
    const hours = Math.floor(minutes / 60), rest = minutes % 60;
    if (minutes <= 60) {
      css += `.d${minutes}{width:${minutes / 10}rem}`;
      continue;
    }
    const whole = `repeating-linear-gradient(var(--accent) 0 6px,transparent 6px 9px) 0 0/6rem ${hours * 9 - 3}px no-repeat`;
    const part = rest ? `,linear-gradient(var(--accent),var(--accent)) 0 ${hours * 9}px/${rest / 10}rem 6px no-repeat` : '';
    css += `.d${minutes}{width:6rem;height:${(hours + (rest ? 1 : 0)) * 9 - 3}px}.d${minutes}:not(.brk){background:${whole}${part}}`;
  }
  return css;
}

/** Designsystemet styles every variant of its components; what no component of the theme writes is left out. */
function dropUnusedRules(sheet) {
  const written = writtenNames();
  const asked = {};
  const has = (name) => (asked[name] = written(name));
  sheet.walkAtRules('layer', (layer) => {
    if (!layer.params.startsWith('ds.')) return;
    layer.walkRules((rule) => {
      const kept = rule.selectors.filter((selector) => canMatch(selector, has));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
  });
  dropEmpty(sheet);
  writeFileSync(at('obj', 'asked.json'), JSON.stringify(asked));
}

/** Whether the rules that were kept are still the right ones, so that a component can change without a new style sheet. */
function sameNamesAreWritten() {
  const file = at('obj', 'asked.json');
  const written = writtenNames();
  return existsSync(file) && Object.entries(JSON.parse(readFileSync(file, 'utf8'))).every(([name, was]) => written(name) === was);
}

/** Tells whether a word, or an attribute with a value, is written in the theme's components and scripts. A value that is worked out can be any. */
function writtenNames() {
  const texts = sources().map((file) => read(file));
  const names = new Set(texts.flatMap((text) => text.match(/[\w-]+/g)));
  for (const text of texts) {
    for (const [, name, value] of text.matchAll(/([\w-]+)="([^"]*)"/g)) names.add(/[@$]/.test(value) ? `${name}=` : `${name}=${value}`);
  }
  return (name) => names.has(name) || (name.includes('=') && names.has(name.slice(0, name.indexOf('=') + 1)));
}

/** Whether an element that is written could be meant: its classes, attributes and own elements are there. What stands in :not() asks for nothing. */
function canMatch(selector, has) {
  let plain = selector;
  for (let before; before !== plain; ) {
    before = plain;
    plain = plain.replace(/:not\([^()]*\)/g, '').replace(/:(?:is|where|has)\(([^()]*)\)/g, (_, alternatives) =>
      alternatives.split(',').some((one) => canMatch(one, has)) ? '' : '.-never-');
  }
  const names = [...plain.matchAll(/\.([\w-]+)|(?:^|[\s>+~])([a-z]+-[\w-]+)/g)].map(([, name, element]) => name ?? element);
  const attributes = [...plain.matchAll(/\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?/g)].flatMap(([, name, value]) => (value === undefined ? [name] : [name, `${name}=${value}`]));
  return [...names, ...attributes].every(has);
}

/** Designsystemet's theme names every colour in every role; what no rule asks for is left out. */
function dropUnusedProperties(sheet, symbols) {
  const uses = new Map();
  const count = (text, by) => {
    for (const name of text?.match(/(?<=var\(\s*)--[\w-]+/g) ?? []) uses.set(name, (uses.get(name) ?? 0) + by);
  };
  count(symbols, 1);
  sheet.walk((node) => count(node.value ?? node.params, 1));
  for (let dropped = true; dropped; ) {
    dropped = false;
    sheet.walkDecls(/^--/, (property) => {
      if (uses.get(property.prop)) return;
      count(property.value, -1);
      dropped = !!property.remove();
    });
  }
  dropEmpty(sheet);
}

function dropEmpty(sheet) {
  for (let empty = true; empty; ) {
    empty = false;
    sheet.walk((node) => {
      if (node.nodes?.length === 0) empty = !!node.remove();
    });
  }
}

function tighten(sheet) {
  sheet.walkComments((comment) => comment.remove());
  sheet.raws.after = '';
  sheet.walk((node) => {
    node.raws.before = '';
    if (node.type === 'decl') {
      node.raws.between = ':';
      delete node.raws.value;
      node.value = node.value.includes('"') ? node.value : node.value.replace(/\s+/g, ' ').trim();
      node.raws.important &&= '!important';
    } else {
      node.raws.between = '';
      node.raws.after = '';
      node.raws.semicolon = false;
      if (node.type === 'rule') node.selector = node.selectors.map((selector) => selector.replace(/\s+/g, ' ')).join(',');
      else node.raws.afterName = node.params.startsWith('(') && node.name !== 'media' ? '' : ' ';
    }
  });
}

function asset(name, extension, bytes) {
  const file = `${name}.${hash(bytes)}.${extension}`;
  return { file, bytes, address: `/assets/${file}` };
}

/** Each file is renamed into place, the manifest last: whoever finds the manifest finds all that it names. */
function write(assets, editorAssets, addresses) {
  mkdirSync(at('built', 'assets'), { recursive: true });
  const put = (name, bytes) => {
    writeFileSync(at('obj', basename(name)), bytes);
    renameSync(at('obj', basename(name)), at('built', name));
  };
  const all = [...assets, ...editorAssets];
  for (const { file, bytes } of all) if (!existsSync(at('built', 'assets', file))) put(join('assets', file), bytes);
  put('manifest.json', `${JSON.stringify({ ...addresses, files: assets.map(({ address }) => address) }, null, 2)}\n`);
  const kept = new Set(all.map(({ file }) => file));
  for (const file of readdirSync(at('built', 'assets'))) if (!kept.has(file)) rmSync(at('built', 'assets', file));
}

/** The theme's components, and what else writes markup. */
function sources() {
  return readdirSync(here, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?!(?:bin|obj|built|node_modules|design-tokens[^/]*)\/).*\.(?:razor|cs)$/.test(file) || /^scripts\/.*\.js$/.test(file))
    .sort();
}

function list(folder) {
  return readdirSync(at(folder)).sort().map((file) => `${folder}/${file}`);
}
