import '@testing-library/jest-dom/vitest';
import { gzipSync } from 'node:zlib';
import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { relativeRank } from '../src/answers/profile.ts';
import type { PublishedChanges, PublishedRanges, PublishedScores } from '../src/answers/published.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { dividesOf } from '../src/figures/economy/dividesModel.ts';
import { economyModel } from '../src/figures/economy/model.ts';
import { factRows } from '../src/figures/economy/rows.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import type { EconomyView } from '../src/view/views.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { tableOf } from './support/observed.ts';
import { economyOf } from './support/source.ts';

let answers: Answers;
let source: AnswerSource;
let scores: PublishedScores;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  scores = await source.published<PublishedScores>(answerPaths.scores(answers.catalogs.en.scoreYear));
});

async function page(language: Language, economy: string) {
  const environment = await environmentIn(language, answers);
  const drawn = await prerender(environment, source, `/${language}/economies/${economy}/`);
  const { document } = new JSDOM(drawn.html).window;
  return { ...drawn, ...environment, document, view: within(document.body) };
}

const answerOf = (economy: string) => economyOf(source, economy);

async function modelOf(economy: string, view: Partial<EconomyView> = {}) {
  return economyModel(
    answers.catalogs.en,
    economy,
    { answer: await answerOf(economy), scores, changes: null, ranges: null },
    view,
  );
}

/** Who of a group has a higher score, and how many have one: counted anew, from the scores and not from ranks. */
function counted(economy: string, group: string, column: string) {
  const at = scores.columns.indexOf(column);
  const members = answers.catalogs.en.groups.find((each) => each.group === group)?.members ?? [];
  const known = members.flatMap((member) => scores.scores[member]?.[at] ?? []);
  const own = scores.scores[economy]?.[at] ?? Number.NaN;
  return { rank: 1 + known.filter((other) => other > own).length, of: known.length };
}

/** The newest value of an indicator in a file of observations. */
function newestIn(file: string, economy: string, indicator: string, segment = 'total') {
  const rows = tableOf(`observations/${file}`)
    .objects()
    .map((row) => row as Readonly<Record<string, string | number>>)
    .filter((row) => row.economy === economy && row.indicator === indicator && row.segment === segment)
    .sort((a, b) => Number(b.year) - Number(a.year));
  return { year: Number(rows[0]?.year), value: Number(rows[0]?.value) };
}

const digits = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u2066-\u2069]/g, '');

it('two answers are all that an economy’s page takes of it: a value stands in one of them, and both are small', () => {
  const size = (answer: unknown) => gzipSync(JSON.stringify(answer)).length;
  for (const economy of Object.keys(answers.catalogs.en.economies)) {
    const own = answers.files.get(answerPaths.economy(economy));
    const values = answers.files.get(answerPaths.pastValues(economy));
    expect(own).not.toHaveProperty('values');
    expect(Object.keys(values ?? {}).sort()).toEqual(['sources', 'values']);
    expect(size(own)).toBeLessThan(13 * 1024);
    expect(size(values)).toBeLessThan(12 * 1024);
  }
});

