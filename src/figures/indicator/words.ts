import { ascending } from 'd3-array';
import { courseClaim } from '../../answers/course.ts';
import { type YearValue, yearsShown } from '../../answers/newest.ts';
import type { IndicatorTarget } from '../../answers/published.ts';
import { FEWEST_IN_REGION } from '../../answers/regions.ts';
import type { Placed } from '../../answers/standing.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import { isMember } from '../../catalog/members.ts';
import { endOf } from '../../catalog/units.ts';
import { compareScores } from '../../scoring/rank.ts';
import type { Environment } from '../../words/environment.ts';
import type { Leader } from '../../words/names.ts';
import { leftOut, named, placeOf } from '../notes.ts';
import type { IndicatorModel, IndicatorScope, RankingModel, TrendModel } from './model.ts';

/** What the figures of an indicator say in words. Pure: an environment and a model in, sentences out. */

/** How values of an indicator are written: decimals and unit are the indicator’s. */
export function formatValue({ numbers }: Environment<NamingCatalog>, { indicator, unit }: IndicatorScope) {
  return (value: number) => numbers.withUnit(value, indicator.decimals, unit.symbol);
}

/** The same with what a publisher says of a value, such as that it is an estimate; nothing of an ordinary one. */
export function formatFlagged(environment: Environment<NamingCatalog>, scope: IndicatorScope) {
  const format = formatValue(environment, scope);
  const { flags } = environment.catalog;
  return ({ value, flag }: Pick<YearValue, 'value' | 'flag'>) =>
    flag === '' ? format(value) : `${format(value)} (${flags[flag] ?? flag})`;
}

/** A rank as it is written; that there is none for who is not ranked. */
export function rankText({ words }: Environment<NamingCatalog>, { rank }: Placed): string {
  return rank === null ? words.indicator.unranked : String(rank);
}

/** The first of the group, all of them where some share its value; null where nobody has a value. */
export function leaderOf(environment: Environment<NamingCatalog>, model: RankingModel): Leader | null {
  const leading = firstOf(model);
  const [first, last] = [leading[0], leading.at(-1)];
  if (first === undefined || last === undefined) return null;
  const format = formatValue(environment, model);
  const isShared = compareScores(first.value, last.value) === 0;
  return {
    group: model.group.short,
    ...placeOf(
      environment,
      leading.map(({ economy }) => economy),
    ),
    // Beyond the end of a scale places are shared and values differ.
    value: isShared
      ? format(first.value)
      : environment.words.indicator.map.from(format(endOf(model.indicator))),
  };
}

/** Those in the first place; with the highest value where neither end is the good one. */
function firstOf({ counted }: RankingModel): readonly Placed[] {
  const [first] = counted;
  if (first === undefined) return [];
  return counted.filter(({ rank, value }) =>
    rank === null ? compareScores(value, first.value) === 0 : rank === first.rank,
  );
}

/** So many in the first place are counted, not named. */
const MANY = 4;

/** The heading of an indicator's page: who leads its group. */
export function indicatorPageTitle(environment: Environment<NamingCatalog>, model: IndicatorModel): string {
  const { words } = environment;
  const { indicator, group, year, best, counted } = model;
  const leader = leaderOf(environment, model);
  if (leader === null) {
    return words.labelled(indicator.name, words.notice.noData(group.short, String(year)));
  }
  const first = firstOf(model).length;
  const when = whenOf(environment, firstOf(model), year);
  const [only] = counted;
  if (only !== undefined && counted.length === 1) {
    return words.indicator.only(group.short, leader.name, indicator.name, leader.value, when);
  }
  return first < MANY
    ? words.indicator.title(leader, indicator.name, when, best)
    : words.indicator.shared(group.short, first, counted.length, indicator.name, leader.value, when, best);
}

