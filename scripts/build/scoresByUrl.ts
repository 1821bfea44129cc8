import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import type { PublishedRanges, PublishedScores } from '../../src/answers/published.ts';
import { isReceipt } from '../../src/answers/receipts.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { WORLD } from '../../src/pages/members.ts';
import { explain } from '../../src/scoring/explain.ts';
import { METHOD } from '../../src/scoring/method.ts';
import type { Receipt } from '../../src/scoring/receipt.ts';
import type { Answers } from './answers.ts';
import type { AllScores, MadeScores } from './scores.ts';

const COLUMNS = [
  'economy',
  'name',
  'year',
  'area',
  'score',
  'rank_world',
  'rank_best',
  'rank_worst',
  'indicators',
  'weight_present',
  'method',
] as const;

export function writeScoresFile({ catalogs, files, scores }: Answers, out: string): void {
  const world = files.get(answerPaths.ranges(WORLD)) as PublishedRanges;
  const names = catalogs.en.economies;
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(
    join(out, 'data/scores.csv'),
    scoresCsv(scores, world, (economy) => names[economy] ?? economy),
  );
}

/**
 * `data/scores.csv`: every published year's scores by address, sorted by economy, year and area as in the scores, `overall`
 * last. A row without a score says how much was there.
 *
 * @param world method ranges of ranks in the world, in their one year
 */
export function scoresCsv(
  { years, made }: AllScores,
  world: PublishedRanges,
  nameOf: (economy: string) => string,
): string {
  const economies = [...new Set(years.flatMap(({ scores }) => Object.keys(scores)))].sort();
  const rows = economies.flatMap((economy) =>
    years.flatMap((published) => {
      const own = made.get(published.year);
      if (own === undefined || published.scores[economy] === undefined) return [];
      return published.columns.map((column, c) => [
        economy,
        nameOf(economy),
        String(published.year),
        column,
        ...standingOf(published, world, economy, c),
        ...baseOf(own, economy, column),
        String(METHOD),
      ]);
    }),
  );
  return `${csvFormatRows([[...COLUMNS], ...rows])}\n`;
}

/** score, rank in the world, and the two ends of its range; '' where there is none */
function standingOf(
  { year, scores, ranks }: PublishedScores,
  world: PublishedRanges,
  economy: string,
  c: number,
): string[] {
  const range = world.year === year ? world.ranges[economy]?.[c] : null;
  return [scores[economy]?.[c], ranks[economy]?.[c], range?.[0], range?.[1]].map((value) =>
    String(value ?? ''),
  );
}

/** How many indicators the score was made of, and the share of weight that was present (overall: of the areas). */
function baseOf({ scores }: MadeScores, economy: string, column: string): string[] {
  const made = explain(scores, economy, column);
  if (isReceipt(made)) {
    const all = made.lines.reduce((sum, { weight }) => sum + weight, 0);
    const present = made.lines.reduce((sum, { share, weight }) => sum + (share > 0 ? weight : 0), 0);
    return [String(indicatorsOf(made)), shareOf(present / all)];
  }
  const absent = made.absent.reduce((sum, { weight }) => sum + weight, 0);
  const all = made.presentWeight + absent;
  const share = all === 0 ? 0 : made.presentWeight / all;
  return ['0', shareOf(share)];
}

function indicatorsOf({ lines }: Receipt): number {
  return lines.reduce((sum, line) => sum + (line.of ? indicatorsOf(line.of) : Number(line.share > 0)), 0);
}

function shareOf(share: number): string {
  return String(Number(share.toPrecision(4)));
}
