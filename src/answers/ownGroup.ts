import type { CoreCatalog, Group, Indicator } from '../catalog/catalog.ts';
import { WORLD } from '../catalog/members.ts';
import { CONTEXT } from '../catalog/types.ts';
import { OVERALL } from '../scoring/overall.ts';
import { type AnswerSource, answerPaths } from './paths.ts';
import { publishArea } from './publishArea.ts';
import {
  type PublishedCourses,
  type PublishedHistory,
  type PublishedPanel,
  type PublishedRanges,
  type PublishedSeries,
  unpackSeries,
} from './published.ts';
import type { DrawRequest } from './rangeDraws.ts';
import { DRAWS, SEED } from './ranges.ts';
import { asScored } from './receipts.ts';
import { middleOverTime } from './scoreHistory.ts';

type Published = AnswerSource['published'];

/** What answers are made with. */
interface Makes {
  readonly published: Published;
  readonly catalog: CoreCatalog;
  /** all of them, with goalposts */
  readonly indicatorsOf: () => Promise<readonly Indicator[]>;
  /** makes the draws, in a thread where it can */
  readonly draw: (request: DrawRequest) => Promise<PublishedRanges>;
}

/**
 * Answers of a group that no build knew, made of published ones by the rules that the build has: scores of its members, their
 * middle over time, what is typical of them, ranges of their ranks with the same draws and seed.
 *
 * @param draw makes the draws, in a thread where it can
 */
export function withOwnAnswers(
  { published, catalog, indicatorsOf, draw }: Makes,
  { group: id, members }: Group,
): Published {
  const { scoreYear } = catalog;
  const made: Readonly<Record<string, () => Promise<unknown>>> = {
    [answerPaths.members(id)]: () => published(answerPaths.scores(scoreYear)),
    [answerPaths.map(id)]: () => published(answerPaths.map(WORLD)),
    [answerPaths.courses(id)]: () => courses(published, catalog, members),
    [answerPaths.ranges(id)]: async () =>
      draw({
        panel: await published<PublishedPanel>(answerPaths.panel(scoreYear)),
        indicators: (await indicatorsOf()).map(asScored),
        group: { id, units: members },
        draws: DRAWS,
        seed: SEED,
      }),
    ...Object.fromEntries(
      [...catalog.areas.map(({ area }) => area), CONTEXT].map((area) => [
        answerPaths.area(area, id),
        async () =>
          typical(
            published,
            (await indicatorsOf()).filter((own) => own.area === area),
            members,
          ),
      ]),
    ),
  };
  const kept = new Map<string, Promise<unknown>>();
  const own = async <T>(path: string): Promise<T> => {
    const make = Object.hasOwn(made, path) ? made[path] : undefined;
    if (make === undefined) return published<T>(path);
    const answer = kept.get(path) ?? make();
    kept.set(path, answer);
    // A failure is not remembered.
    answer.catch(() => kept.delete(path));
    return (await answer) as T;
  };
  return own;
}

async function courses(
  published: Published,
  { areas }: CoreCatalog,
  members: readonly string[],
): Promise<PublishedCourses> {
  const columns = [OVERALL, ...areas.map(({ area }) => area)];
  const all = await Promise.all(
    columns.map((column) => published<PublishedHistory>(answerPaths.history(column))),
  );
  return Object.fromEntries(all.map((own, at) => [columns[at] ?? '', middleOverTime(own, members)]));
}

async function typical(published: Published, indicators: readonly Indicator[], members: readonly string[]) {
  const all = await Promise.all(
    indicators.map(
      async ({ indicator }) =>
        [indicator, unpackSeries(await published<PublishedSeries>(answerPaths.series(indicator)))] as const,
    ),
  );
  const rows = indicators.map(({ toleranceYears, groupAverages, ...own }) => ({
    ...own,
    tolerance_years: toleranceYears,
    group_averages: groupAverages,
  }));
  return publishArea(rows, new Map(all), new Map([['', members]])).get('');
}