describe.each(LANGUAGES)('the page of an economy in %s', (language) => {
  it('names where it stands among its peers in the heading: the range of its rank, then the number', async () => {
    const { view, catalog } = await page(language, 'MAR');
    const heading = digits(view.getByRole('heading', { level: 1 }).textContent);
    const { rank, of } = counted('MAR', 'OIC', 'overall');
    expect(heading).toContain(catalog.economies.MAR);
    expect(heading).toContain(catalog.groups.find(({ group }) => group === 'OIC')?.short);
    const { ranges, columns } = await source.published<PublishedRanges>(answerPaths.ranges('OIC'));
    const [best, worst] = ranges.MAR?.[columns.indexOf('overall')] ?? [];
    expect(heading).toMatch(new RegExp(`\\b${best}\\D+${worst}\\D+${of}\\D+${rank}(?!\\d)`));
  });

  it('shows profile, trend and divides as figures named by their findings, each with its table', async () => {
    const { view, catalog, words } = await page(language, 'MAR');
    const name = catalog.economies.MAR ?? '';
    const figures = view.getAllByRole('figure');
    expect(figures).toHaveLength(3);
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName();
      expect(within(figure).getAllByRole('table', { hidden: true }).length).toBeGreaterThan(0);
      expect(within(figure).getAllByRole('link', { hidden: true }).length).toBeGreaterThan(0);
    }
    const [profile] = figures;
    const rows = within(profile as HTMLElement).getByRole('table', { name, hidden: true });
    // A head, the overall score and eight areas.
    expect(within(rows).getAllByRole('row', { hidden: true })).toHaveLength(10);
    for (const area of catalog.areas) {
      expect(within(rows).getByRole('rowheader', { name: area.short, hidden: true })).toBeDefined();
    }
    expect(view.getByRole('heading', { level: 3, name: words.economy.strengths })).toBeDefined();
    expect(view.getByRole('heading', { level: 3, name: words.economy.gaps })).toBeDefined();
  });

  it('counts the areas that have a score, and those that it takes, where there is no overall score', async () => {
    const { document, words } = await page(language, 'PRK');
    const areas = scores.columns.filter((column) => column !== 'overall');
    const scored = areas.filter((_, at) => typeof scores.scores.PRK?.[at] === 'number').length;
    const needed = areas.length * (scores.noScore.PRK?.overall?.needed ?? Number.NaN);
    expect(document.body.textContent).toContain(
      words.ranges.receipt.presentAreas(scored, areas.length, needed),
    );
  });

  it('leads from every area’s score to what it is made of', async () => {
    const { view, catalog, words } = await page(language, 'MAR');
    const receipts = view.getByRole('navigation', { name: words.ranges.receipt.hint });
    for (const { short, area } of catalog.areas) {
      expect(within(receipts).getByRole('link', { name: short })).toHaveAttribute(
        'href',
        `/${language}/economies/MAR/?receipt=${area}#receipt`,
      );
    }
  });

  it('lists every indicator with a link to it, and says why where there is no value', async () => {
    const { document, catalog, words } = await page(language, 'TUV');
    const heads = new Map(
      [...document.querySelectorAll('.facts tbody th')].map((head) => [head.textContent, head]),
    );
    for (const { indicator, name } of catalog.indicators) {
      const link = heads.get(name)?.querySelector('a');
      expect(link).toHaveAttribute('href', `/${language}/indicators/${indicator}/`);
    }
    const unknown = catalog.indicators.find(({ indicator }) => indicator === 'account-ownership');
    expect(heads.get(unknown?.name ?? '')?.parentElement).toHaveTextContent(
      words.economy.notReported(String(unknown?.defaultYear)),
    );
  });

  it('sums each area up before its indicators: how many have a value, where it is ranked highest and lowest', async () => {
    const { document, catalog, words } = await page(language, 'MAR');
    const sections = [...document.querySelectorAll('.facts details.area')];
    expect(sections.map((section) => section.querySelector('h3')?.textContent)).toEqual([
      ...catalog.areas.map(({ short }) => short),
      words.overview.context,
    ]);
    for (const section of sections) {
      const line = section.querySelector('summary > span')?.textContent ?? '';
      const rows = [...section.querySelectorAll('tbody tr')];
      const known = rows.filter((row) => row.querySelector('td.number') !== null);
      expect(line).toContain(words.economy.factsTitle(known.length, rows.length));
      const places = rows.flatMap((row) => row.querySelector('[data-head]')?.textContent ?? []);
      const share = (place: string) => {
        const [rank = 0, of = 1] = (place.match(/\d+/g) ?? []).map(Number);
        return rank / of;
      };
      const sorted = places.sort((one, other) => share(one) - share(other));
      expect(sorted.length).toBeGreaterThan(1);
      expect(line).toContain(sorted[0]);
      expect(line).toContain(sorted.at(-1));
    }
  });

  it('names every control and carries no style attribute', async () => {
    const { view, html } = await page(language, 'PSE');
    for (const role of ['combobox', 'button', 'link'] as const) {
      for (const control of view.getAllByRole(role)) expect(control).toHaveAccessibleName();
    }
    expect(html).not.toMatch(/\sstyle=/);
  });

  it.each(['IDN', 'PSE', 'TUV'])('weighs at most 45 KB compressed: %s', async (economy) => {
    const { html } = await page(language, economy);
    expect(gzipSync(html).length).toBeLessThan(45 * 1024);
  });
});

