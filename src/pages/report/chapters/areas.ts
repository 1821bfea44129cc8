import { moversOf } from '../../../answers/movers.ts';
import { answerPaths } from '../../../answers/paths.ts';
import type { PublishedReasons } from '../../../answers/published.ts';
import { isChangeStated } from '../../../answers/years.ts';
import type { Area, Indicator } from '../../../catalog/catalog.ts';
import { byName } from '../../../catalog/members.ts';
import { type IndicatorsModel, indicatorsModel } from '../../../figures/area/indicatorsModel.ts';
import { indicatorsRows } from '../../../figures/area/indicatorsTable.ts';
import { type AreaModel, areaModel } from '../../../figures/area/model.ts';
import { stripFigure } from '../../../figures/area/strip.tsx';
import { courseTitle, indicatorsTitle } from '../../../figures/area/words.ts';
import { dimensionSentence } from '../../../figures/group/divides.ts';
import { leftOut, named } from '../../../figures/notes.ts';
import { read as readMovers } from '../../../figures/scores/movers.tsx';
import { leaderTitle, mediansLead, unnumberedNote, withoutScore } from '../../../figures/scores/words.ts';
import { indicatorSources, weightedIn } from '../../../figures/sources.ts';
import { reasonSentence } from '../../../figures/why/reasons.ts';
import { type Block, figure, heading, lead, table, text, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** Each area: who leads, how far apart members are, who moved, what is typical in its indicators, divides, who is not known. */
export async function areas(given: Given): Promise<Block[]> {
  return (await Promise.all(given.areas.map((area) => oneArea(given, area)))).flat();
}

async function oneArea(given: Given, area: Area): Promise<Block[]> {
  const { environment, source, group, scores, ranges, courses: groupCourses, worldCourses, changes } = given;
  const { catalog } = environment;
  const view = { group: group.group };
  const courses = given.typical.get(area.area) ?? new Map();
  const [movers, reasons] = await Promise.all([
    readMovers(environment, source, area.area, { ...view, ...(changes !== null && { since: changes.from }) }),
    reasonsOf(given, area.area),
  ]);
  const model = areaModel(
    catalog,
    area,
    { scores, ranges, courses, groupCourses, worldCourses, history: null },
    view,
  );
  return [
    heading(area.name),
    lead(leaderTitle(environment, model.standing)),
    ...texts([
      mediansLead(environment, model.standing),
      model.groupCourse.length > 1 ? courseTitle(environment, model) : null,
    ]),
    figure(stripFigure(environment, { model, view })),
    figure({
      ...movers,
      notes: movers.notes.filter((each) => each !== environment.words.area.movers.method),
    }),
    ...texts(reasons),
    text(indicatorsTitle(environment, model)),
    ...indicatorsIn(given, model, area.short, weightedIn(catalog, area.area)),
    ...texts(dividesIn(given, area)),
    ...texts(notKnown(given, model), 'note'),
  ];
}

/** Movers of an area of whom it is said what moved them: the first ones, and the last one where it fell. */
const EXPLAINED = 2;

/** With which indicators, and values of which years, the score of the largest movers moved: one old survey can make all of it. */
async function reasonsOf(given: Given, column: string): Promise<string[]> {
  const { environment, source, group, changes } = given;
  const { catalog } = environment;
  if (changes === null || !isChangeStated(catalog, changes, column)) return [];
  const movers = moversOf(changes, byName(catalog, group.members), column);
  const clear = movers?.ranked.filter(({ isClear }) => isClear) ?? [];
  const explained = [
    ...clear.filter(({ change }) => change > 0).slice(0, EXPLAINED),
    ...clear.filter(({ change }) => change < 0).slice(-1),
  ];
  if (explained.length === 0) return [];
  const { reasons } = await source.published<PublishedReasons>(
    answerPaths.reasons(column, changes.from, changes.to),
  );
  return explained.flatMap((mover) => {
    const reason = reasons[mover.economy];
    return reason === undefined ? [] : [reasonSentence(environment, mover, reason)];
  });
}

/** Fewer members with both values are no finding. */
const FEWEST = 5;

/** What is typical of the group in some of an area's indicators. */
function indicatorsIn(
  { environment }: Given,
  model: IndicatorsModel,
  name: string,
  indicators: readonly Indicator[],
): Block[] {
  const { table: all } = indicatorsRows(environment, model);
  const shown = new Set(indicators.map(({ indicator }) => indicator));
  return table(
    all && {
      ...all,
      caption: environment.words.labelled(name, all.caption),
      rows: all.rows.filter(({ id }) => shown.has(id)),
    },
    indicatorSources(environment.catalog, indicators),
  );
}

/** The indicators of every area that no score is made of, for the annex. */
export function otherIndicators(given: Given): Block[] {
  const { environment, typical, group, year } = given;
  const { catalog } = environment;
  return given.areas.flatMap((area) => {
    const model = indicatorsModel(catalog, area, typical.get(area.area) ?? new Map(), { group, year });
    const others = catalog.indicators.filter((own) => own.area === area.area && own.weight === 0);
    return indicatorsIn(given, model, area.name, others);
  });
}

/** What is known of divides in the area's indicators: of each dimension the share of people that most members are known by. */
function dividesIn({ environment, own, inside }: Given, { area }: Area): string[] {
  return inside.dimensions.flatMap((dimension) => {
    const divides = dimension.divides.filter(({ indicator, n }) => indicator.area === area && n >= FEWEST);
    return dimensionSentence(environment, own, { ...dimension, divides }) ?? [];
  });
}

/** Who has no score, whose rests on too little, who is left out of averages. */
function notKnown({ environment, group }: Given, { standing }: AreaModel): string[] {
  const without = withoutScore(standing);
  return [
    ...(without.length === 0
      ? []
      : [
          environment.words.overview.notScored(named(environment, without), without.length, standing.counted),
        ]),
    ...unnumberedNote(environment, standing),
    ...leftOut(environment, group),
  ];
}
