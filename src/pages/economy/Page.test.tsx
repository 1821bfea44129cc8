// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { environmentIn, realAnswers } from '../../../tests/support/answers.ts';
import { movementIn } from '../../answers/movement.ts';
import type { PublishedChanges } from '../../answers/published.ts';
import { changeFrom, changeYears } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { EnvironmentProvider } from '../../ui/environment.tsx';
import type { Environment } from '../../words/environment.ts';
import { type AnswerSource, answerPaths } from '../answers.ts';
import { Page } from './Page.tsx';

let source: AnswerSource;
let environment: Environment<Catalog>;

configure({ asyncUtilTimeout: 30_000 });

beforeAll(async () => {
  const { answers, source: published } = await realAnswers();
  source = published;
  environment = await environmentIn('en', answers);
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(cleanup);

const neverDrawn = () => Promise.reject(new Error('no framework is open'));

const MOVED = /moved the overall score most since|Why it moved/;

async function open(economy: string, search: string) {
  history.replaceState(null, '', `/en/economies/${economy}/${search}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <EnvironmentProvider value={{ ...environment, published: source.published }}>
        <Page of={economy} source={source} draw={neverDrawn} />
      </EnvironmentProvider>
    </QueryClientProvider>,
  );
  return within(await screen.findByRole('region', { name: MOVED }));
}

describe('the years between which a change is explained', () => {
  it('can be chosen, and stand in the link', async () => {
    const user = userEvent.setup();
    const why = await open('MAR', '');
    const { catalog } = environment;
    const usual = changeFrom(catalog, catalog.scoreYear);
    const years = changeYears(catalog, catalog.scoreYear, 'overall');
    const choice = why.getByRole('combobox', { name: 'Since' });
    expect(choice).toHaveValue(String(usual));
    expect(within(choice).getAllByRole('option')).toHaveLength(years.length);
    await user.selectOptions(choice, String(years[0]));
    const other = await screen.findByRole('region', { name: new RegExp(`most since ${years[0]},`) });
    expect(location.search).toBe(`?since=${years[0]}`);
    expect(other).toHaveTextContent(new RegExp(`since ${years[0]} \\(`));
    await user.selectOptions(within(other).getByRole('combobox', { name: 'Since' }), String(usual));
    await screen.findByRole('region', { name: new RegExp(`most since ${usual},`) });
    expect(location.search).toBe('');
  });

  it('say what lacks where no movement is stated between them', async () => {
    const { catalog } = environment;
    const to = catalog.scoreYear;
    const from = changeYears(catalog, to, 'overall').at(-1) ?? to;
    const changes = await source.published<PublishedChanges>(answerPaths.changes(from, to));
    const without = Object.keys(changes.changes).find(
      (economy) => movementIn(changes, economy, 'overall')?.kind === 'not stated',
    );
    if (without === undefined) throw new Error('expected an economy without a stated movement');
    const movement = movementIn(changes, without, 'overall');
    const why = await open(without, `?since=${from}`);
    await why.findByText(
      `No change since ${from} is stated: ${Math.round(movement?.renewed ?? 0)}% of the weight has newer values, a third is needed.`,
    );
    expect(why.getByRole('combobox', { name: 'Since' })).toHaveValue(String(from));
  });

  it('are turned round, with a notice, where the first comes after the last', async () => {
    const why = await open('MAR', '?since=2026&year=2021');
    await screen.findByText('2026 comes after 2021: the two years were turned round.');
    expect(why.getByRole('combobox', { name: 'Since' })).toHaveValue('2021');
  });

  it('are others, with a line, where there is no ranking or too little is newer', async () => {
    const why = await open('MAR', '?since=2003');
    expect(why.getByRole('status')).toHaveTextContent(
      'No change is stated: there is no ranking for 2003. 2021 is shown.',
    );
    cleanup();
    const later = await open('MAR', '?since=2025');
    expect(later.getByRole('status')).toHaveTextContent(
      /no change from 2025 to 2026 is stated \(OIC\).* 2021 is shown\.$/,
    );
  });
});

describe('a group that the economy is no member of', () => {
  const said = () =>
    screen.queryAllByRole('status').filter((own) => own.textContent.startsWith('Outside the group'));

  it('is named above the figures, and no other group is', async () => {
    await open('MAR', '?group=ASEAN');
    expect(said().map((own) => own.textContent)).toEqual([environment.words.economy.outside('ASEAN')]);
    cleanup();
    for (const search of ['', '?group=OIC', '?group=WORLD']) {
      await open('MAR', search);
      expect(said()).toEqual([]);
      cleanup();
    }
  });
});

describe('a view whose answers cannot be had', () => {
  it('leaves the one before, says so, and is asked for again', async () => {
    const user = userEvent.setup();
    const { catalog, words } = environment;
    const year = catalog.scoreYears.at(-3) ?? 0;
    let isBroken = true;
    const breaking: AnswerSource = {
      ...source,
      published: <T,>(path: string) =>
        isBroken && path === answerPaths.scores(year)
          ? Promise.reject<T>(new Error('no line'))
          : source.published<T>(path),
    };
    history.replaceState(null, '', '/en/economies/MAR/');
    render(
      <QueryClientProvider client={new QueryClient()}>
        <EnvironmentProvider value={{ ...environment, published: source.published }}>
          <Page of="MAR" source={breaking} draw={neverDrawn} />
        </EnvironmentProvider>
      </QueryClientProvider>,
    );
    await screen.findByRole('region', { name: MOVED });
    const heading = screen.getByRole('heading', { level: 1 }).textContent;
    const years = () => screen.getByRole('combobox', { name: words.control.year });
    await user.selectOptions(years(), String(year));
    await screen.findByText(new RegExp(words.notice.notWhole));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading ?? '');
    expect(screen.getByRole('region', { name: MOVED })).toBeInTheDocument();
    expect(screen.getByRole('main')).not.toHaveAttribute('aria-busy');
    isBroken = false;
    await user.selectOptions(years(), String(catalog.scoreYears.at(-2)));
    await waitFor(() => expect(screen.queryByText(new RegExp(words.notice.notWhole))).toBeNull());
    await user.selectOptions(years(), String(year));
    await waitFor(() => expect(years()).toHaveValue(String(year)));
  });
});
