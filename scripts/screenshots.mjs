// Every component in four looks, two directions and three widths, from the built Storybook, with a page that shows them side by side: .results/screenshots/index.html.
// `npm run screenshots -- Card` takes only the components whose name has "Card" in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { tsImport } from 'tsx/esm/api';
import { browserLaunch } from './browser.mjs';

const { bookFolder, openStory, serveBook, wear } = await tsImport('../testing/stories/book.ts', import.meta.url);
const out = '.results/screenshots';
const looks = {
  light: { theme: 'light', look: 'default' },
  dark: { theme: 'dark', look: 'default' },
  soft: { theme: 'light', look: 'soft' },
  dense: { theme: 'light', look: 'dense' },
};
const directions = {
  ltr: { direction: 'ltr', locale: 'en-GB', words: 'en' },
  rtl: { direction: 'rtl', locale: 'ar-EG', words: 'locale' },
};
const widths = [320, 560, 1024];

const { entries } = JSON.parse(readFileSync(`${bookFolder}index.json`, 'utf8'));
const wanted = process.argv[2] ?? '';
/** The stories that are tagged for it; of a component without one, its first. */
const chosen = new Map();
for (const { type, id, title, tags } of Object.values(entries)) {
  const component = title.split('/').at(-1);
  if (type !== 'story' || !title.startsWith('Components/') || !component.includes(wanted)) continue;
  const { ids = [], tagged = false } = chosen.get(component) ?? {};
  if (tags.includes('look')) chosen.set(component, { ids: tagged ? [...ids, id] : [id], tagged: true });
  else if (ids.length === 0) chosen.set(component, { ids: [id], tagged });
}

mkdirSync(out, { recursive: true });
const { url, close } = await serveBook();
const browser = await chromium.launch(browserLaunch());
const sections = [];
for (const [component, { ids }] of chosen) {
  for (const id of ids) {
    const shots = [];
    // Nothing is on its way from one look to the next; and high enough for rows that are only drawn where they can be seen.
    const page = await browser.newPage({ viewport: { width: 1024, height: 900 }, reducedMotion: 'reduce' });
    await openStory(page, url, id);
    for (const [look, itsGlobals] of Object.entries(looks)) {
      for (const [direction, more] of Object.entries(directions)) {
        await wear(page, { ...itsGlobals, ...more });
        for (const width of widths) {
          const file = `${id}.${look}.${direction}.${width}.png`;
          await page.setViewportSize({ width, height: 900 });
          // Its own page, without the empty ground below it.
          const height = await page.evaluate(() =>
            Math.max(400, document.querySelector('#storybook-root').scrollHeight),
          );
          await page.screenshot({
            path: `${out}/${file}`,
            ...(height < 900 ? { clip: { x: 0, y: 0, width, height } } : { fullPage: true }),
          });
          shots.push(
            `<figure><img src="${file}" alt=""><figcaption>${look}, ${direction}, ${width}</figcaption></figure>`,
          );
        }
      }
    }
    await page.close();
    sections.push(`<h2>${component}: ${id}</h2><div>${shots.join('')}</div>`);
    console.log(`${component}: ${id}, ${shots.length} pictures`);
  }
}
await browser.close();
close();
const style =
  'body{font:14px sans-serif}div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{max-width:480px;border:1px solid #ccc}';
writeFileSync(
  `${out}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Paylinks</title><style>${style}</style>${sections.join('')}`,
);
