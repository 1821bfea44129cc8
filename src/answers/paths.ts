import type { YearValue } from './newest.ts';

/** Where answers come from: published files first; the engine where it may be asked. */
export interface AnswerSource {
  /** reads a published answer; rejects where there is none or it cannot be read */
  readonly published: <T>(path: string) => Promise<T>;
  /** asks the engine for a series; rejects where the engine may not start unasked */
  readonly askSeries: (indicator: string) => Promise<ReadonlyMap<string, readonly YearValue[]>>;
}

/**
 * Where an answer of a release lies, so that those of two releases are never mixed.
 *
 * @param path of an answer, `answers/…`
 * @param release as the page says it; undefined: the site is not built, and has but one
 */
export function inRelease(path: string, release: string | undefined): string {
  return release === undefined ? path : path.replace('/', `/${release}/`);
}

export const answerPaths = {
  release: 'answers/release.json',
  rises: 'answers/rises.json',
  catalog: (language: string) => `answers/catalog.${language}.json`,
  series: (indicator: string) => `answers/series/${indicator}.json`,
  newest: (indicator: string) => `answers/newest/${indicator}.json`,
  trends: (indicator: string) => `answers/trends/${indicator}.json`,
  about: (indicator: string) => `answers/about/${indicator}.json`,
  segments: (indicator: string) => `answers/segments/${indicator}.json`,
  /** of an even year and the one after it */
  gaps: (indicator: string, dimension: string, year: number) => {
    const even = year - (year % 2);
    return `answers/gaps/${indicator}/${dimension}/${even}-${even + 1}.json`;
  },
  /** of one year, as the first archives hold them */
  gapsOfYear: (indicator: string, dimension: string, year: number) =>
    `answers/gaps/${indicator}/${dimension}/${year}.json`,
  divides: (economy: string) => `answers/divides/${economy}.json`,
  incomes: (year: number) => `answers/incomes/${year}.json`,
  economy: (economy: string) => `answers/economies/${economy}.json`,
  values: (economy: string) => `answers/values/${economy}.json`,
  pastValues: (economy: string) => `answers/past-values/${economy}.json`,
  standing: (economy: string) => `answers/standing/${economy}.json`,
  scores: (year: number) => `answers/scores/${year}.json`,
  members: (group: string) => `answers/members/${group}.json`,
  column: (area: string) => `answers/columns/${area}.json`,
  panel: (year: number) => `answers/panels/${year}.json`,
  ranges: (group: string) => `answers/ranges/${group}.json`,
  changes: (from: number, to: number) => `answers/changes/${from}-${to}.json`,
  reasons: (column: string, from: number, to: number) => `answers/reasons/${column}/${from}-${to}.json`,
  history: (column: string) => `answers/history/${column}.json`,
  courses: (group: string) => `answers/courses/${group}.json`,
  area: (area: string, group: string) => `answers/areas/${area}/${group}.json`,
  map: (group: string) => `answers/maps/${group}.json`,
} as const;
