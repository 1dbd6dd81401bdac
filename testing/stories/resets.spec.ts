import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { bookFolder, openStory, test } from './book.js';

// A host's reset, of the kinds that are in use, changes nothing that the kit draws.
const { resolve } = createRequire(import.meta.url);
const sheet = (path: string): string => readFileSync(resolve(path), 'utf8');
const unlayered = readFileSync(new URL('../../packages/components/dist/styles.unlayered.css', import.meta.url), 'utf8');
const resets: Readonly<Record<string, string>> = {
  "Tailwind's preflight": sheet('tailwindcss/preflight.css').replaceAll(/--theme\([^,]*,\s*([^;]*)\);/g, '$1;'),
  "Bootstrap's reboot": sheet('bootstrap/dist/css/bootstrap-reboot.css'),
  'button, input { all: unset }': 'button, input, select, textarea, a { all: unset } * { margin: 0; padding: 0 }',
};
/** The page's own text is the host's, and a reset may change it. In a host its styles are there from the start: nothing is on its way. */
const held = `html, body { font: 15px / 1.5 sans-serif !important; margin: 0 !important }
  *, ::before, ::after { transition: none !important; animation: none !important }`;
const stories = [
  'components-createlinkform--filled',
  'components-createlinkform--every-field',
  'components-createlinkform--field-problems',
  'components-createlinkform--created',
  'components-paymentlinkcard--open',
  'components-paymentlinkcard--last-attempt-failed',
  'components-expirelinkdialog--asks',
  'components-currencyamountinput--choose-the-currency',
].filter((id) => existsSync(bookFolder) && readFileSync(`${bookFolder}index.json`, 'utf8').includes(`"${id}"`));

for (const [name, css] of Object.entries(resets)) {
  for (const id of stories) {
    test(`${id} is drawn the same under ${name}, in a layer before the kit's or with the kit in none`, async ({
      page,
      bookUrl,
    }) => {
      await openStory(page, bookUrl, id);
      await page.addStyleTag({ content: held });
      const before = await drawn(page);
      const put = (text: string): Promise<void> =>
        page.evaluate((rules) => {
          document.getElementById('reset')?.remove();
          const reset = document.createElement('style');
          reset.id = 'reset';
          reset.textContent = rules;
          document.head.prepend(reset);
        }, text);
      await put(`@layer base, paylinks; @layer base { ${css} }`);
      expect(await drawn(page), 'in a layer').toEqual(before);
      await put(css);
      expect(await drawn(page), 'the reset by itself is seen').not.toEqual(before);
      await page.addStyleTag({ content: unlayered });
      expect(await drawn(page), 'in no layer').toEqual(before);
    });
  }
}

/** What each part of the kit looks like, in the properties that a reset touches, as one line a part. What cannot be seen (a border of no width) is left out. */
function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const properties = [
      'padding',
      'margin',
      'borderRadius',
      'backgroundColor',
      'color',
      'fontFamily',
      'fontSize',
      'fontWeight',
      'lineHeight',
      'letterSpacing',
      'textTransform',
      'textDecorationLine',
      'textAlign',
      'verticalAlign',
      'cursor',
    ] as const;
    return [...document.querySelectorAll<HTMLElement>('.pl-root, .pl-root *')].flatMap((part) => {
      const style = getComputedStyle(part);
      const { x, y, width, height } = part.getBoundingClientRect();
      if (style.opacity === '0' || width * height === 0 || part.closest('svg, select, .pl-sr')) return [];
      const box = [x, y, width, height].map((it) => it.toFixed(1)).join(' ');
      const border =
        style.borderTopWidth === '0px' ? '' : `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`;
      // Has no text.
      const isBox = part.matches('[type="checkbox"], [type="radio"]');
      if (isBox) return [`${part.className} ${box} ${style.appearance} ${style.accentColor}`];
      const look = properties.map((name) => `${name}: ${style[name]}`).join('; ');
      return [`${part.tagName}.${part.className} ${box} ${border} ${look}`];
    });
  });
}
