import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { PublishedChanges, PublishedRanges, PublishedScores } from '../../answers/published.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/default.ts';
import type { Environment } from '../../words/environment.ts';
import { scoreSources, weightedIn } from '../sources.ts';

/** What the figures of scores have in common: they rest on all weighted indicators, whose names they share. */

/** Of figures that name no indicator, and whose sources are the same in every view. */
export const NO_NAMES = { indicators: [], sources: [] } as const;

/** What views of any figure of scores may name of the catalog. */
export function scoredNames(
  catalog: Catalog,
): Pick<Catalog, 'indicators' | 'units' | 'sources' | 'segments'> {
  return {
    indicators: weightedIn(catalog, OVERALL),
    units: [],
    segments: [],
    sources: scoreSources(catalog),
  };
}

/** The scores of a group's members in a year; in other years than the default one those of all economies. */
export function scoresOf(
  { scoreYear }: Catalog,
  { published }: AnswerSource,
  group: string,
  year: number,
): Promise<PublishedScores> {
  return published(
    year === scoreYear && group !== WORLD ? answerPaths.members(group) : answerPaths.scores(year),
  );
}

/** How sure ranks in a group are; null for years that are not published. */
export async function rangesOf(
  { scoreYear }: Catalog,
  { published }: AnswerSource,
  group: string,
  year: number,
): Promise<PublishedRanges | null> {
  return year === scoreYear ? published(answerPaths.ranges(group)) : null;
}

/** How scores changed up to a year, from another or from five years before; null where there are none to compare with. */
export async function changesOf(
  catalog: Catalog,
  { published }: AnswerSource,
  year: number,
  column?: string,
  since?: number,
): Promise<PublishedChanges | null> {
  const from = changeFrom(catalog, year, column, since);
  return from === null ? null : published(answerPaths.changes(from, year));
}

/** That a year without scores was asked for, and which is shown; null where it is the one that was asked for. */
export function insteadOf(
  { words }: Pick<Environment, 'words'>,
  asked: number | undefined,
  shown: number,
  none: string,
): string | null {
  return asked === undefined || asked === shown
    ? null
    : `${none} ${words.notice.shownInstead(String(shown))}`;
}
