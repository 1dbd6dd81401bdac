// What is drawn again: counts, the same in each run. React's own Profiler tells of each commit that has drawn something.
import { openPage } from './page.mjs';
import { check } from './rounds.mjs';

const KEYS = '1234.56';

export const title = 'Redraws';

export async function run() {
  const { page, version, close } = await openPage('redraws', true);
  const names = await page.evaluate(() => window.bench.prepare());
  const counts = () => page.evaluate(() => window.bench.counts());

  const typed = {};
  for (const field of ['reference', 'amount']) {
    await page.evaluate((each) => window.bench.form(each), field);
    // The first key replaces the selection; what is loaded after the first paint is drawn meanwhile.
    await page.keyboard.press('9');
    await page.waitForTimeout(500);
    await counts();
    for (const key of KEYS) await page.keyboard.press(key);
    typed[field] = await counts();
  }
  await page.clock.install();
  const read = {};
  for (const name of names) {
    await page.evaluate((each) => window.bench.read(each), name);
    // Loaded, read and drawn.
    for (let time = 0; time < 3; time++) {
      await page.clock.runFor(2000);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await counts();
    // Within the half minute in which no relative time moves on.
    await page.clock.runFor(20_000);
    read[name] = await counts();
  }
  await close();

  return {
    on: `Chromium ${version}`,
    rows: Object.entries(read).map(([name, { commits, asked }]) => ({ name, requests: asked, redraws: commits })),
    checks: [
      check('a key in a text field of the form: redraws', typed.reference.commits / KEYS.length, 0),
      check('a key in the amount: redraws, of the field alone', typed.amount.commits / KEYS.length, 1),
      check('a key in the amount: redraws of the form', typed.amount.formDraws / KEYS.length, 0),
      ...Object.entries(read).map(([name, { commits, asked }]) =>
        check(
          `${name}: redraws by readings without change`, // None that was read would be no answer.
          asked > 0 ? commits : Number.NaN,
          0,
        ),
      ),
    ],
  };
}
