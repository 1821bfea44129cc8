import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Trial, trial } from './trial.ts';

let at: Trial;
beforeEach(async () => {
  at = await trial();
});
afterEach(() => at.remove());

const of = (lines: readonly string[], indicator: string) =>
  lines
    .filter((line) => line.split(',')[1] === indicator)
    .map((line) => line.split(',').slice(0, 5).join(' '));

describe('a share of tax returns', () => {
  it('is electronic returns over all of them, where every channel is known', async () => {
    await at.run(['imf-isora']);
    expect(of(await at.written('government'), 'tax-efiling-personal')).toEqual([
      'KAZ tax-efiling-personal 2021 total 88.21865772',
      'MYS tax-efiling-personal 2018 total 96.64471544',
      'MYS tax-efiling-personal 2019 total 98.19548974',
      'MYS tax-efiling-personal 2020 total 99.2103741',
      'MYS tax-efiling-personal 2021 total 98.36835645',
    ]);
  });

  it('stays outside where a channel is not known, nothing was counted, or most returns have no channel’s name', async () => {
    const { sources } = await at.run(['imf-isora']);
    expect(sources[0]?.leftOut).toEqual([
      { reason: 'most returns through other channels, without a name', values: 12 },
      { reason: 'no return counted in any channel', values: 18 },
      { reason: 'part of Bosnia and Herzegovina, with a tax administration of its own', values: 11 },
      { reason: 'returns of another channel are not known', values: 10 },
    ]);
  });
});

it('counts the technologies of a tax administration that are in place, not those being introduced', async () => {
  await at.run(['imf-isora']);
  expect(of(await at.written('government'), 'tax-technologies')).toEqual([
    'MYS tax-technologies 2018 total 5',
    'MYS tax-technologies 2019 total 6',
    'MYS tax-technologies 2020 total 6',
    'MYS tax-technologies 2021 total 7',
  ]);
});

it('makes points of 6 or 9 the same status, and takes the mean of six systems', async () => {
  await at.run(['worldbank-govtech-systems']);
  const lines = await at.written('government');
  expect(of(lines, 'public-investment-system')).toEqual([
    'AGO public-investment-system 2025 total 100',
    'IDN public-investment-system 2022 total 100',
    'IDN public-investment-system 2025 total 0',
    'XKX public-investment-system 2022 total 0',
    'XKX public-investment-system 2025 total 100',
  ]);
  expect(of(lines, 'public-finance-systems')).toContain('IDN public-finance-systems 2025 total 83.33333333');
});

it('names file and line of points beyond what a system is worth', async () => {
  await at.edit('worldbank-gtmi/pfm-systems-2025.csv', (text) =>
    text.replace('2025,6,6,6,9,6,0', '2025,6,6,6,9,6,18'),
  );
  expect(await at.problems(['worldbank-govtech-systems'])).toContainEqual(
    expect.stringContaining(
      'pfm-systems-2025.csv, line 3: expected a value of public-investment-system from 0 to 100',
    ),
  );
});

it('counts an edition that stands in the file twice once', async () => {
  await at.run(['wjp']);
  expect(of(await at.written('data-governance'), 'right-to-information')).toEqual([
    'MYS right-to-information 2016 total 0.437317',
    'MYS right-to-information 2018 total 0.445142',
  ]);
});

it('takes one domain an economy, and leaves out those of none', async () => {
  const { sources } = await at.run(['icann-root-zone']);
  expect(of(await at.written('resilience'), 'dnssec-country-domain')).toEqual([
    'GBR dnssec-country-domain 2026 total 100',
    'MYS dnssec-country-domain 2026 total 100',
  ]);
  expect(sources[0]).toMatchObject({ read: 8, stored: 4 });
});
