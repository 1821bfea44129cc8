import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { goneFrom, servedAddresses } from '../../scripts/addresses/addresses.ts';
import { LANGUAGES } from '../../src/catalog/languages.ts';

/** Addresses that others may have written down, a line each; `{lang}` stands for the three languages. */
const written = readFileSync('docs/addresses.txt', 'utf8').trimEnd().split('\n');

const served = servedAddresses('dist');
const pages = served.filter((address) => address.startsWith('{lang}/'));

test('no address that was ever given out has vanished', () => {
  expect(goneFrom('dist', written)).toEqual([]);
});

test('every embed with a drawing has its picture beside it, and every page but those of groups and papers the one for shared links', () => {
  const pictureOf = (address: string) =>
    address.startsWith('{lang}/embed/') ? `${address}figure.svg` : `${address}picture.png`;
  const draws = (address: string) =>
    !address.includes('/embed/') ||
    readFileSync(join('dist', address, 'index.html'), 'utf8').includes('<svg');
  const missing = LANGUAGES.flatMap((of) =>
    pages
      .filter(
        (address) => !/\/groups\/|\/(brief|note)\/$/.test(address) && draws(address.replace('{lang}', of)),
      )
      .map((address) => pictureOf(address).replace('{lang}', of))
      .filter((file) => !existsSync(join('dist', file))),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('every address is written down in docs/addresses.txt, sorted', () => {
  const missing = served.filter((address) => !written.includes(address));
  expect(missing).toEqual([]);
  expect([...written].sort()).toEqual(written);
});
