// What a hundred cards cost beside their markup drawn by hand.
import { openPage } from './page.mjs';
import { best, check, interleaved, noise, rounded } from './rounds.mjs';

const COUNT = 100;

export const title = 'Card';

export async function run(rounds) {
  const { page, version, close } = await openPage('card');
  const names = await page.evaluate(() => window.bench.prepare());
  const [hand, view, connected] = names;
  const mounts = await interleaved(names, rounds, (name) =>
    best(() => page.evaluate((args) => window.bench.mount(...args), [name, COUNT])),
  );
  await close();
  return {
    version,
    rows: names.map((name) => ({
      name,
      [`ms to mount ${COUNT}`]: rounded(mounts.of(name)),
      'times by hand': rounded(mounts.times(name, hand)),
    })),
    checks: [
      check(
        `mount of ${COUNT} from plain data, times their markup by hand`,
        mounts.times(view, hand),
        2,
        noise.mountShare,
      ),
      check(
        `mount of ${COUNT} that are kept fresh, times their markup by hand`,
        mounts.times(connected, hand),
        2.5,
        noise.mountShare,
      ),
    ],
  };
}
