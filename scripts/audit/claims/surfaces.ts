import { unpackArea } from '../../../src/answers/area.ts';
import { leads } from '../../../src/answers/differences.ts';
import { sidesAt } from '../../../src/answers/gaps.ts';
import { movementIn } from '../../../src/answers/movement.ts';
import { reachOf } from '../../../src/answers/movers.ts';
import { seriesOfHistory } from '../../../src/answers/overTime.ts';
import { type AnswerSource, answerPaths } from '../../../src/answers/paths.ts';
import {
  type PublishedChanges,
  type PublishedCourses,
  type PublishedHistory,
  type PublishedRanges,
  type PublishedScores,
  type PublishedSegments,
  type PublishedSeries,
  type PublishedValues,
  unpackSegments,
  unpackSeries,
} from '../../../src/answers/published.ts';
import { changeFrom, publishedYear } from '../../../src/answers/years.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { areaOf, indicatorOf } from '../../../src/catalog/find.ts';
import { INCOME } from '../../../src/catalog/measures.ts';
import { groupOf, WORLD } from '../../../src/catalog/members.ts';
import { courseData } from '../../../src/figures/area/courseData.ts';
import { courseRows } from '../../../src/figures/area/courseTable.ts';
import { indicatorsModel } from '../../../src/figures/area/indicatorsModel.ts';
import { indicatorsRows } from '../../../src/figures/area/indicatorsTable.ts';
import { courseModel } from '../../../src/figures/area/model.ts';
import { rankingData as standingData } from '../../../src/figures/area/rankingData.ts';
import { readArea } from '../../../src/figures/area/read.ts';
import { standingRows } from '../../../src/figures/area/standingTable.ts';
import { stripData } from '../../../src/figures/area/stripData.ts';
import { readFigure } from '../../../src/figures/code.ts';
import { comparisonRows } from '../../../src/figures/compare/comparison.tsx';
import { comparisonData } from '../../../src/figures/compare/comparisonData.ts';
import { comparedIn, compareModel } from '../../../src/figures/compare/model.ts';
import { overTimeData } from '../../../src/figures/compare/overTimeData.ts';
import { overTimeModel, shownIn } from '../../../src/figures/compare/overTimeModel.ts';
import { overTimeRows } from '../../../src/figures/compare/overtime.tsx';
import { scoresBehind } from '../../../src/figures/compare/read.ts';
import { sideBySideRows } from '../../../src/figures/compare/sidebyside.tsx';
import { sideModel } from '../../../src/figures/compare/sideModel.ts';
import { pageLead as compareLead, pageTitle as compareTitle } from '../../../src/figures/compare/words.ts';
import { dividesOf } from '../../../src/figures/economy/dividesModel.ts';
import { dividesRows } from '../../../src/figures/economy/dividesRows.ts';
import { historyData } from '../../../src/figures/economy/historyData.ts';
import { historyRows } from '../../../src/figures/economy/historyRows.ts';
import { type EconomyModel, economyModel } from '../../../src/figures/economy/model.ts';
import { profileData } from '../../../src/figures/economy/profileData.ts';
import { groupFor, rankedIn } from '../../../src/figures/economy/profileModel.ts';
import { profileRows } from '../../../src/figures/economy/profileRows.ts';
import { readEconomy } from '../../../src/figures/economy/read.ts';
import { economyPageLead, economyPageTitle } from '../../../src/figures/economy/words.ts';
import type { Figure, FigureRows } from '../../../src/figures/figure.ts';
import { divideData } from '../../../src/figures/indicator/divideData.ts';
import { dividedBy, divideModel } from '../../../src/figures/indicator/divideModel.ts';
import { divideRows } from '../../../src/figures/indicator/divideRows.ts';
import { scatterData } from '../../../src/figures/indicator/incomeData.ts';
import { incomeModel } from '../../../src/figures/indicator/incomeModel.ts';
import { incomeRows } from '../../../src/figures/indicator/incomeRows.ts';
import { mapRows } from '../../../src/figures/indicator/map.tsx';
import { type RankingModel, scopeOf } from '../../../src/figures/indicator/model.ts';
import { rankingRows } from '../../../src/figures/indicator/ranking.tsx';
import { rankingData } from '../../../src/figures/indicator/rankingData.ts';
import { readIndicator, readRanking, readTrend } from '../../../src/figures/indicator/read.ts';
import { trendRows } from '../../../src/figures/indicator/trend.tsx';
import { indicatorTrendData } from '../../../src/figures/indicator/trendData.ts';
import { indicatorPageLead, indicatorPageTitle } from '../../../src/figures/indicator/words.ts';
import type { Kind } from '../../../src/figures/kinds.ts';
import type { FigureRef } from '../../../src/figures/ref.ts';
import { matrixRows } from '../../../src/figures/scores/matrixTable.ts';
import { moversModel } from '../../../src/figures/scores/movers.tsx';
import { moversData } from '../../../src/figures/scores/moversData.ts';
import { moversRows } from '../../../src/figures/scores/moversTable.ts';
import { changesOf, rangesOf, readScores } from '../../../src/figures/scores/read.ts';
import { columnName } from '../../../src/figures/scores/receipt.ts';
import { scoremapRows } from '../../../src/figures/scores/scoremapTable.ts';
import { leaderTitle, middleLead, middleTitle, withoutScore } from '../../../src/figures/scores/words.ts';
import { OVERALL } from '../../../src/scoring/overall.ts';
import type { FigureView } from '../../../src/view/figureView.ts';
import type { Environment } from '../../../src/words/environment.ts';
import { economyOf } from '../../../tests/support/source.ts';

