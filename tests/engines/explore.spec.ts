import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { LIMIT } from './browser.ts';
import { expect, test } from './support.ts';

const rows = (file: string) => csvParse(readFileSync(`data/${file}.csv`, 'utf8'));

/** What the file is to hold, read off `data/`: resilience in ASEAN's members since 2020. */
function wanted(): string[] {
  const members = rows('memberships').filter(({ group, status }) => group === 'ASEAN' && status === 'member');
  const codes = new Set(members.map(({ economy }) => economy));
  return rows('observations/resilience')
    .filter(({ segment, economy, year }) => segment === 'total' && codes.has(economy) && Number(year) >= 2020)
    .map(({ economy, indicator, year, value }) => [economy, indicator, year, Number(value)].join(' '))
    .sort();
}

test('the database starts, answers, and gives a file that holds exactly what was chosen', async ({
  running,
  site,
}) => {
  test.setTimeout(4 * LIMIT);
  const { browser, downloads } = running;
  await browser.resize(1280, 900);
  await browser.open(
    `${site.origin}/en/explore/?areas=resilience&from=2020&columns=economy,indicator,year,value`,
  );
  await browser.press({ role: 'button', name: 'Start the database' });
  const found = () =>
    browser.run(() =>
      [...document.querySelectorAll('[role="status"]')].flatMap(
        ({ textContent }) => /^([\d,]+) observations$/.exec(textContent ?? '')?.[1] ?? [],
      ),
    );
  await expect.poll(found, { timeout: LIMIT }).not.toEqual([]);
  await browser.choose({ role: 'combobox', name: 'Group' }, 'ASEAN');
  await expect.poll(found, { timeout: LIMIT }).toEqual([wanted().length.toLocaleString('en')]);
  await browser.press({ role: 'button', name: 'Download: CSV' });
  const text = () => {
    const file = readdirSync(downloads).find((name) => /^meridian-selection-.*\.csv$/.test(name));
    return file === undefined ? '' : readFileSync(join(downloads, file), 'utf8');
  };
  await expect.poll(() => text().endsWith('\n'), { timeout: LIMIT }).toBe(true);
  const taken = csvParse(text()).map(({ economy, indicator, year, value }) =>
    [economy, indicator, year, Number(value)].join(' '),
  );
  expect(taken.sort()).toEqual(wanted());
});
