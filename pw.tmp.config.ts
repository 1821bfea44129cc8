import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Which } from './tests/engines/support.ts';
import { chromium } from './tests/support/chromium.ts';

const PORT = 4304;

// Browsers and whatever else draws text have these fonts and no others.
process.env.FONTCONFIG_FILE = resolve('tests/fonts/noto.conf');

/** The built site in the system's own browsers: none is downloaded. */
export default defineConfig<object, Which>({
  projects: [
    // One browser context for all tests of a worker, emptied in between: scripts are fetched and compiled once.
    { name: 'browser', testDir: 'tests/browser', use: { reuseContext: true } },
    {
      name: 'chromium',
      testDir: 'tests/engines',
      testMatch: ['layout.spec.ts', 'charts.spec.ts'],
      use: { engine: 'chromium', fonts: 'dejavu' },
    },
    { name: 'firefox', testDir: 'tests/engines', use: { engine: 'firefox', fonts: 'noto' } },
    { name: 'webkit', testDir: 'tests/engines', use: { engine: 'webkit', fonts: 'dejavu' } },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  // A slow machine is slow and not red: an assertion waits this long before it fails.
  expect: { timeout: 20_000 },
  // Two processors that do other work too: a page may once be later than an assertion waits. The list names such a test flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
