// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../scripts/build/answers.ts';
import { realAnswers } from '../../../tests/support/answers.ts';
import { openLab } from '../../../tests/support/lab.tsx';
import { lensScores } from '../../answers/lensed.ts';
import { LENSES_PATH, type PublishedLenses } from '../../answers/lenses.ts';
import type { PublishedRanges, PublishedScores } from '../../answers/published.ts';
import { drawRecipeRanges } from '../../answers/recipeDraws.ts';
import { LANGUAGES, type Language } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import { forgetOwnFile, keepOwnFile, type OwnFile } from '../../own/session.ts';
import { competitionRanks } from '../../scoring/rank.ts';
import { publishedRecipe } from '../../scoring/recipe.ts';
import { type AnswerSource, answerPaths } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';

// Asking a document of thousands of elements for a role takes seconds here.
configure({ asyncUtilTimeout: 30_000 });

/** What the page's thread does, in the test's own. */
const drawHere: DrawRanges = async ({ panel, indicators, group, recipe, ...options }, onProgress, signal) => {
  const groups = [group];
  const drawing = drawRecipeRanges(panel, indicators, recipe ?? publishedRecipe(2), { ...options, groups });
  for (let done = 0; done < options.draws; ) {
    done = drawing.advance(500);
    onProgress(done);
    await new Promise((next) => setTimeout(next));
    signal.throwIfAborted();
  }
  return drawing.rangesOf(group.id);
};

let source: AnswerSource;
let answers: Answers;

beforeAll(async () => {
  const real = await realAnswers();
  source = real.source;
  answers = real.answers;
});
beforeEach(() => history.replaceState(null, '', '/en/method/'));
afterEach(cleanup);

const open = (search = '', language: Language = 'en') =>
  openLab({ answers, source }, search, language, drawHere);

const recipeInLink = () => new URLSearchParams(location.search).get('recipe');

/** The slider of an area's weight. */
const weightOf = (area: string) => {
  const name = answers.catalogs.en.areas.find((own) => own.area === area)?.short ?? '';
  return screen.getByRole('slider', { name: `Weight of ${name}` });
};

