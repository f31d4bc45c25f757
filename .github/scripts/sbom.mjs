// Prints what the program is made of, in CycloneDX 1.5: every NuGet and npm package that the lock files of src and theme name, with what needs what. The same lock files give the same text.
// Usage: sbom.mjs [TAG], which must be the program's version with a v before it
import { readFileSync } from 'node:fs';
import { lockFiles } from './lock-files.mjs';

const version = /<VersionPrefix>(.+?)<\/VersionPrefix>/.exec(readFileSync('Directory.Build.props', 'utf8'))[1];
const tag = process.argv[2];
if (tag && tag !== `v${version}`) {
  console.error(`::error title=Feil versjon::Merket er ${tag}, men Directory.Build.props sier ${version}.`);
  process.exit(1);
}

const own = `samla@${version}`;
const components = new Map();
const needs = new Map([[own, new Set()]]);

function add(purl, name, at, rest) {
  components.set(purl, { type: 'library', 'bom-ref': purl, name, version: at, purl, ...rest });
  needs.set(purl, needs.get(purl) ?? new Set());
}

function readNuget(path) {
  const all = Object.assign({}, ...Object.values(JSON.parse(readFileSync(path, 'utf8')).dependencies));
  const byName = new Map(Object.entries(all).map(([name, one]) => [name.toLowerCase(), one.type === 'Project' ? null : `pkg:nuget/${name}@${one.resolved}`]));
  for (const [name, { type, resolved, contentHash, dependencies = {} }] of Object.entries(all)) {
    if (type === 'Project') continue;
    const purl = byName.get(name.toLowerCase());
    add(purl, name, resolved, { properties: [{ name: 'nuget:contentHash', value: contentHash }] });
    if (type === 'Direct') needs.get(own).add(purl);
    for (const other of Object.keys(dependencies).map((one) => byName.get(one.toLowerCase())).filter(Boolean)) needs.get(purl).add(other);
  }
}

function readNpm(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  const nameOf = (at) => at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const purlOf = (at) => `pkg:npm/${nameOf(at).replace('@', '%40')}@${packages[at].version}`;
  // As Node.js looks: in the package's own folder, then in those above it.
  const found = (from, name) => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const there = `${at ? `${at}/` : ''}node_modules/${name}`;
      if (packages[there]) return there;
      if (!at) return undefined;
    }
  };
  for (const [at, { link, version: resolved, integrity, license, optional, dependencies = {}, optionalDependencies = {} }] of Object.entries(packages)) {
    if (at && !at.includes('node_modules/')) continue;
    if (at && !link) {
      const [algorithm, hash] = integrity.split('-');
      add(purlOf(at), nameOf(at), resolved, {
        scope: optional ? 'optional' : 'required',
        hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
        licenses: license ? [{ expression: license }] : undefined,
      });
    }

    if (link) continue;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const there = found(at, name);
      if (there && !packages[there].link) needs.get(at ? purlOf(at) : own).add(purlOf(there));
    }
  }
}

for (const path of lockFiles('src', 'theme')) (path.endsWith('packages.lock.json') ? readNuget : readNpm)(path);
const inOrder = (one, other) => (one < other ? -1 : 1);
console.log(JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': own, name: 'samla', version, licenses: [{ license: { id: 'MIT' } }] } },
  components: [...components.keys()].sort(inOrder).map((purl) => components.get(purl)),
  dependencies: [...needs.keys()].sort(inOrder).map((ref) => ({ ref, dependsOn: [...needs.get(ref)].sort(inOrder) })),
}, null, 2));
