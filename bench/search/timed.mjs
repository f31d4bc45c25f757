// What a command took, by /usr/bin/time: wall time and processor time in seconds, and its largest resident set in MB.
import { spawnSync } from 'node:child_process';

export function timed(...command) {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...command], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stderr}`);
  const [wall, user, system, kib] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, processor: user + system, megabytes: kib / 1024 };
}
