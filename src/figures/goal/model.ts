import { goalKey, goalsOf, type ScoreGoal } from '../../answers/goals.ts';
import {
  CHANGE_YEARS,
  type PublishedCourses,
  type PublishedPanel,
  type PublishedRanges,
  type PublishedScores,
} from '../../answers/published.ts';
import { unpackPanel } from '../../answers/rangeDraws.ts';
import { asScored } from '../../answers/receipts.ts';
import { type PublishedRises, risesOf } from '../../answers/rises.ts';
import type { Catalog, Group, Indicator } from '../../catalog/catalog.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { scoreByDefault } from '../../scoring/default.ts';
import { mixTo, type ScoredEconomy, type Step, type SteppedIndicator, stepsTo } from '../../scoring/goal.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { compareScores } from '../../scoring/rank.ts';
import type { Panel } from '../../scoring/types.ts';

/** An indicator of up to so many different values is taken to have no others: laws, strategies. */
const FEW = 6;

/** Whose score, in which column, among whom. */
export interface GoalOf {
  readonly economy: string;
  readonly column: string;
  readonly ranked: Group;
}

/** All that the answer is made of. */
export interface GoalAnswers {
  /** of the default year */
  readonly scores: PublishedScores;
  readonly panel: PublishedPanel;
  readonly rises: PublishedRises;
  readonly ranges: PublishedRanges | null;
  readonly courses: PublishedCourses;
}

/** A step, with how many have done as much. */
export interface GoalRow extends Step {
  readonly own: Indicator;
  readonly unit: { readonly name: string; readonly symbol: string };
  /** members that have the value or a better one, of those with a value */
  readonly peers: { readonly n: number; readonly of: number };
  /** null: not comparable over time, or no value to start from */
  readonly made: { readonly n: number; readonly of: number } | null;
}

export interface GoalModel extends GoalOf {
  readonly goals: readonly ScoreGoal[];
  /** null: nobody is ahead, and there is no higher class */
  readonly chosen: ScoreGoal | null;
  /** its own score */
  readonly score: number;
  /** indicators that the column is made of */
  readonly scored: number;
  /** who do it alone, those first that most members have reached */
  readonly alone: readonly GoalRow[];
  /** null where one alone does it */
  readonly together: { readonly rows: readonly GoalRow[]; readonly part: number } | null;
  /** the score with the best values of all, where even these are too little */
  readonly most: number | null;
  /** rank of the goal's score among the members */
  readonly rank: number;
  readonly of: number;
  /** where the group's median would be in five years at the pace of the last five; null where it is not the goal, or not known */
  readonly pace: number | null;
}

/** @param wanted `goalKey` of a goal; the first one where there is no such */
export function goalModel(
  catalog: Catalog,
  of: GoalOf,
  answers: GoalAnswers,
  wanted: string | null,
): GoalModel | null {
  const { economy, column, ranked } = of;
  const scores = exactScores(catalog, answers);
  const { ranges } = answers;
  const at = scores.columns.indexOf(column);
  const score = scores.scores[economy]?.[at] ?? null;
  if (score === null) return null;
  const goals = goalsOf(scores, ranges, ranked.members, of);
  const chosen = goals.find((goal) => goalKey(goal) === wanted) ?? goals[0] ?? null;
  const others = ranked.members.flatMap((code) =>
    code === economy ? [] : (scores.scores[code]?.[at] ?? []),
  );
  const scoredOne = economyIn(catalog, of, answers);
  const base = {
    ...of,
    goals,
    chosen,
    score,
    scored: scoredOne.indicators.length,
    rank: 1 + others.filter((other) => chosen !== null && compareScores(other, chosen.score) > 0).length,
    of: others.length + 1,
    pace: chosen?.kind === 'median' ? paceOf(answers, of, chosen.score) : null,
  };
  if (chosen === null) return { ...base, alone: [], together: null, most: null };
  const goal = { column, score: chosen.score };
  const rowOf = (step: Step): GoalRow => rowIn(catalog, of, answers, step);
  const alone = stepsTo(scoredOne, goal).alone.map(rowOf);
  alone.sort((a, b) => b.peers.n / b.peers.of - a.peers.n / a.peers.of);
  if (alone.length > 0) return { ...base, alone, together: null, most: null };
  const mix = mixTo(scoredOne, goal, bestAmong(scoredOne.indicators, answers.panel, ranked.members));
  return typeof mix === 'number'
    ? { ...base, alone, together: null, most: mix }
    : { ...base, alone, together: { rows: mix.steps.map(rowOf), part: mix.part }, most: null };
}

/** Most steps that a short text names. */
const MOST_STEPS = 3;

/** A goal that one indicator alone would reach, with the steps that would. */
export interface SingleSteps extends Pick<GoalModel, 'score' | 'rank' | 'of'> {
  readonly goal: ScoreGoal;
  /** one to three, those first that most members have reached */
  readonly steps: readonly GoalRow[];
}

