import { resolve } from 'node:path';
import puppeteer, { type ElementHandle, type Page, type Browser as Process } from 'puppeteer-core';
import { chromium } from '../support/chromium.ts';
import { type Browser, CANDIDATES, type Control, LIMIT, type Start, surroundings } from './browser.ts';

/** Firefox by WebDriver BiDi. */
export async function startFirefox(start: Start): Promise<Browser> {
  return opened(
    await puppeteer.launch({
      browser: 'firefox',
      timeout: LIMIT,
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      env: surroundings(start),
      extraPrefsFirefox: {
        // Processes that draw pages read no file outside the system's folders, unless it is said which.
        'security.sandbox.content.read_path_whitelist': `${resolve('node_modules')}/`,
        'browser.download.folderList': 2,
        'browser.download.dir': `${start.home}/downloads`,
        'browser.download.alwaysOpenPanel': false,
      },
    }),
  );
}

/** The system's Chromium: the other specs' browser, here with other fonts. */
export async function startChromium(start: Start): Promise<Browser> {
  return opened(
    await puppeteer.launch({
      timeout: LIMIT,
      executablePath: chromium ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      env: surroundings(start),
    }),
  );
}

async function opened(browser: Process): Promise<Browser> {
  return { ...drive(await browser.newPage()), close: () => browser.close() };
}

function drive(page: Page): Omit<Browser, 'close'> {
  page.setDefaultTimeout(LIMIT);
  const find = async ({ role, name }: Control): Promise<ElementHandle> => {
    const selector = `${CANDIDATES[role]} ::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
    const element = await page.waitForSelector(selector, { visible: true });
    if (element === null) throw new Error(`expected a ${role} of the name “${name}”`);
    return element;
  };
  return {
    open: async (address) => {
      await page.goto(address);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    run: (own) => page.evaluate(own),
    runInFrame: (own) => {
      const frame = page.mainFrame().childFrames()[0];
      if (frame === undefined) throw new Error('expected a frame in the page');
      return frame.evaluate(own);
    },
    press: async (control) => (await find(control)).click(),
    choose: async (control, value) => {
      await (await find(control)).select(value);
    },
    type: (text) => page.keyboard.type(text),
    enter: () => page.keyboard.press('Enter'),
  };
}