/** All that a figure says, in words, in rows and in its drawing, and what it follows from. */
export interface Surface {
  readonly ref: FigureRef;
  readonly figure: Figure;
  /** null where there is nothing to list */
  readonly rows: FigureRows | null;
  /** values that the drawing places */
  readonly drawn: readonly number[];
  /** what the page of the figure says above it: title and lead */
  readonly heads: readonly string[];
  readonly model: unknown;
}

type Parts = Omit<Surface, 'ref' | 'figure'>;

/** A view of a figure of a kind, before it is read. */
interface Asked {
  readonly environment: Environment<Catalog>;
  readonly source: AnswerSource;
  readonly of: string;
  readonly view: Partial<FigureView>;
}

const nowhere = () => '';
const UNSORTED = { sort: undefined, sortHref: nowhere };
const known = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
const said = (...sentences: readonly (string | null)[]): string[] =>
  sentences.filter((sentence) => sentence !== null);

interface Lines {
  readonly series: readonly { readonly points: readonly { readonly value: number }[] }[];
  readonly references?: readonly { readonly points: readonly { readonly value: number }[] }[];
  readonly band?: { readonly points: readonly { readonly low: number; readonly high: number }[] } | undefined;
  readonly targets?: readonly { readonly value: number }[] | undefined;
}

const ofLines = ({ series, references = [], band, targets = [] }: Lines): number[] => [
  ...[...series, ...references].flatMap(({ points }) => points.map(({ value }) => value)),
  ...(band?.points ?? []).flatMap(({ low, high }) => [low, high]),
  ...targets.map(({ value }) => value),
];

/** What a ranking counts: who shares an end, whose values are older or flagged, who is missing, who reached a target. */
function countsOf({ counted, placed, missing, group, targets, best }: RankingModel): number[] {
  const at = (end: number | undefined) => counted.filter(({ value }) => value === end).length;
  return [
    at(counted[0]?.value),
    at(counted.at(-1)?.value),
    placed.filter(({ lag }) => lag > 0).length,
    ...['E', 'B'].map((flag) => placed.filter((place) => place.flag === flag).length),
    missing.filter(({ economy }) => group.members.includes(economy)).length,
    ...targets.map(
      (target) =>
        counted.filter(({ value }) => (best === 'low' ? value <= target.value : value >= target.value))
          .length,
    ),
  ];
}

async function indicatorSurface(asked: Asked, kind: 'ranking' | 'map' | 'trend'): Promise<Parts> {
  const { environment, source, of, view } = asked;
  if (kind === 'ranking') {
    const { model } = await readRanking(environment, source, of, view);
    const { rows, references = [] } = rankingData(environment, model);
    const drawn = known([...rows, ...references].map(({ value }) => value));
    return {
      model: { ...model, counts: countsOf(model) },
      rows: rankingRows(environment, model, UNSORTED),
      drawn,
      heads: [],
    };
  }
  if (kind === 'trend') {
    const given = await readTrend(environment, source, of, view);
    const drawn =
      given.model.onlyYear === null
        ? ofLines(indicatorTrendData(environment, given.model, given.series))
        : [];
    return { model: given.model, rows: trendRows(environment, given), drawn, heads: [] };
  }
  const { model } = await readIndicator(environment, source, of, view);
  const heads = said(indicatorPageTitle(environment, model), indicatorPageLead(environment, model));
  const drawn = model.placed.map(({ value }) => value);
  return { model: { ...model, counts: countsOf(model) }, rows: mapRows(environment, model), drawn, heads };
}

