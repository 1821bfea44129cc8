import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { Builder, By, Capabilities, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { type Browser, CANDIDATES, type Control, LIMIT, type Start, surroundings } from './browser.ts';

// A folder without a list of exports, which a plain import does not find.
const { DriverService }: typeof import('selenium-webdriver/remote') = createRequire(import.meta.url)(
  'selenium-webdriver/remote',
);

/** WebKitGTK’s own small browser, by its own driver, on a screen in memory. */
export async function startWebKit(start: Start): Promise<Browser> {
  tellDownloads(start.home);
  const screen = await startScreen();
  const driver = new DriverService.Builder('/usr/bin/WebKitWebDriver')
    .setLoopback(true)
    .setEnvironment({
      ...surroundings(start),
      DISPLAY: screen.display,
      // A screen in memory has no graphics card to put layers together: the processor would, and do little else.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    })
    .build();
  const session = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(await driver.start(LIMIT))
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          args: ['--automation', '--javascript-can-open-windows-automatically=true'],
        },
      }),
    )
    .build();
  await toWindowWithoutBars(session);
  return {
    ...drive(session),
    close: async () => {
      await session.quit();
      await driver.kill();
      screen.end();
    },
  };
}

/** Where the desktop’s programs put what is taken away is said in a file of the reader’s. */
function tellDownloads(home: string): void {
  mkdirSync(`${home}/.config`);
  writeFileSync(`${home}/.config/user-dirs.dirs`, 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
}

/** An X server without a card or a screen, on the first display that is free. */
async function startScreen(): Promise<{ readonly display: string; end(): void }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', resolve);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
  });
  return { display: `:${String(number).trim()}`, end: () => server.kill() };
}

/** The browser’s bars ask for more width than a phone has; a window that a page opens may do without them. */
async function toWindowWithoutBars(session: WebDriver): Promise<void> {
  const [first] = await session.getAllWindowHandles();
  await session.executeScript(
    'open("about:blank", "page", "toolbar=no,menubar=no,location=no,width=360,height=800")',
  );
  const own = await session.wait(
    async () => (await session.getAllWindowHandles()).find((each) => each !== first),
    LIMIT,
  );
  await session.switchTo().window(own ?? '');
}

function drive(session: WebDriver): Omit<Browser, 'close'> {
  const find = (control: Control): Promise<WebElement> =>
    session.wait(
      () => shown(session, control),
      LIMIT,
      `expected a ${control.role} of the name “${control.name}”`,
    ) as Promise<WebElement>;
  return {
    open: (address) => session.get(address),
    resize: async (width, height) => {
      await session.manage().window().setRect({ x: 0, y: 0, width, height });
    },
    run: <Result>(own: () => Result): Promise<Awaited<Result>> => session.executeScript(own),
    runInFrame: async <Result>(own: () => Result): Promise<Awaited<Result>> => {
      await session.switchTo().frame(0);
      try {
        return await session.executeScript(own);
      } finally {
        await session.switchTo().defaultContent();
      }
    },
    press: async (control) => (await find(control)).click(),
    choose: async (control, value) => {
      const list = await find(control);
      await list.findElement(By.css(`option[value="${value}"]`)).click();
    },
    type: (text) => session.switchTo().activeElement().sendKeys(text),
    enter: () => session.switchTo().activeElement().sendKeys(Key.ENTER),
  };
}

/** The first control of that role and name that can be seen; one that goes away while it is looked at is none. */
async function shown(session: WebDriver, { role, name }: Control): Promise<WebElement | null> {
  try {
    for (const element of await session.findElements(By.css(CANDIDATES[role]))) {
      const [own, called] = [await element.getAriaRole(), await element.getAccessibleName()];
      // To WebKitGTK a list is a button that opens it, and what is chosen is part of its name.
      const has =
        role === 'combobox'
          ? own === 'button' && called.startsWith(`${name} `)
          : own === role && called === name;
      if (has && (await element.isDisplayed())) return element;
    }
  } catch (failure) {
    // WebKitGTK has no words for an element that goes away between two questions.
    const isGone =
      failure instanceof error.StaleElementReferenceError ||
      (failure instanceof error.WebDriverError && failure.message === '');
    if (!isGone) throw failure;
  }
  return null;
}
