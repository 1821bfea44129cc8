import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { counted } from '../support/sample.ts';

/** One document of so many is compared. */
const EVERY = counted(50, 10);

test.setTimeout(600_000);

/** What ends a program when the test does. */
const running: ChildProcess[] = [];
test.afterEach(async () => {
  for (const child of running.splice(0)) {
    child.kill();
    await once(child, 'exit');
  }
});

/** Starts the site as `npm start` does, and gives its address and all that it said until then. */
async function started(port: number): Promise<{ readonly address: string; readonly said: string[] }> {
  const args = ['--import', 'tsx', 'scripts/start/main.ts', '--site', 'http://localhost:4174', '--port'];
  const child = spawn(process.execPath, [...args, String(port)], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const [address] = /http:\/\/localhost:\d+\/$/.exec(line) ?? [];
    if (address !== undefined) return { address, said };
  }
  throw new Error(`expected an address, found:\n${said.join('\n')}`);
}

test('what npm start makes when it is asked for is what the build writes, byte for byte', async ({
  baseURL,
}) => {
  // The port of the built site is in use.
  const taken = Number(new URL(baseURL ?? '').port);
  const { address, said } = await started(taken);
  expect(Number(new URL(address).port)).toBeGreaterThan(taken);
  expect(said.join('\n')).toContain(`port ${taken} is in use`);
  const documents = LANGUAGES.flatMap((language) =>
    readdirSync(join('dist', language), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${language}/${file}`),
  ).sort();
  const compared = ['index.html', '404.html', ...documents.filter((_, at) => at % EVERY === 0)];
  expect(compared.length).toBeGreaterThan(60);
  const differing: string[] = [];
  for (const file of compared) {
    const answer = await fetch(`${address}${file.replace(/index\.html$/, '')}`);
    const body = Buffer.from(await answer.arrayBuffer());
    if (!body.equals(readFileSync(join('dist', file)))) differing.push(file);
  }
  expect(differing).toEqual([]);
});
