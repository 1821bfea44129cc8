import type { IndicatorRow } from '../catalog/types.ts';
import { goalpostsOf } from '../scoring/default.ts';
import { withinGoalposts } from '../scoring/goalposts.ts';
import { runOf } from '../scoring/runs.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import { type Dated, LEVEL_THEN, type LevelLimits, type LevelMatch, type LevelThen } from './levels.ts';
import { withoutForecasts, type YearValue } from './newest.ts';

type Series = ReadonlyMap<string, readonly YearValue[]>;

/** What the rule needs beside the measure itself. */
export interface Ground {
  /** national income per person, and population: economy → values ascending by year */
  readonly income: Series;
  readonly population: Series;
  /** groups that both economies are in, the narrowest region among them */
  readonly shared: (one: string, other: string) => readonly string[];
  /** which condition a group of `shared` is: several organisations count once */
  readonly conditionOf: (group: string) => string;
  /** left out: those of the rule */
  readonly limits?: LevelLimits;
}

type Measure = Pick<IndicatorRow, 'comparable_over_time'> & ScoredIndicator;

/** A value as near to a year as the rule allows; of two as near the earlier one. */
function nearTo(values: readonly YearValue[], year: number): YearValue | null {
  const near = values.filter((own) => Math.abs(own.year - year) <= LEVEL_THEN.near);
  return near.reduce<YearValue | null>(
    (best, own) => (best === null || Math.abs(own.year - year) < Math.abs(best.year - year) ? own : best),
    null,
  );
}

/** The values at both ends of a window, where no break lies between them and neither is a forecast. */
function endsOf(
  values: readonly YearValue[],
  comparable: boolean,
  [from, to]: readonly [number, number],
): readonly [then: YearValue, now: YearValue] | null {
  const known = withoutForecasts(values);
  const now = nearTo(known, to);
  if (now === null) return null;
  const then = nearTo(runOf(known, now.year, comparable), from);
  return then === null || then.year >= now.year ? null : [then, now];
}

const ratio = (a: number, b: number): number => Math.max(a / b, b / a);

/** An economy in a window: its values at both ends, and what it was like at the beginning. */
interface Standing {
  readonly economy: string;
  readonly before: YearValue;
  readonly after: YearValue;
  /** points of the goalpost scale at both ends */
  readonly from: number;
  readonly to: number;
  readonly income: number;
  readonly population: number;
}

type Window = readonly [from: number, to: number];

/** Everybody's standing in a window; who lacks a value at an end, or income or population at the beginning, is left out. */
function standingsIn(
  window: Window,
  measure: Measure,
  series: Series,
  { income, population }: Ground,
): ReadonlyMap<string, Standing> {
  const posts = goalpostsOf(measure);
  return new Map(
    [...series].flatMap(([economy, values]) => {
      const ends = endsOf(values, measure.comparable_over_time, window);
      const earned = nearTo(income.get(economy) ?? [], window[0])?.value;
      const people = nearTo(population.get(economy) ?? [], window[0])?.value;
      if (ends === null || earned === undefined || people === undefined) return [];
      const [before, after] = ends;
      const [from, to] = ends.map(({ value }) => withinGoalposts(value, posts)) as [number, number];
      const own = { economy, before, after, from, to, income: earned, population: people };
      return [[economy, own] as const];
    }),
  );
}

/** Who was comparable to an economy at the beginning of a window, and level with it. */
function levelWith(own: Standing, standings: ReadonlyMap<string, Standing>, limits: LevelLimits): Standing[] {
  return [...standings.values()].filter(
    (other) =>
      other.economy !== own.economy &&
      ratio(other.income, own.income) <= limits.income &&
      ratio(other.population, own.population) <= limits.population &&
      other.from >= own.from - limits.below &&
      other.from <= own.from + limits.above,
  );
}

/** Whether an economy's income today is within reach of the learner's. */
function isReachable(income: Series, learner: string, other: string, most: number): boolean {
  const [own, its] = [learner, other].map((economy) => income.get(economy)?.at(-1)?.value);
  return own !== undefined && its !== undefined && its <= own * most;
}

