import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { transform } from 'lightningcss';

const kit = readFileSync(new URL('../../../packages/components/dist/styles.css', import.meta.url), 'utf8');

/** As a bundler writes it for browsers from before light-dark(), with the page's own rules before it. */
function bundled(own: string): string {
  const targets = { chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 114 << 16 };
  return transform({ filename: 'page.css', code: Buffer.from(own + kit), targets }).code.toString();
}

async function expectColours(page: Page, light: boolean): Promise<void> {
  const [color, surface] = await page.getByText('Amount').evaluate((element) => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--pl-surface, red)';
    element.append(probe);
    return [getComputedStyle(element).color, getComputedStyle(probe).color];
  });
  expect(surface === 'rgb(255, 255, 255)').toBe(light);
  expect(color).toMatch(light ? /^oklch\(0\.2/ : /^oklch\(0\.9/);
}

for (const [host, own, light] of [
  ['that says nothing of its colour scheme', '', true],
  ['that is light', ':root { color-scheme: light }', true],
  ['that is dark', ':root { color-scheme: dark }', false],
  [
    'that is dark by a rule in an earlier layer',
    '@layer base, paylinks; @layer base { :root { color-scheme: dark } }',
    false,
  ],
] as const) {
  test(`the kit keeps its colours in a bundle for older browsers, on a page ${host}`, async ({ page }) => {
    await page.setContent(`<style>${bundled(own)}</style><p class="pl-root">Amount</p>`);
    await expectColours(page, light);
  });
}

test('the kit follows a scheme that a script sets, in a bundle for older browsers', async ({ page }) => {
  await page.setContent(`<style>${bundled('')}</style><p class="pl-root">Amount</p>`);
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
  });
  await expectColours(page, false);
});

test('a kit of its own scheme keeps it on a page of the other, in a bundle for older browsers', async ({ page }) => {
  const styles = `<style>${bundled(':root { color-scheme: light }')}</style>`;
  await page.setContent(`${styles}<p class="pl-root" data-color-scheme="dark">Amount</p>`);
  await expectColours(page, false);
});
