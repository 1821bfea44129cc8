import { group } from 'd3-array';
import type { LevelLimits, LevelThen, PublishedLevelThen } from '../../src/answers/levels.ts';
import { levelThen } from '../../src/answers/levelThen.ts';
import type { YearValue } from '../../src/answers/newest.ts';
import { NATIONAL_INCOME, PEOPLE } from '../../src/catalog/measures.ts';
import type { Tables } from '../../src/catalog/read.ts';

/** Regions count as one condition, and so do organisations; the classes of the UN each. */
const ONCE = ['region', 'organisation'];

type SeriesOf = (indicator: string) => ReadonlyMap<string, readonly YearValue[]>;

/**
 * Who was level with whom, and is ahead now: `answers/level-then.json`.
 *
 * @param lastOf the year in which an indicator's newest window ends; undefined: it has no values
 * @param limits left out: those of the rule
 */
export function publishLevelThen(
  tables: Tables,
  seriesOf: SeriesOf,
  lastOf: (indicator: string) => number | undefined,
  limits?: LevelLimits,
): PublishedLevelThen {
  const outcomes = tables.indicators.filter(({ indicator }) =>
    tables.outcomes.some((own) => own.indicator === indicator),
  );
  const ground = {
    income: seriesOf(NATIONAL_INCOME),
    population: seriesOf(PEOPLE),
    shared: sharedIn(tables),
    conditionOf: conditionIn(tables),
    ...(limits !== undefined && { limits }),
  };
  const answers = outcomes.map((own) => {
    const last = lastOf(own.indicator);
    const found = last === undefined ? new Map() : levelThen(own, seriesOf(own.indicator), last, ground);
    return [own.indicator, found as ReadonlyMap<string, LevelThen>] as const;
  });
  return {
    outcomes: outcomes.map(({ indicator }) => indicator),
    economies: Object.fromEntries(
      tables.economies.flatMap(({ economy }) => {
        const own = answers.flatMap(([indicator, found]) => {
          const answer = found.get(economy);
          return answer === undefined ? [] : [[indicator, answer] as const];
        });
        return own.length === 0 ? [] : [[economy, Object.fromEntries(own)] as const];
      }),
    ),
  };
}

/** Organisations, classes of the UN, and the narrowest region that two economies are both in. */
function sharedIn({ groups, memberships, economies }: Tables): (one: string, other: string) => string[] {
  const members = memberships.filter(({ status }) => status === 'member');
  const of = group(members, ({ economy }) => economy);
  const kinds = new Map(groups.map((own) => [own.group, own.kind]));
  const places = new Map(economies.map((own) => [own.economy, own]));
  return (one, other) => {
    const its = new Set((of.get(other) ?? []).map((own) => own.group));
    const both = (of.get(one) ?? []).map((own) => own.group).filter((id) => its.has(id));
    const named = groups
      .map((own) => own.group)
      .filter((id) => both.includes(id) && ['organisation', 'classification'].includes(kinds.get(id) ?? ''));
    const [a, b] = [places.get(one), places.get(other)];
    const region = (['subregion', 'region'] as const)
      .map((size) => (a?.[size] === b?.[size] ? a?.[size] : undefined))
      .find((id) => id !== undefined && kinds.has(id));
    return region === undefined ? named : [...named, region];
  };
}

function conditionIn({ groups }: Tables): (id: string) => string {
  const kinds = new Map(groups.map((own) => [own.group, own.kind]));
  return (id) => {
    const kind = kinds.get(id) ?? id;
    return ONCE.includes(kind) ? kind : id;
  };
}
