// Finds a Chromium; shared by Vitest, Playwright and the test runner.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

export const cacheDir = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules/.cache/chromium');
/** The path which ensure-browser.mjs has seen start. */
export const choiceFile = join(cacheDir, 'choice.txt');
const shipped = join(cacheDir, 'chromium');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`);
const WIN = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((p) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((d) => join(d, p)),
);

/** Every browser file on this machine, best first. */
export function candidates() {
  if (process.env.PAYLINKS_CHROMIUM) return [process.env.PAYLINKS_CHROMIUM];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((d) => NAMES.map((n) => join(d, n)));
  const system = process.env.PAYLINKS_NO_SYSTEM_BROWSER ? [] : [...onPath, ...MAC, ...WIN];
  return [chromium.executablePath(), ...system, shipped].filter((p) => existsSync(p));
}

const args = [
  '--disable-dev-shm-usage --disable-gpu --disable-background-networking --disable-component-update',
  '--disable-default-apps --disable-sync --disable-domain-reliability --no-first-run --no-pings',
  '--font-render-hinting=none --force-color-profile=srgb',
  process.platform === 'linux' && process.getuid?.() === 0 ? '--no-sandbox' : '',
].flatMap((line) => line.split(' ').filter(Boolean));

/** Playwright launch options for `path`, by default the chosen browser. */
export function browserLaunch(path = existsSync(choiceFile) ? readFileSync(choiceFile, 'utf8') : candidates()[0]) {
  if (!path) return { args };
  const libs = [join(cacheDir, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { args, executablePath: path, ...(path === shipped && { env: { ...process.env, LD_LIBRARY_PATH: libs } }) };
}