async function divideSurface({ environment, source, of, view }: Asked): Promise<Parts> {
  const { catalog } = environment;
  const scope = scopeOf(catalog, indicatorOf(catalog, of), view);
  const divided = dividedBy(catalog, scope.indicator, view.by);
  if (divided === null) return { model: null, rows: null, drawn: [], heads: [] };
  const segments = unpackSegments(await source.published<PublishedSegments>(answerPaths.segments(of)));
  const pair = [divided.pair[0].segment, divided.pair[1].segment] as const;
  const model = divideModel(scope, divided, sidesAt(segments, pair, scope.year));
  const drawn = known(
    divideData(environment, model).rows.flatMap(({ first, second }) => [first?.value, second?.value]),
  );
  return { model, rows: divideRows(environment, model, segments), drawn, heads: [] };
}

async function incomeSurface({ environment, source, of, view }: Asked): Promise<Parts> {
  const { catalog } = environment;
  const { firstYear, lastYear } = indicatorOf(catalog, INCOME);
  const year = view.year ?? indicatorOf(catalog, of).defaultYear;
  const { model: ranking, series } = await readIndicator(environment, source, of, view);
  const incomes =
    year < firstYear
      ? new Map()
      : unpackSeries(await source.published<PublishedSeries>(answerPaths.incomes(Math.min(year, lastYear))));
  const model = incomeModel(catalog, ranking, { series, incomes });
  const { points, fit } = scatterData(environment, model);
  const drawn = model.isDrawn
    ? [
        ...points.flatMap(({ x, y }) => [x, y]),
        ...(fit?.points ?? []).flatMap(({ y, low, high }) => [y, low, high]),
      ]
    : [];
  return { model, rows: incomeRows(environment, model), drawn, heads: [] };
}

async function scoresSurface(asked: Asked, kind: 'matrix' | 'scoremap'): Promise<Parts> {
  const { environment, model } = await readScores(
    asked.environment,
    asked.source,
    asked.view,
    kind === 'matrix',
  );
  const heads = said(middleTitle(environment, model), middleLead(environment, model));
  if (kind === 'scoremap') {
    const drawn = known(model.rows.map(({ cells }) => cells[model.spoken]?.score));
    return { model, rows: scoremapRows(environment, model), drawn, heads: [] };
  }
  const scores = model.rows.flatMap(({ cells }) => cells.map(({ score }) => score));
  const drawn = known([...scores, ...model.groupMedians, ...model.worldMedians]);
  const rows = matrixRows(environment, model, { receiptHref: nowhere });
  return { model: { ...model, without: withoutScore(model) }, rows, drawn, heads };
}

async function moversSurface({ environment, source, of, view }: Asked): Promise<Parts> {
  const { catalog } = environment;
  const to = publishedYear(catalog, view.year, of);
  const changes = await changesOf(catalog, source, to, { column: of, since: view.since });
  const subject = {
    group: groupOf(catalog, view.group),
    column: of,
    columnName: columnName(environment, of),
  };
  const model = moversModel(catalog, changes, to, subject);
  const { movers } = model;
  if (movers === null) return { model, rows: null, drawn: [], heads: [] };
  const drawn = known(moversData(environment, movers, '').rows.map(({ value }) => value));
  // How many may have risen as much as the first is said, and stands in no row.
  return {
    model: { ...model, reach: reachOf(movers) },
    rows: moversRows(environment, movers, subject),
    drawn,
    heads: [],
  };
}

