// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { environmentIn, realAnswers } from '../../../tests/support/answers.ts';
import { ranksAmong } from '../../answers/groupScores.ts';
import type { PublishedPanel, PublishedScores } from '../../answers/published.ts';
import { unpackPanel } from '../../answers/rangeDraws.ts';
import { asScored } from '../../answers/receipts.ts';
import { publishScores } from '../../answers/scores.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { LANGUAGES } from '../../catalog/languages.ts';
import { goalModel, singleSteps } from '../../figures/goal/model.ts';
import { goalSentences, goalTitle } from '../../figures/goal/words.ts';
import { scoreByDefault } from '../../scoring/default.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { EnvironmentProvider } from '../../ui/environment.tsx';
import type { Environment } from '../../words/environment.ts';
import { type AnswerSource, answerPaths } from '../answers.ts';
import { Goal } from './Goal.tsx';

let source: AnswerSource;
let environments: readonly Environment<Catalog>[];
let catalog: Catalog;
let scores: PublishedScores;
let panel: PublishedPanel;

configure({ asyncUtilTimeout: 30_000 });

beforeAll(async () => {
  const { answers, source: published } = await realAnswers();
  source = published;
  environments = await Promise.all(LANGUAGES.map((language) => environmentIn(language, answers)));
  catalog = answers.catalogs.en;
  scores = await source.published(answerPaths.scores(catalog.scoreYear));
  panel = await source.published(answerPaths.panel(catalog.scoreYear));
});
afterEach(cleanup);

function groupOf(code: string): Group {
  const group = catalog.groups.find((each) => each.group === code);
  if (group === undefined) throw new Error(`no group ${code}`);
  return group;
}

const answersFor = async (group: string) => ({
  scores,
  panel,
  rises: await source.published<never>(answerPaths.rises),
  ranges: await source.published<never>(answerPaths.ranges(group)),
  courses: await source.published<never>(answerPaths.courses(group)),
});

/** Everybody's published scores, with one value of one economy changed. */
function publishedWith(changed: ReadonlyMap<string, number>, economy: string): PublishedScores {
  const whole = unpackPanel(panel);
  const values = Float64Array.from(whole.values);
  const u = whole.units.indexOf(economy);
  for (const [indicator, value] of changed) {
    values[u * whole.columns.length + whole.columns.indexOf(indicator)] = value;
  }
  const indicators = whole.columns.flatMap((id) =>
    catalog.indicators.filter(({ indicator }) => indicator === id).map(asScored),
  );
  return publishScores(scores.year, scoreByDefault({ ...whole, values }, indicators));
}

describe.each([
  ['SEN', 'OIC', OVERALL],
  ['BGD', 'ESCAP', 'connectivity'],
  ['JOR', 'DCO', OVERALL],
  ['KAZ', 'OIC', 'resilience'],
  ['LAO', 'ASEAN', 'skills'],
])('what %s would need (%s, %s)', (economy, group, column) => {
  it('reaches the goal in the whole index too, and the rank that is said', async () => {
    const ranked = groupOf(group);
    const of = { economy, column, ranked };
    const answers = await answersFor(group);
    const first = goalModel(catalog, of, answers, null);
    for (const goal of first?.goals.slice(0, 5) ?? []) {
      const model = goalModel(catalog, of, answers, goal.kind === 'economy' ? goal.economy : goal.kind);
      if (model === null) throw new Error('expected a model');
      const changes = [
        ...model.alone.slice(0, 4).map(({ indicator, to }) => new Map([[indicator, to]])),
        ...(model.together === null
          ? []
          : [new Map(model.together.rows.map(({ indicator, to }) => [indicator, to]))]),
      ];
      expect(changes.length > 0 || model.most !== null).toBe(true);
      for (const changed of changes) {
        const then = publishedWith(changed, economy);
        const reached = then.scores[economy]?.[then.columns.indexOf(column)];
        // Published scores have six digits.
        expect(reached).toBeGreaterThanOrEqual(goal.score - 1e-4);
        expect(ranksAmong(then, ranked.members, column).get(economy)).toBeLessThanOrEqual(model.rank);
      }
    }
  });
});

it.each([
  ['SEN', 'OIC', OVERALL],
  ['BGD', 'ESCAP', 'connectivity'],
  ['JOR', 'DCO', OVERALL],
  ['KAZ', 'OIC', 'resilience'],
  ['LAO', 'ASEAN', 'skills'],
])(
  'names at most three single steps of %s (%s, %s), each of which reaches the goal',
  async (economy, group, column) => {
    const ranked = groupOf(group);
    const found = singleSteps(catalog, { economy, column, ranked }, await answersFor(group));
    if (found === null) throw new Error('expected a goal that a single step reaches');
    expect(found.steps.length).toBeGreaterThan(0);
    expect(found.steps.length).toBeLessThanOrEqual(3);
    for (const { indicator, to, own } of found.steps) {
      const then = publishedWith(new Map([[indicator, to]]), economy);
      expect(then.scores[economy]?.[then.columns.indexOf(column)]).toBeGreaterThanOrEqual(
        found.goal.score - 1e-4,
      );
      // A step less, as values are printed, does not: where it is no law or strategy.
      const less = publishedWith(new Map([[indicator, to - own.direction * 10 ** -own.decimals]]), economy);
      expect(less.scores[economy]?.[less.columns.indexOf(column)]).toBeLessThan(found.goal.score + 1e-4);
    }
  },
);

it('names no single step where there is no score', async () => {
  const ranked = groupOf('OIC');
  const at = scores.columns.indexOf(OVERALL);
  const none = ranked.members.find((code) => (scores.scores[code]?.[at] ?? null) === null) ?? '';
  const answers = await answersFor('OIC');
  expect(singleSteps(catalog, { economy: none, column: OVERALL, ranked }, answers)).toBeNull();
});

it('lets the reader choose a goal, in three languages', async () => {
  const user = userEvent.setup();
  const ranked = groupOf('OIC');
  for (const environment of environments) {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <EnvironmentProvider value={{ ...environment, published: source.published }}>
          <Goal source={source} economy="SEN" column={OVERALL} ranked={ranked} scores={scores} carried="" />
        </EnvironmentProvider>
      </QueryClientProvider>,
    );
    const choice = await screen.findByRole('combobox');
    const answers = await answersFor('OIC');
    const of = { economy: 'SEN', column: OVERALL, ranked };
    const far = goalModel(environment.catalog, of, answers, null)?.goals.at(-1);
    if (far?.kind !== 'economy') throw new Error('expected the member that is first');
    await user.selectOptions(choice, far.economy);
    const model = goalModel(environment.catalog, of, answers, far.economy);
    if (model === null) throw new Error('expected a model');
    const title = goalTitle(environment, model, far);
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    const [first] = goalSentences(environment, model, scores.year);
    expect(within(screen.getByRole('status')).getByText(first ?? '')).toBeVisible();
    cleanup();
  }
});
