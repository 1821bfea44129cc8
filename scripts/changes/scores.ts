import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing, newestAt } from '../../src/answers/newest.ts';
import { panelAt } from '../../src/answers/scores.ts';
import { strictest } from '../../src/catalog/terms.ts';
import type { Redistribution } from '../../src/catalog/types.ts';
import { type Scores, scoreByDefault } from '../../src/scoring/default.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import { valueAt } from '../../src/scoring/panel.ts';
import { type ReleaseChange, revisedPanel, type ScoreOf, whyRelease } from '../../src/scoring/why-release.ts';
import { dataVersion } from '../build/version.ts';
import { askSeries, type OwnScores, scoreOwnData } from '../score/own.ts';
import { CHANGES, scoreFile } from './log.ts';
import { scoreLogCsv } from './scoreLog.ts';

/** How scores differ, and what may be done with that: what the least free of their sources allows. */
interface ScoreChanges {
  readonly changes: ReadonlyMap<string, ReleaseChange>;
  readonly terms: Redistribution;
}

/** Decimals of points. */
const DECIMALS = 4;

const overallOf = ({ scores }: Scores): ScoreOf =>
  new Map(scores.units.map((unit) => [unit, valueAt(scores, unit, OVERALL)]));

const rankedIn = (scores: ScoreOf): ReadonlySet<string> =>
  new Set([...scores].filter(([, score]) => !Number.isNaN(score)).map(([unit]) => unit));

/**
 * Why the overall score of each economy, and its rank in the world, differ between two data packages: both are scored, the old
 * values as the new package gives them, and the new values by the old package's weights, goalposts and tolerances.
 *
 * @param before folder of a data package
 * @param after folder of a data package
 */
async function scoreChanges(before: string, after: string): Promise<ScoreChanges> {
  const [old, now] = [await scoreOwnData(before), await scoreOwnData(after)];
  const areas = [...new Set([...old.weighted, ...now.weighted].map(({ area }) => area))];
  const series = await askSeries(after, areas, 'all');
  const toleranceOf = new Map(old.weighted.map((row) => [row.indicator, row.tolerance_years]));
  const yearOf = (unit: string, column: string): number | undefined => {
    const newest = newestAt(old.series.get(column)?.get(unit) ?? [], old.year, toleranceOf.get(column) ?? 0);
    return isMissing(newest) ? undefined : newest.year;
  };
  const valuesOf = (unit: string, column: string) => series.get(column)?.get(unit) ?? [];
  const revised = scoreByDefault(revisedPanel(old.scores.raw, yearOf, valuesOf), old.weighted);
  const renewed = scoreByDefault(panelAt(now.scores.raw.units, old.weighted, series, now.year), old.weighted);
  const [first, last] = [overallOf(old.scores), overallOf(now.scores)];
  const steps = {
    before: first,
    revised: overallOf(revised),
    after: overallOf(renewed),
    afterAnew: last,
    oldMembers: rankedIn(first),
    newMembers: rankedIn(last),
  };
  const changes = new Map(
    [...last.keys()].flatMap((unit) => {
      const why = whyRelease(unit, steps);
      return why === null ? [] : [[unit, rounded(why)] as const];
    }),
  );
  return { changes, terms: strictest([...termsOf(old), ...termsOf(now)]) };
}

/** What may be done with the values that carry weight, by the source of each. */
function termsOf({ tables, weighted }: OwnScores): Redistribution[] {
  const sources = new Set(weighted.map(({ source }) => source));
  return tables.sources.filter(({ source }) => sources.has(source)).map((own) => own.redistribution);
}

/** Parts still add up to the difference of the rounded scores: the last of them is what remains. */
function rounded({ score, rank }: ReleaseChange): ReleaseChange {
  const digits = (points: number): number => Number(points.toFixed(DECIMALS)) || 0;
  const [from, to] = [digits(score.from), digits(score.to)];
  const corrected = digits(score.from + score.revisions);
  const renewed = digits(score.from + score.revisions + score.newData);
  const parts = {
    revisions: digits(corrected - from),
    newData: digits(renewed - corrected),
    method: digits(to - renewed),
  };
  return { score: { from, to, ...parts }, rank };
}

/**
 * Writes how scores changed between two data packages beside the log of what changed in them, where both hold an index.
 *
 * @returns of how many economies; null where nothing was written
 */
export async function logScores(before: string, data: string): Promise<number | null> {
  if (![before, data].every((folder) => existsSync(join(folder, 'indicators.csv')))) return null;
  const { changes, terms } = await scoreChanges(before, data);
  writeFileSync(join(data, CHANGES, scoreFile(dataVersion(data))), scoreLogCsv(changes, terms));
  return changes.size;
}