async function areaSurface(asked: Asked, kind: 'strip' | 'standing'): Promise<Parts> {
  const { environment, source, of, view } = asked;
  const { model } = await readArea(environment, source, of, { ...view, sure: kind === 'standing' });
  const rows = standingRows(environment, model, UNSORTED);
  if (kind === 'standing') {
    const { rows: bars, references = [] } = standingData(environment, model, '');
    const drawn = known([...bars, ...references].map(({ value }) => value));
    const without = withoutScore(model.standing);
    return {
      model: { ...model, without },
      rows,
      drawn,
      heads: said(leaderTitle(environment, model.standing)),
    };
  }
  const drawn = stripData(environment, model, '').rows.flatMap(({ world, group, chosen, references = [] }) =>
    known([...(world ?? []), ...[...group, ...chosen, ...references].map(({ value }) => value)]),
  );
  return { model, rows, drawn, heads: [] };
}

async function courseSurface({ environment, source, of, view }: Asked): Promise<Parts> {
  const { catalog } = environment;
  const group = groupOf(catalog, view.group);
  const courses = (id: string) => source.published<PublishedCourses>(answerPaths.courses(id));
  const [groupCourses, worldCourses, history] = await Promise.all([
    courses(group.group),
    courses(WORLD),
    source.published<PublishedHistory>(answerPaths.history(of)),
  ]);
  const model = courseModel(
    areaOf(catalog, of),
    { groupCourses, worldCourses, history },
    { group, year: publishedYear(catalog, view.year, of), chosen: view.economies ?? [] },
  );
  return {
    model,
    rows: courseRows(environment, model),
    drawn: ofLines(courseData(environment, model)),
    heads: [],
  };
}

async function indicatorsSurface({ environment, source, of, view }: Asked): Promise<Parts> {
  const { catalog } = environment;
  const group = groupOf(catalog, view.group);
  const courses = unpackArea(await source.published(answerPaths.area(of, group.group)));
  const year = publishedYear(catalog, view.year, of);
  const model = indicatorsModel(catalog, areaOf(catalog, of), courses, { group, year });
  const drawn = known(
    model.indicators.flatMap(({ points, world }) => [...points.map(({ value }) => value), world]),
  );
  return { model, rows: indicatorsRows(environment, model), drawn, heads: [] };
}

/** All that an economy's page shows in a view. */
export async function economyModelOf({
  environment,
  source,
  of,
  view,
}: Omit<Asked, 'rows'>): Promise<EconomyModel> {
  const { catalog } = environment;
  const year = publishedYear(catalog, view.year);
  const group = groupFor(catalog, of, view.group);
  const from = changeFrom(catalog, year);
  const [answer, scores, changes, ranges] = await Promise.all([
    economyOf(source, of),
    source.published<PublishedScores>(answerPaths.scores(year)),
    from === null ? null : source.published<PublishedChanges>(answerPaths.changes(from, year)),
    rangesOf(catalog, source, rankedIn(catalog, of, group).group, year),
  ]);
  return economyModel(catalog, of, { answer, scores, changes, ranges }, view);
}

async function economySurface(asked: Asked, kind: 'profile' | 'history' | 'divides'): Promise<Parts> {
  const { environment, source, of, view } = asked;
  const { catalog } = environment;
  if (kind === 'divides') {
    const published = await source.published<PublishedSegments>(answerPaths.divides(of));
    const segments = unpackSegments(published);
    const dimensions = dividesOf(catalog, of, { segments });
    const model = { economy: of, dimensions, sources: published.sources, indicators: [...segments.keys()] };
    const drawn = dimensions.flatMap(({ shares, others }) =>
      [...shares, ...others].flatMap(({ gap }) => [gap.first, gap.second]),
    );
    return { model, rows: dividesRows(environment, model, segments), drawn, heads: [] };
  }
  if (kind === 'history') {
    const { year, group, standing, changes } = await readEconomy(environment, source, of, view);
    const courses = await source.published<PublishedCourses>(answerPaths.courses(group.group));
    const model = {
      economy: of,
      group,
      year,
      from: changes?.from ?? null,
      overall: { change: changes === null ? null : movementIn(changes, of, OVERALL) },
      history: standing.history,
      courses,
    };
    const data = historyData(environment, model);
    const areas = catalog.areas.map(({ area }) => area);
    return {
      model,
      rows: historyRows(environment, model, areas),
      drawn: data === null ? [] : ofLines(data),
      heads: [],
    };
  }
  const model = await economyModelOf(asked);
  const heads = said(economyPageTitle(environment, model), economyPageLead(environment, model));
  const drawn = profileData(environment, model, nowhere).rows.flatMap(({ value, range = [], comparators }) =>
    known([value, ...range, ...comparators]),
  );
  const bands = [OVERALL, ...catalog.areas.map(({ area }) => area)].map((column) => model.rangeOf(column));
  return { model: { ...model, bands }, rows: profileRows(environment, model), drawn, heads };
}