/** What the heading's values are of, who has one, and where the medians are; null where nobody has a value. */
export function indicatorPageLead(
  environment: Environment<NamingCatalog>,
  model: RankingModel,
): string | null {
  const { words } = environment;
  const { summary, worldMedian, unit, year, counted } = model;
  const { averages, n, of } = summary;
  if (counted.length === 0) return null;
  const measured = `${words.labelled(words.column.unit, unit.name)}.`;
  if (averages.median === undefined) return measured;
  const format = formatValue(environment, model);
  const world = worldMedian === null ? null : format(worldMedian);
  return `${measured} ${words.indicator.lead(n, of, format(averages.median), world, String(year))}`;
}

/** How many members are better than the world’s median; between which values they are where no median makes sense or is known. */
export function rankingTitle(environment: Environment<NamingCatalog>, model: RankingModel): string {
  const { words } = environment;
  const { group, year, counted, best, betterThanWorld, indicator } = model;
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined) return words.notice.noData(group.short, String(year));
  if (best === 'low' || indicator.groupAverages.includes('median')) {
    if (model.worldMedian === null)
      return spanTitle(environment, model) ?? words.notice.noData(group.short, String(year));
    return words.indicator.better(group.short, betterThanWorld, counted.length, best);
  }
  const format = formatValue(environment, model);
  if (first.value === last.value) {
    return words.indicator.map.same(group.short, format(first.value), counted.length);
  }
  const at = (end: number) => counted.filter(({ value }) => value === end).length;
  return words.indicator.ends(
    group.short,
    at(first.value),
    counted.length,
    format(first.value),
    at(last.value),
    format(last.value),
  );
}

/** How the drawn median moved between its ends; that it cannot be said where levels do not compare over time. */
export function trendTitle(environment: Environment<NamingCatalog>, model: TrendModel): string {
  const { words } = environment;
  const { group, indicator } = model;
  const format = formatValue(environment, model);
  const claim = courseClaim(model, indicator.decimals);
  if (claim === null || !indicator.comparableOverTime) {
    return words.indicator.trendNone(group.short, indicator.name);
  }
  const { first, last, isBorneOut } = claim;
  const [from, to] = [format(first.median), format(last.median)];
  const years = [String(first.year), String(last.year)] as const;
  if (!isBorneOut) return words.indicator.trendOther(group.short, from, to, ...years);
  if (from === to) return words.indicator.trendFlat(group.short, to, ...years);
  return last.median > first.median
    ? words.indicator.trendUp(group.short, from, to, ...years)
    : words.indicator.trendDown(group.short, from, to, ...years);
}

/** The years of values, as one of a sentence or a measure. */
function whenOf(
  { words }: Environment<NamingCatalog>,
  values: readonly { readonly year: number }[],
  asked: number,
): string {
  const [first, last] = yearsShown(
    values.map(({ year }) => year),
    asked,
  );
  return words.years(String(first), String(last));
}

/** The indicator, its unit and the year; the years of the values where none is of that year. */
export function measure(
  environment: Environment<NamingCatalog>,
  { indicator, unit, year }: IndicatorScope,
  values: readonly { readonly year: number }[],
): string {
  const { words } = environment;
  return words.indicator.measure(indicator.name, unit.name, whenOf(environment, values, year));
}

/** The indicator, its unit and the years from the first one known to the one asked for. */
export function measureSpan(
  { words }: Environment<NamingCatalog>,
  { indicator, unit, year }: TrendModel,
): string {
  return words.indicator.measureSpan(indicator.name, unit.name, String(indicator.firstYear), String(year));
}

/** Which values are older, estimated, after a break; who is missing; who is listed and not averaged; what the targets are. */
export function rankingNotes(environment: Environment<NamingCatalog>, model: RankingModel): string[] {
  return [
    ...valueNotes(environment, model),
    ...leftOut(environment, model.group),
    ...model.targets.map((target) => targetNote(environment, model, target)),
  ];
}

