// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { csvParse } from 'd3-dsv';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { realAnswers } from '../../../tests/support/answers.ts';
import { openLab } from '../../../tests/support/lab.tsx';
import { maturityClass } from '../../answers/classes.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { LANGUAGES, type Language } from '../../catalog/languages.ts';
import { answerPaths } from '../answers.ts';

// Asking a document of thousands of elements for a role takes seconds here.
configure({ asyncUtilTimeout: 30_000 });

let real: Awaited<ReturnType<typeof realAnswers>>;

beforeAll(async () => {
  real = await realAnswers();
});
afterEach(cleanup);

/** Figures of the eight steps; four of them need a scale from 0 to 100. */
const FIGURES = { points: 8, zscore: 4 } as const;

/** The eight steps, opened as a reader does. */
async function opened(search: string, language: Language = 'en') {
  const environment = await openLab(real, search, language);
  const words = { en: /in eight steps/, fr: /en huit étapes/, ar: /ثماني خطوات/ }[language];
  await userEvent.click(screen.getByText(words));
  await waitFor(() =>
    expect(screen.getAllByRole('figure')).toHaveLength(
      FIGURES[search.includes('zscore') ? 'zscore' : 'points'],
    ),
  );
  const heads = screen.getAllByRole('heading', { level: 3 });
  return { environment, heads, textOf: (n: number) => heads[n]?.parentElement?.textContent ?? '' };
}

describe('the eight steps', () => {
  it.each(LANGUAGES)(
    'stand in %s, each with a sentence, a figure and a term that a tap explains',
    async (language) => {
      const { heads } = await opened('?economies=SEN', language);
      expect(heads).toHaveLength(8);
      for (const head of heads) {
        const step = within(head.parentElement ?? head);
        expect(step.getByRole('figure')).toBeVisible();
        const [term] = step.getAllByText((_, element) => element?.tagName === 'SUMMARY');
        const explained = term?.nextElementSibling;
        expect(explained).not.toBeVisible();
        if (term !== undefined) await userEvent.click(term);
        expect(explained).toBeVisible();
      }
    },
  );

  it('lead from the published value to the published scores', async () => {
    const { environment, heads, textOf } = await opened('?economies=SEN');
    const { catalog, numbers } = environment;
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Indicator' }),
      catalog.indicators.find(({ indicator }) => indicator === 'internet-users')?.short ?? '',
    );
    const rows = csvParse(readFileSync('data/observations/connectivity.csv', 'utf8'))
      .filter((row) => row.economy === 'SEN' && row.indicator === 'internet-users' && row.value !== '')
      .filter(({ year }) => Number(year) <= catalog.scoreYear)
      .toSorted((a, b) => Number(a.year) - Number(b.year));
    const newest = rows.at(-1);
    const value = Number(newest?.value);
    expect(textOf(0)).toContain(`: ${numbers.withUnit(value, 1, '%')}.`);
    expect(textOf(1)).toContain(`The value is of ${newest?.year}.`);
    const { goalposts = [0, 100] } =
      catalog.indicators.find((own) => own.indicator === 'internet-users') ?? {};
    const points = (100 * (value - goalposts[0])) / (goalposts[1] - goalposts[0]);
    expect(textOf(2)).toContain(`here ${numbers.value(points, 1)} points`);
    const scores = await real.source.published<PublishedScores>(answerPaths.scores(catalog.scoreYear));
    const scoreIn = (column: string) => scores.scores.SEN?.[scores.columns.indexOf(column)] ?? Number.NaN;
    expect(textOf(5)).toContain(`is ${numbers.value(scoreIn('connectivity'), 1)}.`);
    expect(textOf(6)).toContain(`is ${numbers.value(scoreIn('overall'), 1)}.`);
    const shown = within(heads[6]?.parentElement ?? document.body).getAllByRole('listitem');
    for (const { area, short } of catalog.areas) {
      const bar = shown.find((own) => own.textContent?.startsWith(short));
      if (!Number.isNaN(scoreIn(area))) {
        expect(bar).toHaveTextContent(`${short}${numbers.value(scoreIn(area), 1)}`);
      }
    }
    const name = environment.words.score.classes[maturityClass(scoreIn('overall'))];
    expect(textOf(7)).toContain(`${numbers.value(scoreIn('overall'), 1)} of 100: ${name};`);
  });

  it('follow the recipe: its goalposts, its mean, and values that it fills in are marked', async () => {
    const { textOf } = await opened('?economies=SOM&recipe=2~across!arithmetic~minmax~impute');
    expect(textOf(2)).toContain('lowest to highest value');
    expect(textOf(6)).toContain('arithmetic mean');
    expect(screen.getAllByText(/\(filled in\)$/).length).toBeGreaterThan(0);
    // Only what is published can be walked with.
    expect(screen.getByRole('combobox', { name: 'Indicator' })).not.toHaveTextContent('filled in');
  });

  it('say no class of z-scores, which have no scale from 0 to 100', async () => {
    const { textOf } = await opened('?economies=SEN&recipe=2~zscore~across!arithmetic');
    expect(textOf(7)).toMatch(/This scale has no classes; \d+\w\w of the \d+ members/);
  });
});
