import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Addresses that others may have written down, a line each; `{lang}` stands for the three languages. */
const kept = readFileSync('docs/addresses.txt', 'utf8').trimEnd().split('\n');

const served = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const pages = served
  .filter((file) => /^en\/(.*\/)?index\.html$/.test(file))
  .map((file) => file.replace(/^en/, '{lang}').replace(/index\.html$/, ''));
const data = served.filter((file) => /^data\/.*\.(csv|json|parquet)$/.test(file));

test('no address that was ever given out has vanished', () => {
  const gone = kept
    .flatMap((address) =>
      (address.startsWith('{') ? ['en', 'fr', 'ar'] : ['']).map((of) => address.replace('{lang}', of)),
    )
    .filter((address) => !existsSync(join('dist', address.endsWith('/') ? `${address}index.html` : address)));
  expect(gone).toEqual([]);
});

test('every embed with a drawing has its picture beside it, and every page the one for shared links', () => {
  const pictureOf = (address: string) =>
    address.startsWith('{lang}/embed/') ? `${address}figure.svg` : `${address}picture.png`;
  const draws = (address: string) =>
    !address.includes('/embed/') ||
    readFileSync(join('dist', address, 'index.html'), 'utf8').includes('<svg');
  const missing = ['en', 'fr', 'ar'].flatMap((of) =>
    pages
      .filter((address) => draws(address.replace('{lang}', of)))
      .map((address) => pictureOf(address).replace('{lang}', of))
      .filter((file) => !existsSync(join('dist', file))),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('every address is written down in docs/addresses.txt, sorted', () => {
  const missing = [...data, ...pages].filter((address) => !kept.includes(address));
  expect(missing).toEqual([]);
  expect([...kept].sort()).toEqual(kept);
});