/** The sliders of all areas and, unfolded, of their indicators. */
async function allSliders(): Promise<HTMLElement[]> {
  const areas = screen.getAllByRole('slider').length;
  const folded = document.querySelectorAll('.weights summary');
  for (const summary of folded) fireEvent.click(summary);
  await waitFor(() => expect(screen.getAllByRole('slider').length).toBeGreaterThan(areas + folded.length));
  return screen.getAllByRole('slider');
}

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

  it('says who moves as soon as a weight is moved, in the link once it rests, and Back takes the movement back', async () => {
    await open('?economies=SEN');
    const before = rows();
    const slider = weightOf('skills');
    for (const value of ['2', '2.5', '3']) fireEvent.change(slider, { target: { value } });
    expect(slider).toHaveValue('3');
    expect(screen.getByRole('heading', { level: 1, name: /change places? \(OIC/ })).toBeVisible();
    expect(recipeInLink()).toBeNull();
    fireEvent.keyUp(slider);
    expect(recipeInLink()).toBe('2~skills!3');
    const after = rows();
    const moved = [...after].filter(([name, [rank]]) => rank !== before.get(name)?.[0]);
    expect(moved.length).toBeGreaterThan(5);
    const senegal = after.get('Senegal') ?? [];
    expect(screen.getByText(/^Senegal: \d+\w\w as published, \d+\w\w with this recipe/)).toHaveTextContent(
      `${senegal[0]}`,
    );
    history.back();
    expect(await screen.findByRole('heading', { level: 1, name: /^Change the recipe/ })).toBeVisible();
    await waitFor(() => expect(rows()).toEqual(before));
  });

  it('has a slider that was moved and left alone in the link, too', async () => {
    await open();
    fireEvent.change(weightOf('skills'), { target: { value: '2' } });
    await waitFor(() => expect(recipeInLink()).toBe('2~skills!2'));
    fireEvent.change(weightOf('skills'), { target: { value: '3' } });
    await waitFor(() => expect(recipeInLink()).toBe('2~skills!3'));
    history.back();
    await waitFor(() => expect(recipeInLink()).toBeNull());
    expect(weightOf('skills')).toHaveValue('1');
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

  it('says where the audit pack cannot be made, and can be asked again', async () => {
    // No site stands behind this test, so its files cannot be had.
    await open();
    const button = screen.getByRole('button', { name: 'Audit pack (ZIP)' });
    await userEvent.click(button);
    expect(await screen.findByText(/The audit pack could not be made/)).toBeVisible();
    expect(button).toBeEnabled();
  });

  it.each(LANGUAGES)('has a name for each control in %s', async (language) => {
    const { catalog } = await open('', language);
    const weighted = catalog.indicators.filter(({ weight }) => weight > 0);
    const sliders = await allSliders();
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

describe('a framework in the lab', () => {
  it('puts its pillars in the place of the areas, and says that it is our reading', async () => {
    const user = userEvent.setup();
    const { catalog } = await open('?group=DCO');
    const { lenses } = await source.published<PublishedLenses>(LENSES_PATH);
    const den = lenses.find(({ lens }) => lens === 'den');
    if (den === undefined) throw new Error('expected the framework “den”');
    const choice = screen.getByRole('combobox', { name: /in Meridian’s reading/ });
    await user.selectOptions(choice, 'den');
    expect(recipeInLink()).toBe('2~lens!den');
    expect(screen.getByText(/This is no index of DCO, and these are not its scores/)).toBeVisible();
    const pillars = den.pillars.filter(({ indicators }) => indicators.length > 0);
    const named = new Set(pillars.flatMap(({ indicators }) => indicators.map(([id]) => id)));
    const sliders = await allSliders();
    expect(sliders.map((slider) => slider.id).toSorted()).toEqual(
      [...pillars.map(({ pillar }) => pillar), ...named].map((id) => `weight-${id}`).toSorted(),
    );
    const scores = lensScores(catalog.indicators, await source.published(answerPaths.panel(2026)), den, 2);
    const at = scores.columns.indexOf('overall');
    const { members } = groupOf(catalog, 'DCO');
    const ranks = competitionRanks(members.map((economy) => scores.scores[economy]?.[at] ?? Number.NaN));
    const shown = rows();
    members.forEach((economy, m) => {
      const rank = ranks[m] ?? Number.NaN;
      const [own] = shown.get(catalog.economies[economy] ?? '') ?? [];
      expect(own).toBe(Number.isNaN(rank) ? '–' : String(rank));
    });
    await user.selectOptions(choice, '');
    expect(recipeInLink()).toBeNull();
  });

  it('names a part that is no pillar of it, and a framework that is none', async () => {
    await open('?recipe=2~lens!umc~skills!2');
    expect(screen.getByText(/“skills!2”; expected a pillar of the framework/)).toBeVisible();
    cleanup();
    await open('?recipe=2~lens!nothing');
    expect(screen.getByText(/“lens!nothing”; expected one framework that is shown here/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: /^Change the recipe/ })).toBeVisible();
  });
});

describe('100 points', () => {
  it('become weights once all are given, and the sum and the rest are said until then', async () => {
    const user = userEvent.setup();
    const { catalog } = await open('?group=DCO');
    await user.click(screen.getByText('Share 100 points'));
    await user.click(await screen.findByRole('button', { name: 'Start from 0' }));
    const recipeIn = () => new URLSearchParams(location.search).get('recipe');
    const fields = screen.getAllByRole('spinbutton', { name: /^Points for / });
    expect(fields).toHaveLength(catalog.areas.length);
    const points = [40, 30, 10, 5, 5, 5, 5, 0];
    for (const [at, field] of fields.entries()) {
      if (at === 6) {
        expect(screen.getByText(/^95 of 100 points given, 5 to give/)).toBeVisible();
        expect(recipeIn()).toBeNull();
      }
      fireEvent.change(field, { target: { value: String(points[at]) } });
    }
    // 12.5 points are the published weight 1
    const said = catalog.areas.map(({ area }, at) => `${area}!${(points[at] ?? 0) / 12.5}`);
    expect((recipeIn() ?? '').split('~').slice(1).toSorted()).toEqual(said.toSorted());
    expect(screen.getByText(/^100 of 100 points given\. The ranks are by these points/)).toBeVisible();
    const before = recipeIn();
    fireEvent.change(fields[0] ?? document.body, { target: { value: '41' } });
    expect(screen.getByText(/^101 points given, 1 too many/)).toBeVisible();
    fireEvent.change(fields[0] ?? document.body, { target: { value: '-1' } });
    expect(screen.getByText(/“-1” is no number from 0 to 100/)).toBeVisible();
    expect(recipeIn()).toBe(before);
  });
});

describe('ranges of a recipe', () => {
  const drawn = async () => {
    const user = userEvent.setup();
    await user.click(screen.getByText('How sure are these ranks?'));
    await user.click(await screen.findByRole('button', { name: /^Recalculate here with 2,000 methods/ }));
    const table = await screen.findByRole('table', { name: /^Ranges of ranks by this recipe/ });
    return within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => {
        const [rank = '', range = '', next = ''] = within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent ?? '');
        return { name: within(row).getByRole('rowheader').textContent ?? '', rank, range, next };
      });
  };

  it('are the published ones where the recipe is', async () => {
    const { catalog } = await open('?group=DCO');
    const given: PublishedRanges = await source.published(answerPaths.ranges('DCO'));
    const at = given.columns.indexOf('overall');
    const rows = await drawn();
    expect(rows.length).toBeGreaterThan(10);
    for (const { name, range, next } of rows) {
      const economy = Object.keys(given.ranges).find((own) => catalog.economies[own] === name) ?? '';
      const [best, worst, reach] = given.ranges[economy]?.[at] ?? [];
      expect([range, next]).toEqual([best === worst ? `${best}` : `${best}–${worst}`, `${reach}`]);
    }
  });

  it.each([
    '2~skills!3~internet-users!20!95',
    '2~zscore~impute',
    '2~minmax~treat~data-governance!0',
    '2~lens!den',
  ])('of %s hold the rank by it', async (recipe) => {
    await open(`?group=DCO&recipe=${recipe}`);
    const rows = await drawn();
    expect(rows.length).toBeGreaterThan(10);
    for (const { rank, range } of rows) {
      const [best = Number.NaN, worst = best] = range.split('–').map(Number);
      expect(Number(rank)).toBeGreaterThanOrEqual(best);
      expect(Number(rank)).toBeLessThanOrEqual(worst);
    }
  });
});

describe('goalposts of an indicator', () => {
  const recipeIn = () => new URLSearchParams(location.search).get('recipe');
  const setEnd = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('spinbutton', { name }), { target: { value } });

  it('are typed, go into the link, move ranks and are taken back', async () => {
    const user = userEvent.setup();
    await open('?group=OIC');
    const before = rows();
    const indicator = answers.catalogs.en.indicators.find((own) => own.indicator === 'internet-users');
    await user.click(screen.getByText('Set goalposts of an indicator'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Indicator' }), 'internet-users');
    const [low, high] = indicator?.goalposts ?? [];
    expect(screen.getByRole('spinbutton', { name: 'Low end' })).toHaveValue(low);
    setEnd('Low end', '20');
    setEnd('High end', '95');
    expect(recipeIn()).toBe('2~internet-users!20!95');
    expect(rows()).not.toEqual(before);
    await user.click(screen.getByRole('button', { name: /^Published goalposts again/ }));
    expect(location.search).toBe('?group=OIC');
    expect(screen.getByRole('spinbutton', { name: 'High end' })).toHaveValue(high);
    expect(rows()).toEqual(before);
  });

  it.each([
    ['the wrong way round', '90', '80', '2~internet-users!20!80'],
    ['equal', '50', '50', '2~internet-users!20!50'],
    ['empty', '', '80', '2~internet-users!20!80'],
    ['further apart than any number', '-1e308', '1e308', '2~internet-users!20!1e+308'],
  ])('that are %s are not applied, which is said, and the last ones stay', async (_, low, high, kept) => {
    const id = 'internet-users';
    const user = userEvent.setup();
    await open(`?group=DCO&recipe=2~${id}!20!95`);
    await user.click(screen.getByText('Set goalposts of an indicator'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Indicator' }), id);
    // Each step by itself may be right; the last one is not.
    setEnd('High end', high);
    setEnd('Low end', low);
    expect(screen.getByText(/^Not applied: expected two numbers, low below high/)).toBeVisible();
    expect(screen.getByRole('spinbutton', { name: 'Low end' })).toBeInvalid();
    expect([...rows().values()].flat().join()).not.toMatch(/NaN/);
    // What was right before the last step stays.
    expect(recipeIn()).toBe(kept);
  });

  it('at or below 0 are refused on a log scale', async () => {
    const user = userEvent.setup();
    const log = answers.catalogs.en.indicators.find(({ scale, weight }) => scale === 'log' && weight > 0);
    await open('?group=DCO');
    await user.click(screen.getByText('Set goalposts of an indicator'));
    const select = await screen.findByRole('combobox', { name: 'Indicator' });
    await user.selectOptions(select, log?.indicator ?? '');
    setEnd('Low end', '0');
    expect(screen.getByText(/^Not applied: .* above 0 on a log scale/)).toBeVisible();
    expect(recipeIn()).toBeNull();
  });
});

describe('an indicator of the reader’s own file', () => {
  const name = 'Secret startups';
  const file: OwnFile = {
    name: 'own.csv',
    rows: ['SEN', 'BEN', 'MAR', 'JOR'].map((economy, at) => ({
      economy,
      year: 2024,
      indicator: name,
      value: 71.25 - at,
      unit: '',
      line: at + 2,
    })),
    beside: {},
  };
  afterEach(forgetOwnFile);

  it('weighs in an area of choice, is marked, and is in no link', async () => {
    const user = userEvent.setup();
    keepOwnFile(file);
    await open('?group=OIC');
    const before = rows();
    await user.click(screen.getByText('Weigh an indicator of your own file'));
    expect(await screen.findByText(/^4 economies with a value that counts/)).toBeVisible();
    expect(screen.getByText(/left out until you choose/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Weighs in' }), 'skills');
    await user.clear(screen.getByRole('spinbutton', { name: /^Its weight/ }));
    await user.type(screen.getByRole('spinbutton', { name: /^Its weight/ }), '9');
    expect(screen.getByText(/nobody but you has checked; not official/)).toBeVisible();
    expect(screen.getByRole('table', { name: /\(your own data\)$/ })).toBeVisible();
    expect(rows()).not.toEqual(before);
    expect(location.search).toBe('?group=OIC&recipe=2~own');
    await user.clear(screen.getByRole('spinbutton', { name: 'High end' }));
    await user.type(screen.getByRole('spinbutton', { name: 'High end' }), '1');
    expect(screen.getByText(/the low end must be below the high end/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take it out' }));
    expect(location.search).toBe('?group=OIC');
    expect(rows()).toEqual(before);
  });

  it('of one value for all is left out, by name, and so it is where none of its values counts', async () => {
    const user = userEvent.setup();
    keepOwnFile({ ...file, rows: file.rows.map((row) => ({ ...row, value: 5 })) });
    await open('?group=OIC&recipe=2~minmax');
    const before = rows();
    await user.click(screen.getByText('Weigh an indicator of your own file'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Weighs in' }), 'skills');
    expect(screen.getByText(/^Secret startups \(your own data\) is left out: all its values/)).toBeVisible();
    cleanup();
    keepOwnFile({ ...file, rows: file.rows.map((row) => ({ ...row, year: 2090 })) });
    await open('?group=OIC&recipe=2~minmax');
    await user.click(screen.getByText('Weigh an indicator of your own file'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Weighs in' }), 'skills');
    expect(screen.getByText('None of its values counts up to 2026.')).toBeVisible();
    expect(rows()).toEqual(before);
  });

  it('is missed by a colleague, who is told so', async () => {
    await open('?recipe=2~own~skills!2');
    const published = rows();
    expect(screen.getByText(/these ranks are without it/)).toBeVisible();
    cleanup();
    await open('?recipe=2~skills!2');
    expect(rows()).toEqual(published);
    expect(screen.queryByText(/these ranks are without it/)).toBeNull();
    cleanup();
    await open('?recipes=published,2~own');
    expect(screen.getByText(/these ranks are without it/)).toBeVisible();
  });

  it('asks for a file where none was read', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByText('Weigh an indicator of your own file'));
    expect(await screen.findByRole('link', { name: 'Read a file of your own' })).toHaveAttribute(
      'href',
      '/en/explore/own/',
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

  it('puts two recipes side by side: ranks, scores and what lies between them', async () => {
    const { catalog } = await open('?group=DCO&recipes=2~skills!4,published');
    const beside = screen.getByRole('table', { name: /^Recipe 1 and Recipe 2 side by side/ });
    const scores: PublishedScores = await source.published(answerPaths.scores(catalog.scoreYear));
    const at = scores.columns.indexOf('overall');
    const { members } = groupOf(catalog, 'DCO');
    const values = members.map((economy) => scores.scores[economy]?.[at] ?? Number.NaN);
    const ranks = competitionRanks(values);
    let moved = 0;
    for (const row of within(beside).getAllByRole('row').slice(1)) {
      const economy = within(row).getByRole('rowheader').textContent ?? '';
      const own = members.findIndex((member) => catalog.economies[member] === economy);
      const cells = within(row).getAllByRole('cell');
      const [first = '', second = '', gained = '', one = '', other = '', difference = ''] = cells.map(
        ({ textContent }) => (textContent ?? '').replace('−', '-'),
      );
      if (Number.isNaN(ranks[own])) expect([second, other]).toEqual(['–', 'no score']);
      else expect([second, other]).toEqual([String(ranks[own]), values[own]?.toFixed(1)]);
      if (first === '–' || second === '–') continue;
      expect(Number(gained)).toBe(Number(first) - Number(second));
      expect(Number(difference)).toBeCloseTo(Number(other) - Number(one), 9);
      if (first !== second) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
    expect(screen.getByText(new RegExp(`^${moved} of \\d+ members have another rank`))).toBeVisible();
  });

  it('puts one recipe beside the one above, as soon as that is another', async () => {
    await open('?group=DCO&recipes=2~zscore');
    expect(screen.getByRole('table', { name: /^Recipe 1 and Recipe above/ })).toBeVisible();
    expect(screen.getByText(/One of them has z-scores/)).toBeVisible();
    cleanup();
    await open('?group=DCO&recipe=2~zscore&recipes=2~zscore');
    expect(screen.queryByRole('table', { name: /side by side/ })).toBeNull();
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