/** Where regions differ, else how far apart members are. */
export function mapTitle(environment: Environment<NamingCatalog>, model: IndicatorModel): string {
  const { map } = environment.words.indicator;
  const { group, regions, indicator } = model;
  if (!indicator.groupAverages.includes('median')) return rankingTitle(environment, model);
  const format = formatValue(environment, model);
  const [low, high] = [regions[0], regions.at(-1)];
  if (low !== undefined && high !== undefined && format(low.value) !== format(high.value)) {
    return map.regions(
      group.short,
      { name: high.name, value: format(high.value) },
      { name: low.name, value: format(low.value) },
    );
  }
  return spanTitle(environment, model) ?? rankingTitle(environment, model);
}

/** The lowest and the highest value of the members; null where nobody has one. */
function spanTitle(environment: Environment<NamingCatalog>, model: RankingModel): string | null {
  const { map } = environment.words.indicator;
  const { group, counted } = model;
  const sorted = [...counted].sort((a, b) => ascending(a.value, b.value));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const format = formatValue(environment, model);
  const end = ({ economy, value }: Placed) => ({
    name: environment.catalog.economies[economy] ?? economy,
    value: format(value),
  });
  return format(least.value) === format(most.value)
    ? map.same(group.short, format(least.value), counted.length)
    : map.span(group.short, end(least), end(most));
}

/** From how many economies on a region has a median, what boundaries mean, and the notes on values. */
export function mapNotes(environment: Environment<NamingCatalog>, model: IndicatorModel): string[] {
  const { words } = environment;
  return [
    ...(model.regions.length > 1 ? [words.indicator.map.base(FEWEST_IN_REGION)] : []),
    // Before those of values: a picture has room for the first few.
    words.figure.boundaries,
    ...valueNotes(environment, model),
  ];
}

function valueNotes(environment: Environment<NamingCatalog>, model: RankingModel): string[] {
  const { words } = environment;
  const { placed, missing, year, group } = model;
  const counts = isMember(group);
  const older = placed.filter(({ lag }) => lag > 0).map(({ economy }) => economy);
  const flagged = (flag: string) =>
    placed.filter((place) => place.flag === flag).map(({ economy }) => economy);
  const estimated = flagged('E');
  const broken = flagged('B');
  const absent = missing.flatMap(({ economy }) => (counts(economy) ? [economy] : []));
  return [
    ...(older.length > 0
      ? [words.indicator.olderValues(named(environment, older), older.length, String(year))]
      : []),
    ...(estimated.length > 0
      ? [words.indicator.estimated(named(environment, estimated), estimated.length)]
      : []),
    ...(broken.length > 0 ? [words.indicator.breaks(named(environment, broken))] : []),
    ...(absent.length > 0
      ? [words.indicator.missing(named(environment, absent), absent.length, group.members.length)]
      : []),
  ];
}

/** That levels do not compare over time, or how many members each end of the median is of. */
export function trendNotes(environment: Environment<NamingCatalog>, model: TrendModel): string[] {
  const { words } = environment;
  const { summary, indicator } = model;
  if (!indicator.comparableOverTime) return [words.indicator.notComparable];
  const claim = courseClaim(model, indicator.decimals);
  if (claim === null) return [];
  const { first, last } = claim;
  const { of } = summary;
  return [words.indicator.trendBase([first.n, String(first.year)], [last.n, String(last.year)], of)];
}

function targetNote(
  environment: Environment<NamingCatalog>,
  model: RankingModel,
  target: IndicatorTarget,
): string {
  const { catalog, words } = environment;
  const { counted, best } = model;
  const source = catalog.sources.find((each) => each.source === target.source);
  const name = target.name[catalog.language];
  const reached = counted.filter(({ value }) =>
    best === 'low' ? value <= target.value : value >= target.value,
  );
  const goal = words.labelled(
    words.indicator.targetLabel,
    source === undefined ? name : `${name} (${source.publisher})`,
  );
  const { map } = words.indicator;
  const rule = (best === 'low' ? map.upTo : map.from)(formatValue(environment, model)(target.value));
  return `${goal}. ${words.indicator.reached(reached.length, counted.length, rule)}`;
}
