// What stays in memory: of one that is mounted, beside a plain input and the popular peers; of one that was taken away again; of an hour of reading.
import { openPage } from './page.mjs';
import { check, median, rounded } from './rounds.mjs';

const MOUNTED = 200;
const WINDOW = 100;
const WINDOWS = 10;
const HOUR = 3_600_000;
const limits = { amount: 2, card: 40, mount: 250, hour: 100 };

export const title = 'Memory';

export async function run() {
  const { names, amounts } = await amountsKept();
  const [plain, , hook, component, hand] = names;
  const { page, inUse, version, close } = await openPage('memory');
  const { cards, components } = await page.evaluate(() => window.bench.prepare());
  const mounted = { ...amounts, ...(await kept(page, inUse, cards, (name, count) => [name, count])) };
  const left = {};
  for (const name of components) left[name] = await leftBehind(page, inUse, name);
  const hour = await afterAnHour(page, inUse);
  await close();

  const worst = (what) => Math.max(0, ...components.map((name) => left[name][what]));
  const [fromData, keptFresh] = cards;
  return {
    on: `Chromium ${version}`,
    rows: [
      ...Object.keys(mounted).map((name) => ({ name, 'kB each': rounded(mounted[name]) })),
      ...components.map((name) => ({ name: `${name}, taken away again`, ...left[name] })),
    ],
    checks: [
      check(
        `useCurrencyAmountInput: kB each (a plain input: ${rounded(mounted[plain])})`,
        mounted[hook],
        limits.amount,
      ),
      check(
        'CurrencyAmountInput: kB each more than its markup by hand',
        mounted[component] - mounted[hand],
        limits.amount,
      ),
      check('a card from plain data: kB each', mounted[fromData], limits.card),
      check('a card that is kept fresh: kB each', mounted[keptFresh], limits.card),
      check(`bytes left by a mount, the worst of ${components.length} components`, worst('bytes'), limits.mount),
      check(`nodes left by a mount, the worst of ${components.length} components`, worst('nodes'), 0),
      check(`listeners left by a mount, the worst of ${components.length} components`, worst('listeners'), 0),
      check(
        `kB that an hour of reading leaves, in ${hour.asked} requests`,
        Math.max(0, hour.bytes / 1000),
        limits.hour,
      ),
      check('nodes that an hour of reading leaves', Math.max(0, hour.nodes), 0),
    ],
    notes: names.slice(5).map((peer) => `${peer}: ${rounded(mounted[peer])} kB each.`),
  };
}

/** kB of scripts for each of many: their nodes, which every markup has, are not in it. */
async function kept(page, inUse, names, argsOf) {
  const bytes = Object.fromEntries(names.map((name) => [name, []]));
  const inUseBy = async (...args) => {
    await page.evaluate((given) => window.bench.mount(...given), argsOf(...args));
    return (await inUse()).bytes;
  };
  // After a collection the same is in use each time: few rounds are enough.
  for (let round = -1; round < 3; round++) {
    for (const name of names) {
      const one = await inUseBy(name, 1);
      const all = await inUseBy(name, 1 + MOUNTED);
      if (round >= 0) bytes[name].push((all - one) / MOUNTED);
    }
  }
  await page.evaluate(() => window.bench.unmount());
  return Object.fromEntries(names.map((name) => [name, median(bytes[name]) / 1000]));
}

async function amountsKept() {
  const { page, inUse, close } = await openPage('amount');
  const names = await page.evaluate(() => window.bench.names);
  const amounts = await kept(page, inUse, names, (name, count) => [name, count, true]);
  await close();
  return { names, amounts };
}

/**
 * What a mount leaves, of a thousand: of each figure, what all but one of the later windows have added. What is kept once shows in some of them (compiled
 * code; the last getter that V8 has seen at a place, and with it the signal of a reading that is long over), a leak in each.
 */
async function leftBehind(page, inUse, name) {
  const cycle = (times, restMs) => page.evaluate((args) => window.bench.cycle(...args), [name, times, restMs]);
  await cycle(2, 250);
  const uses = [await inUse()];
  for (let window = 0; window < WINDOWS; window++) {
    await cycle(WINDOW, 0);
    uses.push(await inUse());
  }
  const leftOf = (what) => {
    const added = uses.slice(1).map((use, window) => (use[what] - uses[window][what]) / WINDOW);
    return rounded(added.slice(WINDOWS / 2).sort((a, b) => a - b)[1]);
  };
  return { bytes: leftOf('bytes'), nodes: leftOf('nodes'), listeners: leftOf('listeners') };
}

/** A card, the details, a timeline and a table, read for hours of the page's clock. What is made once shows in one of them, a leak in each: the hour that leaves least. */
async function afterAnHour(page, inUse) {
  const now = async () => ({ ...(await inUse()), asked: await page.evaluate(() => window.bench.asked()) });
  await page.clock.install();
  await page.evaluate(() => window.bench.mount('reading', 1));
  await page.clock.runFor(HOUR);
  const hours = [];
  for (let hour = 0; hour < 3; hour++) {
    const before = await now();
    await page.clock.runFor(HOUR);
    const after = await now();
    hours.push(Object.fromEntries(Object.keys(after).map((what) => [what, after[what] - before[what]])));
  }
  return hours.sort((a, b) => a.bytes - b.bytes)[0];
}