describe('an economy over time', () => {
  it('says why its overall score moved: steps with both values that add up to the change', async () => {
    const { view } = await page('en', 'MAR');
    const heading = view.getByRole('heading', { level: 2, name: /moved the overall score most since \d{4}/ });
    const section = within(heading.closest('section') as HTMLElement);
    const table = section.getByRole('table', { hidden: true });
    const number = (text: string | null) => Number(text?.replace('−', '-'));
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')]);
    expect(rows.length).toBe(6);
    for (const [before, after] of rows) {
      expect(before?.textContent).toMatch(/\(\d{4}\)$/);
      expect(after?.textContent).toMatch(/\(\d{4}\)$/);
    }
    const sum = rows.reduce((all, cells) => all + number(cells[2]?.textContent ?? null), 0);
    const [others = 0, change = 0] = [...table.querySelectorAll('tfoot td')].map((cell) =>
      number(cell.textContent),
    );
    expect(sum + others).toBeCloseTo(change, 9);
    const from = digits(heading.textContent).match(/since (\d{4})/)?.[1];
    const earlier = await source.published<PublishedScores>(answerPaths.scores(Number(from)));
    const [start, end] = [earlier, scores].map(
      ({ columns, scores: { MAR } }) => MAR?.[columns.indexOf('overall')] ?? Number.NaN,
    );
    expect(Math.abs((end ?? 0) - (start ?? 0) - change)).toBeLessThan(0.0101);
  });

  it('says what the place would be with one old value', async () => {
    const { view } = await page('en', 'MAR');
    const sentence = view.getByText(/^With its \d{4} value of/, { selector: 'p' });
    const { rank, of } = counted('MAR', 'OIC', 'overall');
    expect(sentence.textContent).toMatch(
      new RegExp(`it would be \\d+\\w\\w of ${of} by score, not ${rank}\\w\\w \\(OIC\\)\\.$`),
    );
  });

  it('shows no single rank of an economy whose score rests on too little', async () => {
    expect(scores.unnumbered?.overall).toContain('MDV');
    const { view } = await page('en', 'MDV');
    const heading = digits(view.getByRole('heading', { level: 1 }).textContent);
    expect(heading).toMatch(/^Maldives: \d+\w\w to \d+\w\w of 57 \(OIC, \d{4}\)/);
    expect(heading).not.toContain('by score');
  });
});

