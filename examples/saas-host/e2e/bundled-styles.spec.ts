import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { transform } from 'lightningcss';

const kit = readFileSync(new URL('../../../packages/components/dist/styles.css', import.meta.url), 'utf8');

/** As a bundler writes it for browsers from before light-dark(), with the page's own rules beside it. */
function bundled(own: string): string {
  const targets = { chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 114 << 16 };
  return transform({ filename: 'page.css', code: Buffer.from(kit + own), targets }).code.toString();
}

for (const [page, own, white] of [
  ['that says nothing of its colour scheme', '', true],
  ['that is light', ':root { color-scheme: light }', true],
  ['that is dark', ':root { color-scheme: dark }', false],
] as const) {
  test(`the kit keeps its colours in a bundle for older browsers, on a page ${page}`, async ({ page: browser }) => {
    await browser.setContent(`<style>${bundled(own)}</style><p class="pl-root">Amount</p>`);
    const text = browser.getByText('Amount');
    const [color, surface] = await text.evaluate((element) => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--pl-surface, red)';
      element.append(probe);
      return [getComputedStyle(element).color, getComputedStyle(probe).color];
    });
    expect(surface === 'rgb(255, 255, 255)').toBe(white);
    expect(color).toMatch(white ? /^oklch\(0\.2/ : /^oklch\(0\.9/);
  });
}
