// Speed and memory against plain baselines and the popular peers, each bench in one run: `npm run bench`, or of some: `npm run bench -- amount form`. --write keeps the figures, for the README.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { keepFigures } from './figures.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const all = ['amount', 'form', 'card', 'table', 'redraws', 'memory', 'types'];
const asked = process.argv.slice(2).filter((name) => name !== '--write');
const isKept = process.argv.includes('--write');

for (const command of ['tsc -b', 'node scripts/build-css.mjs']) {
  const { status } = spawnSync(command.replace(/^tsc/, 'node_modules/.bin/tsc'), { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
let isOver = false;
for (const name of asked.length > 0 ? asked : all) {
  const { title, run } = await import(`./bench/${name}.mjs`);
  console.log(`\n${title}`);
  const { version, on = `${ROUNDS} rounds, Chromium ${version}`, rows, checks, notes = [] } = await run(ROUNDS);
  if (rows.length > 0) console.table(rows);
  console.table(checks);
  for (const note of notes) console.log(note);
  if (isKept) keepFigures(name, { title, on: `${on}, ${cpus().length} cores`, checks });
  isOver ||= checks.some(({ within }) => within === 'NO');
}
if (isKept) spawnSync('node scripts/size.mjs --write', { shell: true, stdio: 'inherit' });
process.exitCode = isOver ? 1 : 0;