async function comparisonSurface({ environment, source, view }: Asked): Promise<Parts> {
  const { catalog, words } = environment;
  const scores = await scoresBehind(catalog, source, view);
  const model = compareModel(catalog, scores, view, words.score.overall);
  const ranges =
    model.year === catalog.scoreYear
      ? await source.published<PublishedRanges>(answerPaths.ranges(WORLD))
      : null;
  const drawn = comparisonData(environment, model, '').rows.flatMap(({ values, median }) =>
    known([...values, median]),
  );
  const heads = said(compareTitle(environment, model), compareLead(environment, model));
  const led = leads(model.economies, model.areas);
  return { model: { ...model, led }, rows: comparisonRows(environment, model, ranges), drawn, heads };
}

async function overTimeSurface({ environment, source, view }: Asked): Promise<Parts> {
  const { catalog } = environment;
  const compared = comparedIn(catalog, await scoresBehind(catalog, source, view), view);
  const shown = shownIn(catalog, view.show);
  const published =
    shown.kind === 'indicator'
      ? unpackSeries(await source.published<PublishedSeries>(answerPaths.series(shown.indicator.indicator)))
      : await source.published<PublishedHistory>(answerPaths.history(shown.column));
  const lines =
    published instanceof Map
      ? { series: published, changes: null }
      : {
          series: seriesOfHistory(published),
          renewed: published.renewed,
          changes: await changesOf(catalog, source, compared.year, {
            column: shown.kind === 'scores' ? shown.column : OVERALL,
            since: view.from,
          }),
        };
  const model = overTimeModel(compared, { shown, ...lines }, view.from);
  return {
    model,
    rows: overTimeRows(environment, model),
    drawn: ofLines(overTimeData(environment, model)),
    heads: [],
  };
}

async function sideSurface({ environment, source, view }: Asked): Promise<Parts> {
  const { catalog } = environment;
  const compared = comparedIn(catalog, await scoresBehind(catalog, source, view), view);
  const path = compared.year === catalog.scoreYear ? answerPaths.values : answerPaths.pastValues;
  const answers = await Promise.all(
    compared.economies.map(async (economy) => ({
      values: unpackSeries(await source.published<PublishedValues>(path(economy))),
    })),
  );
  const model = sideModel(catalog, compared, answers, view.areas);
  const drawn = model.rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => ('missing' in value ? [] : [value.value])),
  );
  return { model, rows: sideBySideRows(environment, compared, model), drawn, heads: [] };
}

const PARTS: { readonly [K in Kind]: (asked: Asked) => Promise<Parts> } = {
  matrix: (asked) => scoresSurface(asked, 'matrix'),
  scoremap: (asked) => scoresSurface(asked, 'scoremap'),
  movers: moversSurface,
  strip: (asked) => areaSurface(asked, 'strip'),
  standing: (asked) => areaSurface(asked, 'standing'),
  course: courseSurface,
  indicators: indicatorsSurface,
  ranking: (asked) => indicatorSurface(asked, 'ranking'),
  trend: (asked) => indicatorSurface(asked, 'trend'),
  map: (asked) => indicatorSurface(asked, 'map'),
  divide: divideSurface,
  income: incomeSurface,
  profile: (asked) => economySurface(asked, 'profile'),
  history: (asked) => economySurface(asked, 'history'),
  divides: (asked) => economySurface(asked, 'divides'),
  comparison: comparisonSurface,
  overtime: overTimeSurface,
  sidebyside: sideSurface,
};

/** A figure in one view, as its page, its frame, its table and its file have it. */
export async function surfaceOf(
  environment: Environment<Catalog>,
  source: AnswerSource,
  ref: FigureRef,
  view: Partial<FigureView>,
): Promise<Surface> {
  const [figure, parts] = await Promise.all([
    readFigure(environment, source, ref, view),
    PARTS[ref.kind]({ environment, source, of: ref.of, view }),
  ]);
  return { ref, figure, ...parts };
}
