// What the amount input costs beside a plain input, the same markup by hand, and the popular peers: the work of a key, the mount of 200.
import { openPage } from './page.mjs';
import { best, check, interleaved, median, noise, rounded } from './rounds.mjs';

const COUNT = 200;
const KEYS = '1234567.89';
const limits = { addedPerKey: 0.45, mountRatio: 1.3 };

export const title = 'Amount input';

export async function run(rounds) {
  const { page, version, close } = await openPage('amount');
  const names = await page.evaluate(() => window.bench.names);
  const [plain, again, hook, component, hand, ...peers] = names;
  const mounted = (isFilled) =>
    interleaved(names, rounds, (name) =>
      best(() => page.evaluate((args) => window.bench.mount(...args), [name, COUNT, isFilled])),
    );
  const empty = await mounted(false);
  const filled = await mounted(true);
  const keys = await interleaved(names, rounds, async (name) => {
    await page.evaluate((each) => window.bench.show(each), name);
    for (const key of KEYS) await page.keyboard.press(key);
    // The first key replaces the selection.
    return median((await page.evaluate(() => window.bench.keys())).slice(1));
  });
  await close();

  const peerChecks = peers.flatMap((peer) => [
    {
      peer,
      what: 'ms a key',
      more: keys.added(peer, hook),
      isNoise: Math.abs(keys.added(peer, hook)) < noise.msPerKey,
    },
    {
      peer,
      what: `times to mount ${COUNT}, filled`,
      more: filled.times(peer, hook),
      isNoise: Math.abs(filled.times(peer, hook) - 1) < noise.mountShare,
    },
  ]);
  return {
    version,
    rows: names.map((name) => ({
      name,
      'ms a key': rounded(keys.of(name)),
      'added to plain': rounded(keys.added(name, plain)),
      [`ms to mount ${COUNT}, empty`]: rounded(empty.of(name)),
      'times plain': rounded(empty.times(name, plain)),
      [`ms to mount ${COUNT}, filled`]: rounded(filled.of(name)),
      'times plain, filled': rounded(filled.times(name, plain)),
    })),
    checks: [
      check(
        'useCurrencyAmountInput: ms that a key costs more than in a plain input',
        keys.added(hook, plain),
        limits.addedPerKey,
      ),
      check(
        'CurrencyAmountInput: ms that a key costs more than in a plain input',
        keys.added(component, plain),
        limits.addedPerKey,
      ),
      check(
        `useCurrencyAmountInput: mount of ${COUNT} empty, times plain inputs`,
        empty.times(hook, plain),
        limits.mountRatio,
        noise.mountShare,
      ),
      check(
        `useCurrencyAmountInput: mount of ${COUNT} filled, times plain inputs`,
        filled.times(hook, plain),
        limits.mountRatio,
        noise.mountShare,
      ),
      check(
        `CurrencyAmountInput: mount of ${COUNT} empty, times its markup by hand`,
        empty.times(component, hand),
        limits.mountRatio,
        noise.mountShare,
      ),
      check(
        `CurrencyAmountInput: mount of ${COUNT} filled, times its markup by hand`,
        filled.times(component, hand),
        limits.mountRatio,
        noise.mountShare,
      ),
    ],
    peers: peerChecks,
    notes: [
      ...peerChecks.map(
        ({ peer, what, more, isNoise }) =>
          `${peer}, ${what} beside the hook: ${isNoise ? 'the same within noise' : rounded(more)}`,
      ),
      `A plain input against itself: ${rounded(Math.abs(keys.added(again, plain)))} ms a key, ${Math.round(Math.abs(filled.times(again, plain) - 1) * 100)} % a mount.`,
    ],
  };
}
