import { defineConfig } from '@playwright/test';
import { browserLaunch } from './scripts/browser.mjs';

// Each worker starts its own example host and sandbox (examples/saas-host/e2e/host.ts), so that journeys never share state.
export default defineConfig({
  testMatch: '**/*.spec.ts',
  projects: [
    { name: 'host', testDir: 'examples/saas-host/e2e' },
    // On the built Storybook.
    { name: 'stories', testDir: 'testing/stories' },
  ],
  outputDir: '.results/e2e',
  forbidOnly: Boolean(process.env['CI']),
  // Once more on a busy machine, and named as flaky in the report.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '.results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: browserLaunch(),
    trace: 'retain-on-failure',
  },
});
