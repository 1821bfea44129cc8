import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { YearValue } from '../answers/newest.ts';
import {
  type IndicatorAbout,
  type PublishedScores,
  type PublishedSeries,
  unpackSeries,
} from '../answers/published.ts';

/** Where answers come from: published files first; the engine where it may be asked. */
export interface AnswerSource {
  /** reads a published answer; rejects where there is none or it cannot be read */
  readonly published: <T>(path: string) => Promise<T>;
  /** asks the engine for a series; rejects where the engine may not start unasked */
  readonly askSeries: (indicator: string) => Promise<ReadonlyMap<string, readonly YearValue[]>>;
}

export const answerPaths = {
  catalog: (language: string) => `answers/catalog.${language}.json`,
  series: (indicator: string) => `answers/series/${indicator}.json`,
  about: (indicator: string) => `answers/about/${indicator}.json`,
  scores: (year: number) => `answers/scores/${year}.json`,
} as const;

/** Answers never change within a data version, and must be given without a line too: the same settings for all. */
const FOR_EVER = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: 1 } as const;

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

/** Brings an answer into the cache before a page is drawn. A failure is kept there for the page to say. */
export type Need = (client: QueryClient) => Promise<void>;
