// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../scripts/build/answers.ts';
import { environmentIn, realAnswers } from '../../../tests/support/answers.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { LANGUAGES, type Language } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import { competitionRanks } from '../../scoring/rank.ts';
import { EnvironmentProvider } from '../../ui/environment.tsx';
import { type AnswerSource, answerPaths } from '../answers.ts';
import { Page } from './Page.tsx';

// Asking a document of thousands of elements for a role takes seconds here.
configure({ asyncUtilTimeout: 30_000 });

let source: AnswerSource;
let answers: Answers;

beforeAll(async () => {
  const real = await realAnswers();
  source = real.source;
  answers = real.answers;
});
beforeEach(() => history.replaceState(null, '', '/en/method/'));
afterEach(cleanup);

async function open(search = '', language: Language = 'en') {
  history.replaceState(null, '', `/${language}/method/${search}`);
  const environment = await environmentIn(language, answers);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <EnvironmentProvider value={{ ...environment, published: source.published }}>
        <Page source={source} />
      </EnvironmentProvider>
    </QueryClientProvider>,
  );
  await screen.findAllByRole('table');
  return environment;
}

/** The slider of an area's weight. */
const weightOf = (area: string) => {
  const name = answers.catalogs.en.areas.find((own) => own.area === area)?.short ?? '';
  return screen.getByRole('slider', { name: `Weight of ${name}` });
};

/** economy → cells of its row */
const rows = () =>
  new Map(
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => {
        const name = within(row).getByRole('rowheader').textContent ?? '';
        return [
          name,
          within(row)
            .getAllByRole('cell')
            .map(({ textContent }) => textContent ?? ''),
        ] as const;
      }),
  );

