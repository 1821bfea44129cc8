// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { environmentIn, realAnswers } from '../../../tests/support/answers.ts';
import { maturityClass } from '../../answers/classes.ts';
import type { PublishedChanges, PublishedRanges, PublishedScores } from '../../answers/published.ts';
import { drawRanges } from '../../answers/rangeDraws.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { EnvironmentProvider } from '../../ui/environment.tsx';
import { keepHome } from '../../ui/home.ts';
import type { Environment } from '../../words/environment.ts';
import { type AnswerSource, answerPaths } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';
import { Page } from './Page.tsx';

let source: AnswerSource;
let environment: Environment<Catalog>;
let scores: PublishedScores;

/** What the page's thread does, in the test's own. */
const drawHere: DrawRanges = async ({ panel, indicators, group, ...options }, onProgress, signal) => {
  const drawing = drawRanges(panel, indicators, [group], options);
  for (let done = 0; done < options.draws; ) {
    done = drawing.advance(500);
    onProgress(done);
    await new Promise((next) => setTimeout(next));
    signal.throwIfAborted();
  }
  return drawing.rangesOf(group.id);
};

// Drawing, and asking a document of thousands of elements for a role, takes seconds here.
configure({ asyncUtilTimeout: 30_000 });

beforeAll(async () => {
  const { answers, source: published } = await realAnswers();
  source = published;
  environment = await environmentIn('en', answers);
  scores = await source.published(answerPaths.scores(environment.catalog.scoreYear));
  // What jsdom lacks: no box has a size, and a dialog cannot be opened.
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => history.replaceState(null, '', '/en/'));
afterEach(cleanup);

async function open(search: string, draw: DrawRanges = drawHere) {
  history.replaceState(null, '', `/en/${search}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <EnvironmentProvider value={{ ...environment, published: source.published }}>
        <Page source={source} draw={draw} />
      </EnvironmentProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('region', { name: 'Range' });
}

/** The figure's table is folded away. */
const folded = { hidden: true } as const;
const scoreTable = () => screen.getByRole('table', { name: /^Scores, 0 to 100, \d+$/, ...folded });

const score = (economy: string, column: string) =>
  scores.scores[economy]?.[scores.columns.indexOf(column)] ?? Number.NaN;

describe('the ranges of ranks on the overview', () => {
  it('say how many neighbouring ranks cannot be told apart, and what a range covers', async () => {
    await open('?group=DCO');
    const { ranges } = await source.published<PublishedRanges>(answerPaths.ranges('DCO'));
    const overall = Object.values(ranges).flatMap((own) => own.at(-1) ?? []);
    const alike = Object.values(ranges).filter((own) => (own.at(-1)?.[2] ?? 0) > 0).length;
    expect(overall.length).toBeGreaterThan(0);
    const ranked = Object.values(ranges).filter((own) => own.at(-1)).length;
    const region = await screen.findByRole('region', { name: 'Range' });
    await within(region).findByText(
      `DCO: ${alike} of ${ranked - 1} pairs of neighbouring ranks cannot be told apart (Overall)`,
    );
    expect(region).toHaveTextContent('with an indicator left out, missing values filled');
  });

  it('stand beside each rank in the table, with the neighbours that cannot be told apart', async () => {
    await open('?group=DCO');
    const { ranges } = await source.published<PublishedRanges>(answerPaths.ranges('DCO'));
    const [best, worst] = ranges.MAR?.at(-1) ?? [0, 0];
    await screen.findByRole('columnheader', { name: 'Range', ...folded });
    const row = within(scoreTable()).getByRole('row', { name: /^Morocco \d/, ...folded });
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells.at(-2)).toBe(best === worst ? String(best) : `${best}–${worst}`);
  });

  it('are not there for a year without them, until they are drawn in the page', async () => {
    const user = userEvent.setup();
    await open('?group=DCO&year=2020');
    const region = screen.getByRole('region', { name: 'Range' });
    expect(region).toHaveTextContent(
      `Ranges of ranks are published for ${environment.catalog.scoreYear} only.`,
    );
    expect(screen.queryByRole('columnheader', { name: 'Range', ...folded })).toBeNull();
    await user.click(within(region).getByRole('button', { name: 'Recalculate here with 2,000 methods' }));
    expect(
      await within(region).findByRole('progressbar', { name: 'Recalculations made' }),
    ).toBeInTheDocument();
    await within(region).findByText(/2,000 recalculations made in this browser/);
    await within(region).findByText(/^DCO: \d+ of \d+ pairs of neighbouring ranks/);
    expect(screen.getByRole('columnheader', { name: 'Range', ...folded })).toBeInTheDocument();
  });

  it('rank the members that averages count, and show the others with their scores alone', async () => {
    await open('?group=ESCAP');
    await screen.findByText(/^ESCAP: \d+ of \d+ pairs of neighbouring ranks/);
    const row = within(scoreTable()).getByRole('row', { name: /^France \d/, ...folded });
    const cells = within(row)
      .getAllByRole('cell', folded)
      .map(({ textContent }) => textContent);
    expect(cells.slice(-3)).toEqual(['not ranked', '', '']);
    expect(screen.getByText(/^Ranks are among the members that averages count/)).toBeInTheDocument();
    const { ranges } = await source.published<PublishedRanges>(answerPaths.ranges('ESCAP'));
    expect(ranges.FRA).toBeUndefined();
  });

  it('come out as published when they are drawn again', async () => {
    const user = userEvent.setup();
    await open('?group=DCO');
    await user.click(screen.getByRole('button', { name: 'Recalculate here with 2,000 methods' }));
    await screen.findByText(/They give exactly the published ranges\./);
  });

  it('stop being drawn when the reader says so, and say when they cannot be drawn', async () => {
    const user = userEvent.setup();
    let stopped: AbortSignal | null = null;
    const never: DrawRanges = (_, __, signal) => {
      stopped = signal;
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    await open('?group=DCO', never);
    await user.click(screen.getByRole('button', { name: 'Recalculate here with 2,000 methods' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(stopped).toMatchObject({ aborted: true });
    expect(
      await screen.findByRole('button', { name: 'Recalculate here with 2,000 methods' }),
    ).toBeInTheDocument();
    cleanup();
    await open('?group=DCO', () => Promise.reject(new Error('no threads here')));
    await user.click(screen.getByRole('button', { name: 'Recalculate here with 2,000 methods' }));
    await screen.findByText('The recalculations could not be made here.');
  });
});

describe('the reader’s own country', () => {
  const first = () => screen.getByRole('region', { name: /scores range from/ });
  beforeEach(() => keepHome(null));

  it('has its class, place, change and weak spot beside the drawing, and nowhere else', async () => {
    await open('');
    await screen.findByRole('heading', { name: /^Largest clear rise/ });
    const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
    const before = titles();
    expect(within(first()).getByRole('button', { name: 'Your country Type a country…' })).toBeVisible();
    act(() => keepHome('MAR'));
    const place = await within(first()).findByRole('status');
    const own = score('MAR', 'overall');
    expect(place).toHaveTextContent(
      `${environment.words.score.classes[maturityClass(own)]}: ${environment.numbers.score(own)} of 100`,
    );
    await waitFor(() => expect(place).toHaveTextContent(/OIC: rank \d+–\d+ of \d+, \d+ by score/));
    await waitFor(() => expect(place).toHaveTextContent(/points since|no clear change since/i));
    expect(place).toHaveTextContent(/(Furthest behind|Least ahead) in “/);
    expect(within(place).getByRole('link', { name: 'Morocco' })).toHaveAttribute(
      'href',
      '/en/economies/MAR/',
    );
    expect(titles()).toEqual(before);
    expect(location.search).toBe('');
    expect(localStorage.getItem('meridian-country')).toBe('MAR');
  });

  it('is forgotten in one tap', async () => {
    const user = userEvent.setup();
    keepHome('MAR');
    await open('');
    await user.click(within(first()).getByRole('button', { name: 'Forget it' }));
    expect(within(first()).queryByRole('button', { name: 'Forget it' })).toBeNull();
    expect(localStorage.getItem('meridian-country')).toBeNull();
  });

  it('is forgotten with a line where it is no longer in the data', async () => {
    keepHome('SCG');
    await open('');
    expect(await within(first()).findByRole('status')).toHaveTextContent(/^SCG, kept on this device/);
    expect(localStorage.getItem('meridian-country')).toBeNull();
  });

  it('lasts as long as the page where the browser keeps nothing', async () => {
    const kept = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    keepHome('MAR');
    kept.mockRestore();
    await open('?group=ASEAN');
    expect(within(first()).getByRole('status')).toHaveTextContent('Not among the members (ASEAN)');
  });
});

describe('the receipt of a score', () => {
  it('has an address in every score of the table, also where there is none', async () => {
    await open('?group=DCO');
    const { members } = environment.catalog.groups.find(({ group }) => group === 'DCO') ?? { members: [] };
    const links = within(scoreTable())
      .getAllByRole('link', folded)
      .map((link) => link.getAttribute('href'));
    for (const economy of members) {
      for (const column of scores.columns) {
        expect(links).toContain(`/en/?group=DCO&receipt=${economy}.${column}`);
      }
    }
  });

  it('opens from its address, adds up to the score, and closes', async () => {
    const user = userEvent.setup();
    await open('?receipt=MAR.government');
    const { scoreYear } = environment.catalog;
    const name = `Morocco, Government, ${scoreYear}: what the score is made of`;
    const dialog = await screen.findByRole('dialog', { name });
    const table = await within(dialog).findByRole('table', { name });
    const foot = within(table).getByRole('row', { name: /^Sum: the score/ });
    expect(foot).toHaveTextContent(score('MAR', 'government').toFixed(2));
    const points = within(table)
      .getAllByRole('row')
      .slice(1, -1)
      .map((row) => Number(within(row).getAllByRole('cell').at(-2)?.textContent));
    expect(points.length).toBeGreaterThan(2);
    const sum = points.reduce((total, each) => total + each, 0);
    expect(Math.abs(sum - score('MAR', 'government'))).toBeLessThan(0.005 * (points.length + 1));
    expect(await within(dialog).findByText(/^OIC: rank \d+–\d+ of \d+, \d+ by score$/)).toBeInTheDocument();
    expect(await within(dialog).findByText(/^World: rank \d+–\d+ of \d+, \d+ by score$/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(location.search).toBe('');
  });

  it('of the overall score leads on to those of the areas', async () => {
    await open('?receipt=MAR.overall');
    const dialog = await screen.findByRole('dialog');
    const link = await within(dialog).findByRole('link', { name: 'Skills' });
    expect(link).toHaveAttribute('href', '/en/?receipt=MAR.skills');
    expect(within(dialog).getByRole('row', { name: /^Sum: the score/ })).toHaveTextContent(
      score('MAR', 'overall').toFixed(2),
    );
  });

  it('says why the score and the rank moved to who asks: parts that add up, and places', async () => {
    const user = userEvent.setup();
    await open('?receipt=MAR.skills');
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByText(/^Why it moved, \d{4}–\d{4}$/));
    const heading = await within(dialog).findByRole('heading', {
      level: 3,
      name: /^Morocco: .+ moved the score in “Skills” most since \d{4}, by /,
    });
    const table = within(dialog).getByRole('table', { name: heading.textContent ?? '' });
    const number = (cell: Element | null | undefined) => Number(cell?.textContent?.replace('−', '-'));
    const parts = [...table.querySelectorAll('tbody tr')].map((row) => number(row.lastElementChild));
    const sum = parts.reduce((total, each) => total + each, 0);
    expect(parts.length).toBeGreaterThan(1);
    expect(sum).toBeCloseTo(number(table.querySelector('tfoot td')), 9);
    const from = Number(heading.textContent?.match(/since (\d{4})/)?.[1]);
    const before = await source.published<PublishedScores>(answerPaths.scores(from));
    const was = before.scores.MAR?.[before.columns.indexOf('skills')] ?? Number.NaN;
    expect(Math.abs(score('MAR', 'skills') - was - sum)).toBeLessThan(0.0101);
    const places = (await within(dialog).findByText(/^By score \d+\w\w of/)).textContent ?? '';
    const [rank, now] = [...places.matchAll(/(\d+)\w\w of/g)].map(([, own]) => Number(own));
    const [own, peers] = [...places.matchAll(/([+−]?\d+) by its/g)].map(([, each]) =>
      Number(each?.replace('−', '-')),
    );
    expect((own ?? 0) + (peers ?? 0)).toBe((rank ?? 0) - (now ?? 0));
  });

  it('says what lacks where no movement is stated', async () => {
    const user = userEvent.setup();
    const { scoreYear } = environment.catalog;
    const changes = await source.published<PublishedChanges>(answerPaths.changes(scoreYear - 5, scoreYear));
    const at = changes.columns.indexOf('data-governance');
    const still = Object.keys(changes.changes).find((each) => changes.changes[each]?.[at]?.length === 1);
    if (still === undefined) throw new Error('every movement is stated');
    await open(`?group=WORLD&receipt=${still}.data-governance`);
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByText(/^Why it moved/));
    expect(
      await within(dialog).findByText(
        /^No change since \d{4} is stated: \d+% of the weight has newer values, a third is needed\.$/,
      ),
    ).toBeInTheDocument();
  });

  it('says what is missing where there is no score, and what would be enough', async () => {
    const { catalog } = environment;
    const without = Object.entries(scores.noScore).flatMap(([economy, columns]) =>
      Object.entries(columns).flatMap(([column, why]) =>
        column !== 'overall' && why.missing.length > 1 ? [{ economy, column, why }] : [],
      ),
    );
    const [first] = without;
    if (first === undefined) throw new Error('everybody has every score');
    await open(`?group=WORLD&receipt=${first.economy}.${first.column}`);
    const dialog = await screen.findByRole('dialog', { name: /: why there is no score$/ });
    const table = await within(dialog).findByRole('table');
    const named = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    const missing = first.why.missing.map(
      (id) => catalog.indicators.find(({ indicator }) => indicator === id)?.short,
    );
    expect(new Set(named)).toEqual(new Set(missing));
    expect(within(dialog).getByText(/more indicators? would be enough/)).toBeInTheDocument();
  });

  it('stays closed for an address that names no score, with a notice', async () => {
    await open('?receipt=MAR.weather');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/“MAR.weather” was left out of the parameter receipt/)).toBeInTheDocument();
  });
});

describe('those who moved most', () => {
  it('each have their reasons for who asks, in points that add up to the printed change', async () => {
    const user = userEvent.setup();
    await open('');
    const heading = await screen.findByRole('heading', { level: 2, name: /^(Largest|No) clear rise from/ });
    const figure = within(heading.closest('figure, section') as HTMLElement);
    await user.click(figure.getByText(/^Why it moved, \d{4}–\d{4}$/));
    const reasons = await figure.findAllByText(/ points: .+ in \d{4}, .+ in \d{4}[;)]/);
    expect(reasons.length).toBe(8);
    for (const { textContent } of reasons) {
      const [reason = ''] = (textContent ?? '').split(/\. By score/);
      const numbers = [...reason.matchAll(/([+−]?\d+\.\d)(?= points| \(|\.?$|;)/g)].map(([, each]) =>
        Number(each?.replace('−', '-')),
      );
      const [change = Number.NaN, ...parts] = numbers;
      expect(parts.length).toBe(3);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(change, 9);
      expect(textContent).toMatch(/Places gained \(\+\) or lost \(−\)/);
    }
  });
});
