import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type PublishedArea, unpackArea } from '../answers/area.ts';
import { type AnswerSource, answerPaths } from '../answers/paths.ts';
import { instrumentsPath, type PublishedInstruments } from '../answers/policies.ts';
import {
  type IndicatorAbout,
  type PublishedChanges,
  type PublishedCourses,
  type PublishedEconomy,
  type PublishedHistory,
  type PublishedPanel,
  type PublishedRanges,
  type PublishedReasons,
  type PublishedRelease,
  type PublishedScores,
  type PublishedSegments,
  type PublishedSeries,
  type PublishedValues,
  unpackEconomy,
  unpackSegments,
  unpackSeries,
} from '../answers/published.ts';
import type { PublishedRises } from '../answers/rises.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { World } from '../charts/map/types.ts';

export { type AnswerSource, answerPaths };

/** Answers never change within a data version, and must be given without a line too: the same settings for all. */
export const FOR_EVER = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: 1 } as const;

/** An indicator in all economies and years: economy → values ascending by year. */
export function seriesQuery(source: AnswerSource, indicator: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['series', indicator],
    queryFn: async () => {
      try {
        return unpackSeries(await source.published<PublishedSeries>(answerPaths.series(indicator)));
      } catch (unpublished) {
        return await source.askSeries(indicator).catch(() => Promise.reject(unpublished));
      }
    },
  });
}

/** What only the indicator's own page says of it. */
export function aboutQuery(source: AnswerSource, indicator: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['about', indicator],
    queryFn: () => source.published<IndicatorAbout>(answerPaths.about(indicator)),
  });
}

/** Scores of all economies in one year. */
export function scoresQuery(source: AnswerSource, year: number) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['scores', year],
    queryFn: () => source.published<PublishedScores>(answerPaths.scores(year)),
  });
}

/** All that a year's scores are made of: 36 KB compressed, so fetched only where somebody draws. */
export function panelQuery(source: AnswerSource, year: number) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['panel', year],
    queryFn: () => source.published<PublishedPanel>(answerPaths.panel(year)),
  });
}

/** How sure ranks among a group's members are: published for the default year, drawn in the page for others. */
export function rangesQuery(source: AnswerSource, { scoreYear }: Catalog, group: string, year: number) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['ranges', group, year],
    queryFn: () => source.published<PublishedRanges>(answerPaths.ranges(group)),
    enabled: year === scoreYear,
  });
}

/** How scores changed between two years, where that is published. */
export function changesQuery(source: AnswerSource, from: number, to: number) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['changes', from, to],
    queryFn: () => source.published<PublishedChanges>(answerPaths.changes(from, to)),
  });
}

/** How overall scores changed with the last version of the data. */
export function releaseQuery(source: AnswerSource) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['release'],
    queryFn: () => source.published<PublishedRelease>(answerPaths.release),
  });
}

/** The largest improvements that economies made within five years. */
export function risesQuery(source: AnswerSource) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['rises'],
    queryFn: () => source.published<PublishedRises>(answerPaths.rises),
  });
}

/** What moved each score of a column between two years. */
export function reasonsQuery(source: AnswerSource, column: string, from: number, to: number) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['reasons', column, from, to],
    queryFn: () => source.published<PublishedReasons>(answerPaths.reasons(column, from, to)),
  });
}

/** Scores of an area, or overall, in all years. */
export function historyQuery(source: AnswerSource, column: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['history', column],
    queryFn: () => source.published<PublishedHistory>(answerPaths.history(column)),
  });
}

/** The median and middle half of a group's scores in all years. */
export function coursesQuery(source: AnswerSource, group: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['courses', group],
    queryFn: () => source.published<PublishedCourses>(answerPaths.courses(group)),
  });
}

/** What is typical of a group, and of the world, in each indicator of an area, over time. */
export function areaQuery(source: AnswerSource, area: string, group: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['area', area, group],
    queryFn: async () => unpackArea(await source.published<PublishedArea>(answerPaths.area(area, group))),
  });
}

/** The part of the world that a group's map shows. */
export function mapQuery(source: AnswerSource, group: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['map', group],
    queryFn: () => source.published<World>(answerPaths.map(group)),
  });
}

/** An indicator by sex, age, income, education, residence and work. */
export function segmentsQuery(source: AnswerSource, indicator: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['segments', indicator],
    queryFn: async () =>
      unpackSegments(await source.published<PublishedSegments>(answerPaths.segments(indicator))),
  });
}

/** An economy in all indicators and years: indicator → values ascending by year. */
export function valuesQuery(source: AnswerSource, economy: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['values', economy],
    queryFn: async () =>
      unpackSeries(await source.published<PublishedValues>(answerPaths.pastValues(economy))),
  });
}

/** All that is known of one economy. */
export function economyQuery(source: AnswerSource, economy: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['economy', economy],
    queryFn: async ({ client }) => {
      const [own, values] = await Promise.all([
        source.published<PublishedEconomy>(answerPaths.economy(economy)),
        client.fetchQuery(valuesQuery(source, economy)),
      ]);
      return unpackEconomy(own, values);
    },
  });
}

/** What publishers list of laws, strategies and systems in one economy. */
export function policiesQuery(source: AnswerSource, economy: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['policies', economy],
    queryFn: async () => (await source.published<PublishedEconomy>(answerPaths.economy(economy))).policies,
  });
}

/** The words for laws, strategies and systems. */
export function instrumentsQuery(source: AnswerSource, language: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['instruments', language],
    queryFn: () => source.published<PublishedInstruments>(instrumentsPath(language)),
  });
}

/** Brings an answer into the cache before a page is drawn. A failure is kept there for the page to say. */
export type Need = (client: QueryClient) => Promise<void>;
