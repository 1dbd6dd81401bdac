// Makes sure a Chromium which starts exists: one already here, else apt (Debian root), Playwright's download, npm-shipped.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { aptInstall, isDebian, run } from './apt.mjs';
import { browserLaunch, cacheDir, candidates, choiceFile } from './browser.mjs';

const log = (m) => console.error(`[browser] ${m}`);

async function choose() {
  for (const path of candidates()) {
    try {
      await (await chromium.launch({ ...browserLaunch(path), timeout: 30_000 })).close();
      writeFileSync(choiceFile, path);
      log(path);
      return true;
    } catch {
      log(`${path} does not start`);
    }
  }
  return false;
}
const apt = () => aptInstall('chromium', 'fonts-liberation');
const download = () => run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
// 67 MB, so fetched only when nothing else worked, and kept out of package.json. It says Node >=22.17 but runs on 20.
async function npmShipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const at = join(cacheDir, 'npm');
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), '{"private":true}');
  const cli = process.env.npm_execpath;
  const [cmd, pre] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!run(cmd, [...pre, 'install', '--prefix', at, ...flags, '@sparticuz/chromium@153.0.0'])) return false;
  process.env.TMPDIR = cacheDir; // where it unpacks
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'; // makes it unpack its shared libraries (nss…) too
  const entry = join(at, 'node_modules/@sparticuz/chromium/build/index.js');
  await (await import(pathToFileURL(entry).href)).default.executablePath();
  return true;
}

mkdirSync(cacheDir, { recursive: true });
rmSync(choiceFile, { force: true });
let ok = await choose();
for (const get of isDebian() ? [apt, download, npmShipped] : [download, npmShipped]) {
  if (ok) break;
  log(`no Chromium yet; trying ${get.name}`);
  ok = (await get()) && (await choose());
}
if (!ok) {
  log('none could be installed. Install Chrome or Chromium, or set PAYLINKS_CHROMIUM=/path/to/chrome.');
  process.exit(1);
}
