// The lock files of the repository, as Git knows them.
import { execFileSync } from 'node:child_process';

/** Their paths from the root: NuGet's and npm's. */
export const lockFiles = (...folders) => execFileSync('git', ['ls-files', '-z', '--', ...folders], { encoding: 'utf8' })
  .split('\0').filter((path) => /(^|\/)(packages\.lock|package-lock)\.json$/.test(path)).sort();
