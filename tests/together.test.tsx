import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { within } from '@testing-library/dom';
import { group, median } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES } from '../src/catalog/languages.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

/** The whole population's values of each indicator, read by nothing of ours. */
const observed = group(
  csvParse(readFileSync('data/observations/skills.csv', 'utf8'))
    .filter(({ segment }) => segment === 'total')
    .map(({ economy, indicator, year, value }) => ({
      economy,
      indicator,
      year: Number(year),
      value: Number(value),
    })),
  ({ indicator }) => indicator,
);

async function besides(language: (typeof LANGUAGES)[number], indicator: string) {
  const environment = await environmentIn(language, answers);
  const { html } = await prerender(environment, source, `/${language}/indicators/${indicator}/`);
  const { document } = new JSDOM(html).window;
  const section = within(document.body).getByRole('region', {
    name: new RegExp(areaName(environment, indicator)),
  });
  return { ...environment, section, rows: within(section).getAllByRole('row').slice(1) };
}

function areaName({ catalog, words }: Awaited<ReturnType<typeof environmentIn>>, indicator: string): string {
  const area = catalog.indicators.find((own) => own.indicator === indicator)?.area;
  return catalog.areas.find((own) => own.area === area)?.short ?? words.overview.context;
}

describe.each(LANGUAGES)('the other indicators of an area in %s', (language) => {
  it.each(['internet-users', 'cybercrime-law', 'population'])(
    'stand beside %s, which comes first, each with a way to its page',
    async (indicator) => {
      const { catalog, rows } = await besides(language, indicator);
      const own = catalog.indicators.find((each) => each.indicator === indicator);
      const others = catalog.indicators.filter((each) => each.area === own?.area && each !== own);
      const [first, ...rest] = rows;
      expect(first).toHaveAttribute('aria-current', 'true');
      expect(first).toHaveTextContent(own?.name ?? '');
      expect(
        rest.map((row) => {
          const link = within(row).getByRole('link');
          return [link.textContent, link.getAttribute('href')];
        }),
      ).toEqual(others.map((each) => [each.name, `/${language}/indicators/${each.indicator}/`]));
    },
  );
});

it('are joined by Arabic commas in Arabic', async () => {
  const { catalog, section, words } = await besides('ar', 'cybercrime-law');
  const year = catalog.indicators.find(({ indicator }) => indicator === 'cybercrime-law')?.defaultYear;
  expect(section).toHaveTextContent(`${words.area.indicators.typical.mean}، ${year}`);
  expect(section.textContent.replaceAll(/[\u2066\u2068][^\u2069]*\u2069/g, '')).not.toMatch(/[,;?]/);
});

it('give the members’ median in the newest year that half of them reach, and how many they are', async () => {
  const { catalog, numbers, rows } = await besides('en', 'mean-years-of-schooling');
  const members = catalog.groups[0]?.members ?? [];
  let judged = 0;
  for (const row of rows) {
    const name = row.querySelector('th')?.firstChild?.textContent;
    const indicator = catalog.indicators.find((own) => own.name === name);
    const [value, , base] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
    const year = Number(/\d{4}$/.exec(value ?? '')?.[0]);
    if (indicator === undefined || !indicator.groupAverages.includes('median') || Number.isNaN(year))
      continue;
    const newest = members.flatMap((economy) => {
      const own = (observed.get(indicator.indicator) ?? []).filter(
        (each) =>
          each.economy === economy && each.year <= year && each.year >= year - indicator.toleranceYears,
      );
      return own.length === 0 ? [] : [own.reduce((a, b) => (a.year > b.year ? a : b)).value];
    });
    const symbol = catalog.units.find(({ unit }) => unit === indicator.unit)?.symbol ?? '';
    expect(value).toBe(
      `${numbers.withUnit(median(newest) ?? Number.NaN, indicator.decimals, symbol)} ${year}`,
    );
    expect(base).toBe(String(newest.length));
    expect(newest.length * 2).toBeGreaterThanOrEqual(members.length);
    judged++;
  }
  expect(judged).toBeGreaterThan(5);
});
