// Debian packages, where this process may install them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const isDebian = () => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

/** Runs quietly, with its output among the errors. */
export const run = (cmd, args, env = {}) =>
  spawnSync(cmd, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env }, timeout: 300_000 }).status === 0;

export const aptInstall = (...packages) =>
  isDebian() &&
  process.getuid?.() === 0 &&
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
