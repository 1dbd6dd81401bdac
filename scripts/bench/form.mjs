// What the create form costs beside the same markup on react-hook-form alone, and how long a person waits for it.
import { openPage } from './page.mjs';
import { check, interleaved, median, noise, rounded } from './rounds.mjs';

const LATENCY = 100;
const typed = { reference: 'INV-2026-11', amount: '1234567.89' };

export const title = 'Create form';

export async function run(rounds) {
  const { page, version, close } = await openPage('form');
  const names = await page.evaluate(() => window.bench.prepare());
  const [form, plain] = names;
  const keysIn = (field) =>
    interleaved(names, rounds, async (name) => {
      await page.evaluate((args) => window.bench.show(...args), [name, field]);
      for (const key of typed[field]) await page.keyboard.press(key);
      return median((await page.evaluate(() => window.bench.keys())).slice(1));
    });
  const reference = await keysIn('reference');
  const amount = await keysIn('amount');
  const appearances = [];
  for (let round = 0; round < 5; round++) {
    appearances.push(await page.evaluate((each) => window.bench.appear(each), LATENCY));
  }
  await close();
  const control = median(appearances.map((each) => each.control));
  const whole = median(appearances.map((each) => each.whole));
  return {
    version,
    rows: names.map((name) => ({
      name,
      'ms a key in a text field': rounded(reference.of(name)),
      'ms a key in the amount': rounded(amount.of(name)),
    })),
    checks: [
      check(
        'a key in a text field, times the same form on react-hook-form alone',
        reference.times(form, plain),
        1.1,
        0.25,
      ),
      check('a key in the amount: ms more than in that form', amount.added(form, plain), 0.45, noise.msPerKey),
      check(`ms until the amount can be typed, answers taking ${LATENCY} ms`, control, LATENCY),
      check('ms until every field is there', whole, 3 * LATENCY),
    ],
    notes: [`Asked of the provider until then: ${appearances[0].requests} requests.`],
  };
}
