import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const PORT = 4174;
const chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** The built site in the system's own Chromium: no browser build is downloaded. */
export default defineConfig({
  testDir: 'tests/pages',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Two processors that do other work too: a page may once be later than an assertion waits. The list names such a test flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
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
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/en/`,
    reuseExistingServer: false,
  },
});
