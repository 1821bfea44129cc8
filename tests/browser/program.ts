import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { test as base } from '@playwright/test';

/** What a program has said until it said where it serves. */
interface Serving {
  /** with a slash at its end */
  readonly address: string;
  readonly said: string;
}

/** Starts a program of `scripts/` that serves the site, and ends it with the test. */
type Serve = (program: string, args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Serving>;

export const test = base.extend<{ readonly serve: Serve }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off its parameters
  serve: async ({}, use) => {
    const running: ChildProcess[] = [];
    await use(async (program, args, env = {}) => {
      const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
        env: { ...process.env, NO_COLOR: '1', ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      running.push(child);
      let said = '';
      return new Promise((resolve, reject) => {
        child.stdout.on('data', (text) => {
          said += text;
          const [, address] = /(http:\/\/localhost:\d+\/)\n/.exec(said) ?? [];
          if (address !== undefined) resolve({ address, said });
        });
        child.once('exit', () => reject(new Error(`${program} ended, and had said:\n${said}`)));
      });
    });
    for (const child of running) {
      if (child.exitCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
  },
});

export { expect } from '@playwright/test';
