import { HELD_PATH, type PublishedHeld } from '../../answers/held.ts';
import { LEVEL_THEN_PATH, type PublishedLevelThen } from '../../answers/levels.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { instrumentsPath, type PublishedInstruments } from '../../answers/policies.ts';
import type {
  PublishedChanges,
  PublishedCourses,
  PublishedHistory,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import { type PublishedWithin, WITHIN_PATH } from '../../answers/within.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Area, Catalog, Group } from '../../catalog/catalog.ts';
import { groupOf, WORLD } from '../../catalog/members.ts';
import { type ScoresModel, scoresModel } from '../../figures/scores/model.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { CHAPTERS, type ChapterId, type ReportView } from '../../view/report.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import type { ReportWords } from '../../words/report/types.ts';
import { groupWords } from '../group/words.ts';
import { paperWords } from '../paper/words.ts';

/** What the chapters of a group's report are written from. */
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
  readonly held: PublishedHeld;
  readonly level: PublishedLevelThen;
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
  const [scores, ranges, changes, history, courses, worldCourses, within, instruments, held, level] =
    await Promise.all([
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
    ]);
  const { areas = catalog.areas.map(({ area }) => area), chapters = CHAPTERS } = view;
  return {
    environment,
    source,
    said: paperWords(catalog.language).report,
    own: groupWords(catalog.language),
    group,
    year,
    areas: catalog.areas.filter(({ area }) => areas.includes(area)),
    chapters: CHAPTERS.filter((chapter) => chapters.includes(chapter)),
    lens: view.lens ?? null,
    since: view.since,
    scores,
    model: scoresModel(catalog, { scores, ranges, overallName: words.score.overall }, { group: group.group }),
    changes,
    history,
    courses,
    worldCourses,
    ranges,
    within,
    instruments,
    held,
    level,
    carried: group === groupOf(catalog) ? '' : `?group=${encodeURIComponent(group.group)}`,
  };
}
