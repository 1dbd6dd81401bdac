// Whether a long table costs more than a short one: to mount, in nodes, for the news of one link, and for each screen scrolled.
import { openPage } from './page.mjs';
import { best, check, interleaved, median, noise, rounded } from './rounds.mjs';

const sizes = { '1,000 links': 1000, '10,000 links': 10_000 };

export const title = 'Table';

export async function run(rounds) {
  const { page, version, close } = await openPage('table');
  await page.evaluate(() => window.bench.prepare());
  const names = Object.keys(sizes);
  const [short, long] = names;
  const mount = (name) => page.evaluate((count) => window.bench.mount(count), sizes[name]);
  const mounts = await interleaved(names, rounds, (name) => best(() => mount(name)));
  const updates = await interleaved(names, rounds, async (name) => {
    await mount(name);
    return best(() => page.evaluate(() => window.bench.updateOne()));
  });
  const scrolls = await interleaved(names, rounds, async (name) => {
    await mount(name);
    return median(await page.evaluate(() => window.bench.scroll(20)));
  });
  const nodes = {};
  for (const name of names) {
    await mount(name);
    // In the middle, where the most is drawn: rows above and below what is seen.
    await page.evaluate(() => window.bench.scroll(10));
    nodes[name] = await page.evaluate(() => window.bench.nodes());
  }
  await close();
  return {
    version,
    rows: names.map((name) => ({
      name,
      'ms to mount': rounded(mounts.of(name)),
      nodes: nodes[name],
      'ms for the news of one link': rounded(updates.of(name)),
      'ms for a screen scrolled': rounded(scrolls.of(name)),
    })),
    checks: [
      check('mount of 10,000 links, times that of 1,000', mounts.times(long, short), 1.15, noise.mountShare),
      check('nodes of 10,000 links', nodes[long], 600),
      check('nodes of 10,000 links more than of 1,000', nodes[long] - nodes[short], 0),
      check('ms for the news of one link among 10,000', updates.of(long), 1.5),
      check('ms for a screen scrolled among 10,000', scrolls.of(long), 16),
    ],
  };
}
