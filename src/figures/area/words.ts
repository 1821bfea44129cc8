import type { Gap } from '../../words/area/types.ts';
import type { Environment } from '../../words/environment.ts';
import { leftOut, named } from '../notes.ts';
import { figureTitle } from '../scores/words.ts';
import { formatTypical, type IndicatorCourse } from '../typical.ts';
import type { IndicatorsModel } from './indicatorsModel.ts';
import type { AreaModel, CourseModel, Distance } from './model.ts';

/** What the figures of an area say in words. Pure: an environment and a model in, sentences out. */

/** Fewer scores than this have no middle half to speak of. */
const ENOUGH = 4;

export function stripTitle(environment: Environment, { area, standing, quartiles }: AreaModel): string {
  const { words, numbers } = environment;
  const [low, high] = endsOf(standing);
  if (quartiles === null || low === null || high === null || standing.scored < ENOUGH) {
    return figureTitle(environment, standing);
  }
  return words.area.strip.title(
    area.short,
    numbers.score(low),
    numbers.score(high),
    numbers.score(quartiles[0]),
    numbers.score(quartiles[1]),
  );
}

export function stripSpoken({ words, numbers }: Environment, { standing }: AreaModel): string {
  const [low, high] = endsOf(standing);
  return words.area.strip.row(
    standing.group.short,
    standing.scored,
    numbers.score(low ?? Number.NaN),
    numbers.score(high ?? Number.NaN),
  );
}

/** The lowest and the highest score of the members that count in averages. */
function endsOf({ rows, spoken, group }: AreaModel['standing']): readonly [number | null, number | null] {
  const counted = new Set(group.members);
  const scores = rows.flatMap(({ economy, cells }) => {
    const cell = cells[spoken];
    return cell === undefined || cell.score === null || !counted.has(economy) ? [] : [cell.score];
  });
  return [scores.at(-1) ?? null, scores[0] ?? null];
}

/** Who has no score, who is left out of averages, and what ranks and colours mean. */
export function rankingNotes(environment: Environment, { standing, draws }: AreaModel): string[] {
  const { words, numbers } = environment;
  const without = withoutScore({ standing });
  return [
    ...(without.length > 0
      ? [words.overview.notScored(named(environment, without), without.length, standing.rows.length)]
      : []),
    ...leftOut(environment, standing.group),
    words.overview.method,
    ...(draws === null ? [] : [words.ranges.covers(numbers.value(draws, 0))]),
    words.score.classesNote,
  ];
}

export function withoutScore({ standing }: Pick<AreaModel, 'standing'>): string[] {
  return standing.rows
    .filter(({ cells }) => cells[standing.spoken]?.score === null)
    .map(({ economy }) => economy);
}

/** A decimal, so that it does not contradict two medians that are shown without: 57 and 66 may lie 9.5 apart. */
function gapOf({ numbers }: Environment, { year, points }: Distance): Gap {
  const rounded = Number(points.toFixed(1));
  return { year: String(year), points: rounded, text: numbers.value(Math.abs(rounded), 1) };
}

export function trendTitle(environment: Environment, { area, standing, distances }: CourseModel): string {
  const { words } = environment;
  if (distances === null) return words.indicator.trendNone(standing.group.short, area.short);
  const [from, to] = distances;
  return words.area.trend.gap(standing.group.short, gapOf(environment, from), gapOf(environment, to));
}

export function trendMeasure({ words }: Environment, { area, standing, groupCourse }: CourseModel): string {
  return words.area.trend.measure(
    area.short,
    String(groupCourse[0]?.[0] ?? standing.year),
    String(groupCourse.at(-1)?.[0] ?? standing.year),
  );
}

export function trendNotes({ words }: Environment, { comparable }: CourseModel): string[] {
  return [words.area.trend.comparable(...comparable)];
}

export function indicatorsTitle({ words }: Environment, { area, group, ahead }: IndicatorsModel): string {
  const [n, of] = ahead;
  return of === 0
    ? words.indicator.trendNone(group.short, area.short)
    : words.area.indicators.title(group.short, n, of, area.short);
}

export function indicatorsMeasure({ words }: Environment, { years }: IndicatorsModel): string {
  return words.area.indicators.measure(String(years[0]), String(years[1]));
}

export function indicatorsNotes({ words }: Environment, { indicators }: IndicatorsModel): string[] {
  return indicators.some(({ kind }) => kind === 'mean') ? [words.area.indicators.means] : [];
}

/** A course in words: its ends and whether it breaks. */
export function courseSpoken(environment: Environment, course: IndicatorCourse): string {
  const { words } = environment;
  const [first, last] = [course.points[0], course.points.at(-1)];
  if (first === undefined || last === undefined) return words.area.indicators.none;
  const format = formatTypical(environment, course);
  return words.labelled(
    words.area.indicators.typical[course.kind],
    words.area.indicators.course(
      format(first.value),
      String(first.year),
      format(last.value),
      String(last.year),
      course.points.filter(({ afterBreak }) => afterBreak).length,
    ),
  );
}

/** The area page's question and answer in one: what the area is about, who has a score, where the medians are. */
export function leadOf({ area }: Pick<AreaModel, 'area'>, lead: string | null): string {
  return lead === null ? area.question : `${area.question} ${lead}`;
}