/** A pair of standings in one window, the other ahead of the learner. */
interface Found {
  readonly window: Window;
  readonly own: Standing;
  readonly other: Standing;
}

/** Who is ahead in enough windows, each as in the newest window that says so. */
function agreed(found: readonly (readonly Found[])[], agree: number): Found[] {
  const all = new Map<string, Found[]>();
  for (const each of found.flat()) {
    all.set(each.other.economy, [...(all.get(each.other.economy) ?? []), each]);
  }
  return [...all.values()].flatMap(([newest, ...others]) =>
    newest !== undefined && others.length + 1 >= agree ? [newest] : [],
  );
}

/**
 * Who was level with each economy in an outcome indicator and is ahead of it now.
 *
 * @param series of the indicator: economy → values ascending by year
 * @param last the year in which the newest window ends
 * @returns economy → the answer; an economy without values at both ends of any window is left out
 *
 * Source: after the "aspirational peers" of country benchmarking (World Bank, Find My Friends) and the positive outliers of Exemplars in
 * Global Health (BMJ Global Health 2020;5:e002938), which look at growth of income too.
 */
export function levelThen(
  measure: Measure,
  series: Series,
  last: number,
  ground: Ground,
): ReadonlyMap<string, LevelThen> {
  const { limits = LEVEL_THEN } = ground;
  const windows = Array.from({ length: limits.windows }, (_, back) => {
    const window: Window = [last - back - limits.years, last - back];
    return { window, standings: standingsIn(window, measure, series, ground) };
  });
  const answer = (learner: string): LevelThen | null => {
    const newest = windows.find(({ standings }) => standings.has(learner));
    const now = newest?.standings.get(learner);
    if (newest === undefined || now === undefined) return null;
    const ahead = windows.map(({ window, standings }) => {
      const own = standings.get(learner);
      if (own === undefined) return [];
      return levelWith(own, standings, limits)
        .filter((other) => other.to >= own.to + limits.ahead && other.to >= other.from)
        .map((other): Found => ({ window, own, other }));
    });
    return {
      level: levelWith(now, newest.standings, limits).length,
      window: newest.window,
      matches: nearest(
        agreed(ahead, limits.agree).filter(({ other }) =>
          isReachable(ground.income, learner, other.economy, limits.incomeToday),
        ),
        ground,
      ),
    };
  };
  return new Map(
    [...series.keys()].flatMap((economy) => {
      const own = answer(economy);
      return own === null ? [] : [[economy, own] as const];
    }),
  );
}

/** The first few by the conditions that they share with the learner, then by the smallest lead. */
function nearest(found: readonly Found[], { income, shared, conditionOf }: Ground): LevelMatch[] {
  return found
    .map(({ window, own, other }) => {
      const both = shared(own.economy, other.economy);
      const conditions =
        new Set(both.map(conditionOf)).size + Number(isOfSize(own.population, other.population));
      const match: LevelMatch = {
        economy: other.economy,
        before: dated(other.before),
        after: dated(other.after),
        own: [dated(own.before), dated(own.after)],
        grew: grewBy(income, [own.economy, other.economy], window),
        shared: both,
      };
      return { match, conditions, lead: other.to - own.to };
    })
    .sort(
      (a, b) =>
        b.conditions - a.conditions || a.lead - b.lead || (a.match.economy < b.match.economy ? -1 : 1),
    )
    .slice(0, LEVEL_THEN.most)
    .map(({ match }) => match);
}

const dated = ({ year, value }: YearValue): Dated => [year, value];

/** Populations of one order of magnitude. */
const isOfSize = (a: number, b: number): boolean => Math.floor(Math.log10(a)) === Math.floor(Math.log10(b));

/** How many times as much the second one's income grew over a window as the first one's; null where that is not known. */
function grewBy(
  income: Series,
  economies: readonly [learner: string, other: string],
  [from, to]: Window,
): number | null {
  const [own, its] = economies.map((economy) => {
    const values = income.get(economy) ?? [];
    const [before, after] = [nearTo(values, from), nearTo(values, to)];
    return before === null || after === null ? null : after.value / before.value;
  });
  return own === null || its === null || own === undefined || its === undefined
    ? null
    : Number((its / own).toPrecision(3));
}
