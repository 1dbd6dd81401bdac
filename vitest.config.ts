import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './scripts/browser.mjs';
import { sourceAliases } from './vite.shared.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
// A workspace package whose own node_modules hold React 18: an `npm:` alias in the root would give react-dom 18 the root's React 19.
const react18 = (name: string): string => here(`./testing/react-18/node_modules/${name}`);
const react18Alias = [
  { find: /^@testing-library\/react$/, replacement: react18('@testing-library/react') },
  { find: /^react-dom(?=\/|$)/, replacement: react18('react-dom') },
  { find: /^react(?=\/|$)/, replacement: react18('react') },
];
// A slow machine is no failure.
const patient = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: browserLaunch() }),
  instances: [{ browser: 'chromium' as const }],
});
const optimized = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'vitest-browser-react',
    'react-hook-form',
    'zod/mini',
    'hono',
    'hono/cors',
    'hono/html',
    'jsqr',
    '@paylinks/components > uqr',
  ],
};
const inReact = (name: string, alias: typeof sourceAliases, major: string) => ({
  plugins: [react()],
  resolve: { alias: [...alias, ...sourceAliases], dedupe: ['react', 'react-dom'] },
  test: {
    ...patient,
    name,
    environment: 'jsdom',
    include: ['packages/{hooks,components}/src/**/*.test.{ts,tsx}', 'testing/docs/**/*.test.tsx'],
    exclude: ['**/*.browser.test.*', '**/node_modules/**'],
    setupFiles: [here('./vitest.setup.ts')],
    env: { EXPECT_REACT: major },
    server: { deps: { inline: [/react-query/, /react-hook-form/, /radix-ui/, /testing-library/] } },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: sourceAliases },
        test: {
          ...patient,
          name: 'logic',
          environment: 'node',
          include: [
            'packages/{core,providers,sandbox,server}/src/**/*.test.ts',
            'testing/**/*.test.ts',
            'examples/own-api/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
        },
      },
      inReact('react-19', [], '19'),
      inReact('react-18', react18Alias, '18'),
      {
        plugins: [react()],
        resolve: { alias: sourceAliases },
        optimizeDeps: optimized,
        test: {
          ...patient,
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.tsx', 'testing/stories/*.browser.test.tsx'],
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: here('./.storybook'), storybookScript: 'pnpm storybook' })],
        optimizeDeps: optimized,
        test: { ...patient, name: 'storybook', browser: browser() },
      },
    ],
  },
});
