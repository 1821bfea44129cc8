import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { counted } from '../support/sample.ts';
import { expect, test } from './program.ts';

/** One document of so many is compared. */
const EVERY = counted(50, 10);

test.setTimeout(600_000);

test('what npm start makes when it is asked for is what the build writes, byte for byte', async ({
  serve,
  baseURL,
}) => {
  // The port of the built site is in use.
  const taken = Number(new URL(baseURL ?? '').port);
  const args = ['--site', `http://localhost:${taken}`, '--port', String(taken)];
  const { address, said } = await serve('scripts/start/main.ts', args, { NODE_ENV: 'production' });
  expect(Number(new URL(address).port)).toBeGreaterThan(taken);
  expect(said).toContain(`port ${taken} is in use`);
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
