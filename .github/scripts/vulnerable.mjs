// Tells of known weaknesses in every package that a lock file names: NuGet's by «dotnet list package --vulnerable», which says so and still ends with code 0, and npm's by «npm audit».
// What the program is made of (src, theme) must have none. Of what tests, measures and publishes it, those that are high or critical count; the others are told of.
import { spawnSync } from 'node:child_process';
import { dirname, relative } from 'node:path';
import { lockFiles } from './lock-files.mjs';

const isProduct = (path) => /^(src|theme)\//.test(path);
const isGrave = (severity) => /^(high|critical)$/i.test(severity);

/** What a program prints as JSON. Throws when it prints none, so that a check that wasn't made never passes for one that found nothing. */
function answer(program, args, folder) {
  const { stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, shell: false });
  if (error) throw error;
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`);
  }
}

function* inNuget() {
  const { projects, problems = [] } = answer('dotnet', ['list', 'package', '--vulnerable', '--include-transitive', '--format', 'json'], '.');
  const problem = problems.find((one) => one.level === 'error');
  if (problem || !projects?.length) throw new Error(`dotnet list package: ${problem?.text ?? 'no projects'}`);
  for (const project of projects) {
    for (const { topLevelPackages = [], transitivePackages = [] } of project.frameworks ?? []) {
      for (const { id, resolvedVersion, vulnerabilities } of [...topLevelPackages, ...transitivePackages]) {
        for (const { severity, advisoryurl } of vulnerabilities) yield { file: relative('.', project.path), name: `${id} ${resolvedVersion}`, severity, advisory: advisoryurl };
      }
    }
  }
}

function* inNpm(file) {
  const { vulnerabilities, message, error } = answer('npm', ['audit', '--json'], dirname(file));
  if (!vulnerabilities) throw new Error(`npm audit in ${dirname(file)}: ${message ?? error?.summary}`);
  for (const { name, range, severity, via } of Object.values(vulnerabilities)) {
    yield { file, name: `${name} ${range}`, severity, advisory: via.find((one) => one.url)?.url ?? via.join(', ') };
  }
}

let found = 0;
for (const { file, name, severity, advisory } of [...inNuget(), ...lockFiles().filter((path) => path.endsWith('package-lock.json')).flatMap((path) => [...inNpm(path)])]) {
  const counts = isProduct(file) || isGrave(severity);
  if (counts) found++;
  console.log(`::${counts ? 'error' : 'warning'} file=${file},title=Kjent svakhet (${severity})::${name}: ${advisory}`);
}

console.log(found === 0 ? 'Ingen kjente svakheter som må rettes.' : `${found} kjente svakheter må rettes: oppdater pakken, eller fjern den.`);
process.exitCode = found === 0 ? 0 : 1;
