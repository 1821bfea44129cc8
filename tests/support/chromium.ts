import { existsSync } from 'node:fs';

/** The system's Chromium, as `scripts/browsers.sh` finds or installs it; `undefined` where there is none. */
export const chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
