import type { Distance } from '../../answers/scoreHistory.ts';
import type { IndicatorCourse } from '../../answers/typical.ts';
import type { Area } from '../../catalog/catalog.ts';
import { isMember } from '../../catalog/members.ts';
import type { Gap } from '../../words/area/types.ts';
import type { Environment } from '../../words/environment.ts';
import { comparableNotes, coversNote, leftOut, named, recomputedNote } from '../notes.ts';
import { aboveWorldTitle, reason, unnumberedNote, withoutScore } from '../scores/words.ts';
import { formatTypical } from '../typical.ts';
import type { IndicatorsModel } from './indicatorsModel.ts';
import type { AreaModel, CourseModel } from './model.ts';

/** What the figures of an area say in words. Pure: an environment and a model in, sentences out. */

/** Fewer scores than this have no middle half to speak of. */
const ENOUGH = 4;

/** Between what scores the members are, and the middle half of them; who stands above the world where they are too few. */
export function stripTitle(environment: Environment, { area, standing, spread }: AreaModel): string {
  const { words, numbers } = environment;
  if (spread === null || standing.scored < ENOUGH) return aboveWorldTitle(environment, standing);
  const [low, high] = spread.quartiles;
  return words.area.strip.title(
    area.short,
    numbers.score(spread.lowest),
    numbers.score(spread.highest),
    numbers.score(low),
    numbers.score(high),
  );
}

/** The strip in words: how many members have a score, and between which two they are. */
export function stripSpoken({ words, numbers }: Environment, { standing, spread }: AreaModel): string {
  return words.area.strip.row(
    standing.group.short,
    standing.scored,
    numbers.score(spread?.lowest ?? Number.NaN),
    numbers.score(spread?.highest ?? Number.NaN),
  );
}

/** Who has no score, who is left out of averages, and what ranks and colours mean. */
export function standingNotes(environment: Environment, { standing, draws }: AreaModel): string[] {
  const { words } = environment;
  const without = withoutScore(standing);
  return [
    ...(without.length > 0
      ? [words.overview.notScored(named(environment, without), without.length, standing.counted)]
      : []),
    ...unnumberedNote(environment, standing),
    ...leftOut(environment, standing.group),
    ...recomputedNote(environment, standing.measured),
    words.overview.method,
    ...(draws === null ? [] : [coversNote(environment, draws)]),
    words.score.classesNote,
  ];
}

/** Why each member without a score has none, by name. */
export function whyWithout(
  environment: Environment,
  { area, standing }: Pick<AreaModel, 'area' | 'standing'>,
): { readonly economy: string; readonly text: string }[] {
  const { catalog, words } = environment;
  const counts = isMember(standing.group);
  return standing.rows.flatMap(({ economy, cells }) => {
    const cell = cells[standing.spoken];
    if (cell?.score !== null || !counts(economy)) return [];
    const name = catalog.economies[economy] ?? economy;
    return [{ economy, text: words.labelled(name, reason(environment, area.area, cell)) }];
  });
}

/** A decimal, as the medians have in the table: 57 and 66 may lie 9.5 apart. */
function gapOf({ numbers }: Environment, { year, points }: Distance): Gap {
  return { year: String(year), points, text: numbers.value(Math.abs(points), 1) };
}

/** How far the group's median is from the world's, and was. */
export function courseTitle(environment: Environment, { area, standing, distances }: CourseModel): string {
  const { words } = environment;
  if (distances === null) return words.indicator.trendNone(standing.group.short, area.short);
  const [from, to] = distances;
  return words.area.trend.gap(standing.group.short, gapOf(environment, from), gapOf(environment, to));
}

/** Which score, in which years. */
export function courseMeasure({ words }: Environment, { area, standing, groupCourse }: CourseModel): string {
  return words.area.trend.measure(
    area.short,
    String(groupCourse[0]?.[0] ?? standing.year),
    String(groupCourse.at(-1)?.[0] ?? standing.year),
  );
}

/** What a line is made of, and from when on it is carried forward. */
export function courseNotes(environment: Environment, { carried }: CourseModel): string[] {
  return comparableNotes(environment, carried);
}

/** In how many indicators the group is ahead of the world. */
export function indicatorsTitle({ words }: Environment, { area, group, ahead }: IndicatorsModel): string {
  return ahead.of === 0
    ? words.indicator.trendNone(group.short, area.short)
    : words.area.indicators.title(group.short, ahead, ahead.of, area.short);
}

/** What is shown of each indicator, in which years. */
export function indicatorsMeasure({ words }: Environment, { years }: IndicatorsModel): string {
  return words.area.indicators.measure(String(years[0]), String(years[1]));
}

/** That some are means, where some are. */
export function indicatorsNotes({ words }: Environment, { indicators }: IndicatorsModel): string[] {
  return indicators.some(({ kind }) => kind === 'mean') ? [words.area.indicators.means] : [];
}

/** An indicator over time in words: its ends and whether it breaks. */
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
export function leadOf({ question }: Area, lead: string | null): string {
  return lead === null ? question : `${question} ${lead}`;
}