describe('an economy among its peers', () => {
  it('opens with the site’s own group where it is a member, else with its first organisation, else the world', async () => {
    expect((await modelOf('PSE')).group.group).toBe('OIC');
    expect((await modelOf('TUV')).group.group).toBe('ESCAP');
    expect((await modelOf('BRA')).group.group).toBe('WORLD');
  });

  it('has the rank that counting the scores of its group gives, in every area', async () => {
    for (const [economy, group] of [
      ['MAR', 'OIC'],
      ['PSE', 'OIC'],
      ['TUV', 'ESCAP'],
    ] as const) {
      for (const { column, group: place, score } of (await modelOf(economy)).areas) {
        if (score === null) expect(place).toBeNull();
        else expect(place?.slice(0, 2)).toEqual(Object.values(counted(economy, group, column)));
      }
    }
  });

  it('is ranked in the world where the reader compares it with a group it is not in', async () => {
    const model = await modelOf('MAR', { group: 'ASEAN' });
    expect(model.group.group).toBe('ASEAN');
    expect(model.ranked.group).toBe('WORLD');
    expect(model.overall?.world?.slice(0, 2)).toEqual(Object.values(counted('MAR', 'WORLD', 'overall')));
  });

  it('is compared with its group and its income class, or with what the reader chose', async () => {
    const codes = async (vs?: readonly string[]) =>
      (await modelOf('MAR', vs === undefined ? {} : { vs })).comparators.map(({ code }) => code);
    expect(await codes()).toEqual(['OIC', 'lower-middle-income']);
    expect(await codes(['TUN'])).toEqual(['TUN', 'OIC']);
    expect(await codes(['WORLD', 'TUN'])).toEqual(['WORLD', 'TUN']);
  });

  it('compares with an economy by that economy’s own scores', async () => {
    const [tunisia] = (await modelOf('MAR', { vs: ['TUN'] })).comparators;
    expect(tunisia?.scoreOf('skills')).toBe(scores.scores.TUN?.[scores.columns.indexOf('skills')]);
  });

  it('names strengths in the first quarter and gaps in the last, and none that few members report', async () => {
    for (const economy of ['MAR', 'PSE', 'TUV']) {
      const { strengths, gaps, ranked } = await modelOf(economy);
      for (const { group: place, indicator } of strengths) {
        expect(place && relativeRank(place)).toBeLessThanOrEqual(0.25);
        expect(indicator.weight).toBeGreaterThan(0);
      }
      for (const { group: place } of [...gaps, ...strengths]) {
        expect(place?.[1]).toBeGreaterThanOrEqual(ranked.members.length / 2);
      }
      expect(strengths.length).toBeLessThanOrEqual(5);
      for (const { group: place } of gaps) {
        expect(place && relativeRank(place)).toBeGreaterThanOrEqual(0.75);
      }
      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('what is known of an economy', () => {
  it('is the newest value of the observations, with its year', async () => {
    const { facts } = await modelOf('MAR');
    const users = facts
      .flatMap((own) => own.facts)
      .find(({ indicator }) => indicator.indicator === 'internet-users');
    expect(users?.newest).toMatchObject(newestIn('connectivity', 'MAR', 'internet-users'));
  });

  it('is downloaded with a row for every value that the table shows', async () => {
    const environment = await environmentIn('en', answers);
    const model = await modelOf('TUV');
    const rows = factRows(environment, model);
    const shown = model.facts.flatMap((own) => own.facts).filter(({ newest }) => !('missing' in newest));
    expect(rows.map(({ indicator }) => indicator)).toEqual(shown.map(({ indicator }) => indicator.indicator));
    expect(rows.every(({ licence }) => licence !== '')).toBe(true);
  });

  it('has the divide of the newest year that has both sides', async () => {
    const dimensions = dividesOf(answers.catalogs.en, 'MAR', await answerOf('MAR'));
    const sex = dimensions.find(({ dimension }) => dimension === 'sex');
    const users = sex?.shares.find(({ indicator }) => indicator.indicator === 'internet-users');
    const women = newestIn('connectivity', 'MAR', 'internet-users', 'female');
    const men = newestIn('connectivity', 'MAR', 'internet-users', 'male');
    expect(women.year).toBe(men.year);
    expect(users?.gap).toMatchObject({ year: women.year, first: women.value, second: men.value });
    expect(sex?.others.map(({ indicator }) => indicator.unit)).not.toContain('percent-adults');
  });

  it('puts the dimension with the widest divide first', async () => {
    for (const economy of ['MAR', 'PSE']) {
      const widths = dividesOf(answers.catalogs.en, economy, await answerOf(economy)).map(({ shares }) =>
        Math.max(...shares.map(({ gap }) => Math.abs(gap.gap))),
      );
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
    }
  });
});

describe('who has overtaken a score', () => {
  it('can be told apart from it by the ranges of ranks', async () => {
    const catalog = answers.catalogs.en;
    const ranges = await source.published<PublishedRanges>(answerPaths.ranges('OIC'));
    const changes = await source.published<PublishedChanges>(answerPaths.changes(2021, catalog.scoreYear));
    let named = 0;
    for (const economy of ['MAR', 'TUN', 'SEN', 'EGY', 'DZA', 'PAK', 'NGA', 'IRQ']) {
      const answer = await answerOf(economy);
      const { lessons } = economyModel(
        catalog,
        economy,
        { answer, scores, changes, ranges },
        { group: 'OIC' },
      );
      for (const { area, overtakers } of lessons) {
        const c = ranges.columns.indexOf(area);
        for (const other of overtakers) {
          const [best, worst] = [ranges.ranges[other.economy]?.[c], ranges.ranges[economy]?.[c]];
          // Whoever stands right above and reaches down to it cannot be told apart.
          const between = counted(economy, 'OIC', area).rank - counted(other.economy, 'OIC', area).rank;
          expect([economy, area, other.economy, (best?.[2] ?? 0) < between]).toEqual([
            economy,
            area,
            other.economy,
            true,
          ]);
          expect(worst).toBeDefined();
          named += 1;
        }
      }
    }
    expect(named).toBeGreaterThan(0);
  });
});