/**
 * For a text that has room for little: the first goal of an economy (the group's median, the first place above its range, the next
 * class, the nearest member ahead) that a single indicator would reach, and up to three that would, each without the others.
 *
 * @returns null where it has no score, nobody is ahead, or no single step reaches any of these goals
 */
export function singleSteps(catalog: Catalog, of: GoalOf, answers: GoalAnswers): SingleSteps | null {
  const goals = goalModel(catalog, of, answers, null)?.goals ?? [];
  // Whoever does not reach the nearest member ahead reaches no other one.
  const nearest = goals.findIndex(({ kind }) => kind === 'economy');
  const wanted = nearest < 0 ? goals : goals.slice(0, nearest + 1);
  for (const goal of wanted) {
    const model = goalModel(catalog, of, answers, goalKey(goal));
    if (model === null || model.alone.length === 0) continue;
    const { score, rank, of: ranked, alone } = model;
    return { goal, score, rank, of: ranked, steps: alone.slice(0, MOST_STEPS) };
  }
  return null;
}

type ExactScores = Pick<PublishedScores, 'columns' | 'scores' | 'ranks'>;

/** Those of a panel: a paper asks for goal after goal. */
const exact = new WeakMap<PublishedPanel, ExactScores>();

/** The scores before they were rounded to six digits: who reaches one of these reaches it in the index too. */
function exactScores(catalog: Catalog, { panel }: GoalAnswers): ExactScores {
  const made = exact.get(panel) ?? makeExact(catalog, panel);
  exact.set(panel, made);
  return made;
}

function makeExact({ indicators }: Catalog, panel: PublishedPanel): ExactScores {
  const ordered = panel.indicators.flatMap((id) => indicators.filter(({ indicator }) => indicator === id));
  const { scores, ranks } = scoreByDefault(unpackPanel(panel), ordered.map(asScored));
  const rowsOf = ({ units, columns, values }: Panel) =>
    Object.fromEntries(
      units.map((unit, u) => [
        unit,
        columns.map((_, c) => {
          const value = values[u * columns.length + c] ?? Number.NaN;
          return Number.isNaN(value) ? null : value;
        }),
      ]),
    );
  return { columns: scores.columns, scores: rowsOf(scores), ranks: rowsOf(ranks) };
}

/** The column's indicators and the economy's values in them; overall, all. */
function economyIn(
  { indicators }: Catalog,
  { economy, column }: GoalOf,
  answers: GoalAnswers,
): ScoredEconomy {
  const { panel, scores } = answers;
  const counted = new Set(scores.counted);
  const row = panel.values[economy] ?? [];
  const own = indicators.filter(({ indicator, weight, area }) => {
    return weight > 0 && counted.has(indicator) && (column === OVERALL || area === column);
  });
  return {
    values: new Map(
      panel.indicators.flatMap((id, i) => {
        const value = row[i] ?? null;
        return value === null ? [] : [[id, value] as const];
      }),
    ),
    indicators: own.map((each): SteppedIndicator => {
      const values = [...new Set(columnIn(panel, each.indicator, Object.keys(panel.values)))];
      const stepped = { ...asScored(each), decimals: each.decimals };
      return values.length > FEW ? stepped : { ...stepped, only: values.sort((a, b) => a - b) };
    }),
    counted,
  };
}

function columnIn(panel: PublishedPanel, indicator: string, economies: readonly string[]): number[] {
  const i = panel.indicators.indexOf(indicator);
  return economies.flatMap((economy) => panel.values[economy]?.[i] ?? []);
}

function bestAmong(
  indicators: readonly SteppedIndicator[],
  panel: PublishedPanel,
  members: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    indicators.flatMap(({ indicator, direction }) => {
      const values = columnIn(panel, indicator, members);
      if (values.length === 0) return [];
      return [[indicator, direction === 1 ? Math.max(...values) : Math.min(...values)] as const];
    }),
  );
}

function rowIn(
  catalog: Catalog,
  { economy, ranked }: GoalOf,
  { panel, rises }: GoalAnswers,
  step: Step,
): GoalRow {
  const own = indicatorOf(catalog, step.indicator);
  const others = columnIn(
    panel,
    step.indicator,
    ranked.members.filter((code) => code !== economy),
  );
  const unit = catalog.units.find((each) => each.unit === own.unit);
  return {
    ...step,
    own,
    unit: { name: unit?.name ?? '', symbol: unit?.symbol ?? '' },
    peers: {
      n: others.filter((value) => own.direction * (value - step.to) >= 0).length,
      of: others.length,
    },
    made: step.from === null ? null : risesOf(rises, own, step.from, step.to),
  };
}

/** Where the group's median would be in five years at the pace of the last five; null where that is not known. */
function paceOf({ courses, scores }: GoalAnswers, { column }: GoalOf, now: number): number | null {
  const before = courses[column]?.find(([year]) => year === scores.year - CHANGE_YEARS);
  return before === undefined ? null : Math.min(100, 2 * now - before[1]);
}