describe('the lab', () => {
  it('opens with the published ranks of the group, and nobody moved', async () => {
    const { catalog } = await open('?group=DCO');
    const scores: PublishedScores = await source.published(answerPaths.scores(catalog.scoreYear));
    const at = scores.columns.indexOf('overall');
    const { members } = groupOf(catalog, 'DCO');
    const ranks = competitionRanks(members.map((economy) => scores.scores[economy]?.[at] ?? Number.NaN));
    const shown = rows();
    expect(shown.size).toBe(members.length);
    members.forEach((economy, m) => {
      const rank = ranks[m] ?? Number.NaN;
      const [own, , published, gained] = shown.get(catalog.economies[economy] ?? '') ?? [];
      // Who keeps a place without a number has no published rank to say.
      const said = scores.unnumbered?.overall?.includes(economy) ? ['–', ''] : [String(rank), '0'];
      if (Number.isNaN(rank)) expect(own).toBe('–');
      else expect([own, published, gained]).toEqual([String(rank), ...said]);
    });
  });

  it('says who moves as soon as a weight is moved, in the link too, and Back takes it back', async () => {
    await open('?economies=SEN');
    const before = rows();
    fireEvent.change(weightOf('skills'), { target: { value: '3' } });
    expect(await screen.findByRole('heading', { level: 1, name: /change places? \(OIC/ })).toBeVisible();
    expect(new URLSearchParams(location.search).get('recipe')).toBe('2~skills!3');
    const after = rows();
    const moved = [...after].filter(([name, [rank]]) => rank !== before.get(name)?.[0]);
    expect(moved.length).toBeGreaterThan(5);
    const senegal = after.get('Senegal') ?? [];
    expect(screen.getByText(/^Senegal: \d+\w\w as published, \d+\w\w with this recipe/)).toHaveTextContent(
      `${senegal[0]}`,
    );
    history.back();
    expect(await screen.findByRole('heading', { level: 1, name: /^Change the recipe/ })).toBeVisible();
    expect(rows()).toEqual(before);
  });

  it('leaves out what a link says wrongly, by name, and keeps the rest', async () => {
    await open('?recipe=1~skills!2~nothing!1~internet-users!90!10');
    const notices = screen
      .getAllByRole('status')
      .flatMap(({ textContent }) => textContent ?? '')
      .join('\n');
    expect(notices).toMatch(/“nothing!1”; expected an area/);
    expect(notices).toMatch(/“internet-users!90!10”; expected two numbers, low below high/);
    expect(notices).toMatch(/made for method 1/);
    expect(weightOf('skills')).toHaveValue('2');
  });

  it('names each wrong part of a link once, and counts what is more than eight', async () => {
    await open(`?recipe=2~${Array.from({ length: 20 }, (_, at) => `q${at % 12}`).join('~')}`);
    const items = screen
      .getAllByRole('listitem')
      .filter(({ textContent }) => /“q\d+”/.test(textContent ?? ''));
    expect(items).toHaveLength(8);
    expect(screen.getByText('+4')).toBeVisible();
  });

  it('says what cannot be computed where nothing has a weight', async () => {
    await open(
      `?recipe=2~${['economy', 'connectivity', 'skills', 'government', 'resilience', 'cross-cutting', 'emerging-technologies', 'data-governance'].map((area) => `${area}!0`).join('~')}`,
    );
    expect(screen.getByText(/No score can be computed/)).toBeVisible();
    expect([...rows().values()].every(([rank, score]) => rank === '–' && score === 'no score')).toBe(true);
  });

  it.each(LANGUAGES)('has a name for each control in %s', async (language) => {
    const { catalog } = await open('', language);
    const weighted = catalog.indicators.filter(({ weight }) => weight > 0);
    const sliders = screen.getAllByRole('slider', { hidden: true });
    expect(sliders).toHaveLength(catalog.areas.length + weighted.length);
    const names = sliders.map((slider) => slider.getAttribute('aria-label') ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(screen.getAllByRole('combobox').length).toBeGreaterThan(3);
  });

  it('starts from a preset', async () => {
    await open();
    await userEvent.click(screen.getByRole('link', { name: 'Arithmetic mean' }));
    expect(screen.getByRole('link', { name: 'Arithmetic mean' })).toHaveAttribute(
      'href',
      '/en/method/?recipe=2~across!arithmetic',
    );
  });
});

describe('the workshop', () => {
  const LINKS = '?group=DCO&recipes=2~skills!4,2~across!arithmetic,published';

  it('lays the recipes of a link over each other, and says on which ranks they agree', async () => {
    const { catalog } = await open(LINKS);
    const laid = screen.getByRole('table', { name: /^Ranks by 3 recipes/ });
    const members = groupOf(catalog, 'DCO').members;
    const ranks = within(laid)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .slice(2)
          .map(({ textContent }) => textContent),
      );
    expect(ranks).toHaveLength(members.length);
    expect(ranks.every((own) => own.length === 3)).toBe(true);
    const agreed = ranks.filter((own) => new Set(own).size === 1 && !own.includes('–')).length;
    expect(screen.getByText(new RegExp(`^${agreed} of \\d+ members have the same rank`))).toBeVisible();
    expect(agreed).toBeLessThan(members.length);
    expect(screen.getByRole('link', { name: 'Open the mean recipe in the lab' })).toHaveAttribute(
      'href',
      // (4 + 1 + 1) ÷ 3 = 2; two of three take the geometric mean
      expect.stringContaining('recipe=2~skills!2'),
    );
  });

  it('takes links and recipes a line each, names what is none, and lets one go again', async () => {
    const user = userEvent.setup();
    await open('?group=DCO');
    const field = screen.getByRole('textbox', { name: /Links or recipes/ });
    fireEvent.change(field, {
      target: {
        value:
          'https://example.org/fr/method/?recipe=2~skills!3\nhttps://example.org/en/\nnonsense\n2~minmax',
      },
    });
    await user.click(screen.getByRole('button', { name: 'Lay over' }));
    const recipesIn = () => new URLSearchParams(location.search).get('recipes');
    expect(recipesIn()).toBe('2~skills!3,2~minmax');
    expect(screen.getByText(/No recipe found in “https:\/\/example.org\/en\/”/)).toBeVisible();
    expect(screen.getByText(/No recipe found in “nonsense”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove recipe 1' }));
    expect(recipesIn()).toBe('2~minmax');
  });

  it('reads the files that the lab writes, and names one that it cannot read', async () => {
    await open('?group=DCO');
    const files = [
      new File(['{"method":2,"weights":{"skills":3}}'], 'ours.json'),
      new File(['[1'], 'broken.json'),
    ];
    fireEvent.change(screen.getByLabelText('From files (JSON)'), { target: { files } });
    expect(await screen.findByText(/No recipe found in “broken.json”/)).toBeVisible();
    expect(new URLSearchParams(location.search).get('recipes')).toBe('2~skills!3');
  });
});
