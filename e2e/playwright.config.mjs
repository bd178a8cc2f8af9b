import { defineConfig } from '@playwright/test';

/** Stories in a real Chromium. `CHROMIUM_PATH` is set by tools/test.mjs, which finds one. */
export default defineConfig({
  testDir: './src/stories',
  testMatch: '**/*.story.ts',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    trace: 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-gpu'],
    },
  },
});
