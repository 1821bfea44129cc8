import { type PublishedArea, unpackArea } from '../../../answers/area.ts';
import { moversOf } from '../../../answers/movers.ts';
import { answerPaths } from '../../../answers/paths.ts';
import type { PublishedReasons } from '../../../answers/published.ts';
import { changeFrom } from '../../../answers/years.ts';
import type { Area } from '../../../catalog/catalog.ts';
import { byName } from '../../../catalog/members.ts';
import { indicatorsModel } from '../../../figures/area/indicatorsModel.ts';
import { indicatorsRows } from '../../../figures/area/indicatorsTable.ts';
import { type AreaModel, areaModel } from '../../../figures/area/model.ts';
import { stripFigure } from '../../../figures/area/strip.tsx';
import { courseTitle, indicatorsTitle } from '../../../figures/area/words.ts';
import { dimensionFinding, groupDividesModel } from '../../../figures/group/divides.ts';
import { leftOut, named } from '../../../figures/notes.ts';
import { read as readMovers } from '../../../figures/scores/movers.tsx';
import { leaderTitle, mediansLead, unnumberedNote, withoutScore } from '../../../figures/scores/words.ts';
import { indicatorSources, weightedIn } from '../../../figures/sources.ts';
import type { FigureTable } from '../../../figures/table.ts';
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
  const [courses, movers] = await Promise.all([
    source.published<PublishedArea>(answerPaths.area(area.area, group.group)).then(unpackArea),
    readMovers(environment, source, area.area, { ...view, ...(changes !== null && { since: changes.from }) }),
  ]);
  const model = areaModel(
    catalog,
    area,
    { scores, ranges, courses, groupCourses, worldCourses, history: null },
    view,
  );
  const indicators = weightedIn(catalog, area.area);
  const reasons = await reasonsOf(given, area.area);
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
    ...table(scoredRows(given, model), indicatorSources(catalog, indicators)),
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
  if (changes === null || changeFrom(catalog, changes.to, column, changes.from) !== changes.from) return [];
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

/** The rows of indicators that the area's score is made of; the annex has the others too. */
function scoredRows({ environment }: Given, model: AreaModel): FigureTable | null {
  const all = indicatorsRows(environment, model).table;
  const scored = new Set(weightedIn(environment.catalog, model.area.area).map(({ indicator }) => indicator));
  return (
    all && {
      ...all,
      caption: environment.words.labelled(model.area.short, all.caption),
      rows: all.rows.filter(({ id }) => scored.has(id)),
    }
  );
}

/** The other indicators of every area, for the annex: what is typical of the group in each. */
export async function otherIndicators(given: Given): Promise<Block[]> {
  const { environment, source, group, year, areas: shown } = given;
  const { catalog } = environment;
  const all = await Promise.all(
    shown.map(async (area) => {
      const courses = unpackArea(
        await source.published<PublishedArea>(answerPaths.area(area.area, group.group)),
      );
      const model = indicatorsModel(catalog, area, courses, { group, year });
      const others = catalog.indicators.filter((own) => own.area === area.area && own.weight === 0);
      const ids = new Set(others.map(({ indicator }) => indicator));
      const rows = indicatorsRows(environment, model).table;
      const own = rows && {
        ...rows,
        caption: environment.words.labelled(area.name, rows.caption),
        rows: rows.rows.filter(({ id }) => ids.has(id)),
      };
      return table(own, indicatorSources(catalog, others));
    }),
  );
  return all.flat();
}

/** What is known of divides in the area's indicators: of each dimension the share of people that most members are known by. */
function dividesIn({ environment, own, within, group }: Given, { area }: Area): string[] {
  const { dimensions } = groupDividesModel(environment.catalog, within, group);
  return dimensions.flatMap((dimension) => {
    const inArea = dimension.divides.filter(({ indicator, n }) => indicator.area === area && n >= FEWEST);
    const found = dimensionFinding(environment, own, { ...dimension, divides: inArea });
    if (found === null) return [];
    const { words } = environment;
    const years = words.years(String(found.years[0]), String(found.years[1]));
    return [`${words.labelled(found.indicator.name, found.said)} (${years}).`];
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
