import { type AreaCourses, type PublishedArea, unpackArea } from '../../answers/area.ts';
import { HELD_PATH, type PublishedHeld } from '../../answers/held.ts';
import { LEVEL_THEN_PATH, type PublishedLevelThen } from '../../answers/levels.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { instrumentsPath, type PublishedInstruments } from '../../answers/policies.ts';
import {
  type PublishedChanges,
  type PublishedCourses,
  type PublishedHistory,
  type PublishedRanges,
  type PublishedScores,
  type PublishedSeries,
  unpackSeries,
} from '../../answers/published.ts';
import { measuresOf, type PublishedTargets, TARGETS_PATH } from '../../answers/targetsBoard.ts';
import { type PublishedWithin, WITHIN_PATH } from '../../answers/within.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Area, Catalog, Group } from '../../catalog/catalog.ts';
import { POPULATION } from '../../catalog/measures.ts';
import { groupOf, WORLD } from '../../catalog/members.ts';
import type { AreasGiven } from '../../figures/group/areas.tsx';
import { type GroupCoverage, groupCoverage } from '../../figures/group/coverage.ts';
import { type GroupDividesModel, groupDividesModel } from '../../figures/group/divides.ts';
import { type InstrumentsModel, instrumentsModel } from '../../figures/group/instruments.ts';
import { areasBesideWorld } from '../../figures/group/model.ts';
import { type SpreadGiven, spreadGiven } from '../../figures/group/spread.ts';
import { type TargetsModel, targetsModel } from '../../figures/group/targets.ts';
import { type ScoresModel, scoresModel } from '../../figures/scores/model.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { groupSearch } from '../../view/links.ts';
import { CHAPTERS, type ChapterId, type ReportView } from '../../view/report.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import type { ReportWords } from '../../words/report/types.ts';
import { groupWords } from '../group/words.ts';
import { type Exchange, exchangeOf } from '../level/exchange.ts';
import { paperWords } from '../paper/words.ts';

/** What the chapters of a group's report are written from; what several of them say is made once. */
export interface Given {
  readonly environment: Environment<Catalog>;
  readonly source: AnswerSource;
  readonly said: ReportWords['report'];
  readonly own: GroupWords;
  readonly group: Group;
  readonly year: number;
  /** as chosen, in their order */
  readonly areas: readonly Area[];
  readonly chapters: readonly ChapterId[];
  /** null: no framework, or an unknown one */
  readonly lens: string | null;
  /** as asked for */
  readonly since: number | undefined;
  readonly scores: PublishedScores;
  readonly model: ScoresModel;
  /** null where there is no year to compare with */
  readonly changes: PublishedChanges | null;
  readonly history: PublishedHistory;
  readonly courses: PublishedCourses;
  readonly worldCourses: PublishedCourses;
  readonly ranges: PublishedRanges;
  readonly within: PublishedWithin;
  readonly instruments: PublishedInstruments;
  readonly level: PublishedLevelThen;
  /** area → what is typical of the group in each of its indicators */
  readonly typical: ReadonlyMap<string, AreaCourses>;
  /** the areas beside the world's */
  readonly beside: AreasGiven;
  /** how far apart members are, over time; null where there is no year to compare with */
  readonly apart: SpreadGiven | null;
  readonly inside: GroupDividesModel;
  readonly known: InstrumentsModel;
  readonly lacking: GroupCoverage;
  readonly board: TargetsModel;
  readonly pairs: Exchange;
  /** search part of links to other pages */
  readonly carried: string;
}

/** Reads what a report is written from. @throws Error where an answer cannot be had: half a report would be taken for a whole one */
export async function givenFor(
  environment: Environment<Catalog>,
  source: AnswerSource,
  id: string,
  view: Partial<ReportView>,
): Promise<Given> {
  const { catalog, words } = environment;
  const { published } = source;
  const group = groupOf(catalog, view.group ?? id);
  const year = catalog.scoreYear;
  const from = changeFrom(catalog, year, OVERALL, view.since);
  const { areas = catalog.areas.map(({ area }) => area), chapters = CHAPTERS } = view;
  const shown = catalog.areas.filter(({ area }) => areas.includes(area));
  const [
    scores,
    ranges,
    changes,
    history,
    courses,
    worldCourses,
    within,
    instruments,
    held,
    level,
    typical,
    board,
  ] = await Promise.all([
    published<PublishedScores>(answerPaths.scores(year)),
    published<PublishedRanges>(answerPaths.ranges(group.group)),
    from === null ? null : published<PublishedChanges>(answerPaths.changes(from, year)),
    published<PublishedHistory>(answerPaths.history(OVERALL)),
    published<PublishedCourses>(answerPaths.courses(group.group)),
    published<PublishedCourses>(answerPaths.courses(WORLD)),
    published<PublishedWithin>(WITHIN_PATH),
    published<PublishedInstruments>(instrumentsPath(catalog.language)),
    published<PublishedHeld>(HELD_PATH),
    published<PublishedLevelThen>(LEVEL_THEN_PATH),
    typicalIn(source, shown, group),
    boardOf(catalog, source, group),
  ]);
  const model = scoresModel(
    catalog,
    { scores, ranges, overallName: words.score.overall },
    { group: group.group },
  );
  const carried = group === groupOf(catalog) ? '' : groupSearch(group.group);
  return {
    environment,
    source,
    said: paperWords(catalog.language).report,
    own: groupWords(catalog.language),
    group,
    year,
    areas: shown,
    chapters: CHAPTERS.filter((chapter) => chapters.includes(chapter)),
    lens: view.lens ?? null,
    since: view.since,
    scores,
    model,
    changes,
    history,
    courses,
    worldCourses,
    ranges,
    within,
    instruments,
    level,
    typical,
    beside: { group, year, areas: areasBesideWorld(catalog, scores, group), carried },
    apart: changes === null ? null : spreadGiven(catalog, { scores, changes, history }, group),
    inside: groupDividesModel(catalog, within, group),
    known: instrumentsModel(within.instruments, instruments, group),
    lacking: groupCoverage(catalog, held, model),
    board,
    pairs: exchangeOf(catalog, level, group.members),
    carried,
  };
}

async function typicalIn({ published }: AnswerSource, areas: readonly Area[], { group }: Group) {
  return new Map(
    await Promise.all(
      areas.map(
        async ({ area }) =>
          [area, unpackArea(await published<PublishedArea>(answerPaths.area(area, group)))] as const,
      ),
    ),
  );
}

async function boardOf(catalog: Catalog, { published }: AnswerSource, group: Group): Promise<TargetsModel> {
  const targets = await published<PublishedTargets>(TARGETS_PATH);
  const series = new Map(
    await Promise.all(
      measuresOf(targets).map(
        async (id) => [id, unpackSeries(await published<PublishedSeries>(answerPaths.series(id)))] as const,
      ),
    ),
  );
  const seriesOf = (id: string) => series.get(id) ?? new Map();
  return targetsModel(catalog, targets, group, { seriesOf, populations: seriesOf(POPULATION) });
}
