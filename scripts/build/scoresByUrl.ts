import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import type { PublishedRanges, PublishedScores } from '../../src/answers/published.ts';
import { isReceipt, wholeWeight } from '../../src/answers/receipts.ts';
import { isUnnumbered } from '../../src/answers/subsetScores.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { WORLD } from '../../src/catalog/members.ts';
import { redistributionOf } from '../../src/catalog/terms.ts';
import type { Redistribution } from '../../src/catalog/types.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { explain } from '../../src/scoring/explain.ts';
import { METHOD } from '../../src/scoring/method.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import type { Receipt } from '../../src/scoring/receipt.ts';
import type { Answers } from './answers.ts';
import type { AllScores, MadeScores } from './scores.ts';

export const SCORE_COLUMNS = [
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
  'measured',
  'redistribution',
  'method',
] as const;

export function writeScoresFile({ catalogs, files, scores }: Answers, out: string): void {
  const world = files.get(answerPaths.ranges(WORLD)) as PublishedRanges;
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data/scores.csv'), scoresCsv(scores, world, catalogs.en));
}

/**
 * `data/scores.csv`: the comparable series of every economy by address, sorted by economy, year and area as in the scores, `overall`
 * last; an area, and `overall`, in the years whose ranking is stated. A row without a score says how much was there. What may be done with a score is what may be done with all that it can be
 * made of: the least free of its indicators' sources.
 *
 * @param world method ranges of ranks in the world, in their one year
 */
export function scoresCsv(
  { years, made, offered }: AllScores,
  world: PublishedRanges,
  catalog: Catalog,
): string {
  const terms = new Map(years.map((published) => [published.year, termsOf(published, catalog)]));
  const economies = [...new Set(years.flatMap(({ scores }) => Object.keys(scores)))].sort();
  const rows = economies.flatMap((economy) =>
    years.flatMap((published) => {
      const own = made.get(published.year);
      if (own === undefined || published.scores[economy] === undefined) return [];
      return published.columns.flatMap((column, c) => {
        if (offered[column]?.includes(published.year) !== true) return [];
        const row = [
          economy,
          catalog.economies[economy] ?? economy,
          String(published.year),
          column,
          ...standingOf(published, world, economy, c),
          ...baseOf(own, economy, column),
          measuredIn(published, economy, c),
          terms.get(published.year)?.get(column) ?? '',
          String(METHOD),
        ];
        return [row];
      });
    }),
  );
  return `${csvFormatRows([[...SCORE_COLUMNS], ...rows])}\n`;
}

/** column → what may be done with its scores */
function termsOf({ columns, counted }: PublishedScores, catalog: Catalog): Map<string, Redistribution> {
  const areas = new Map(catalog.indicators.map(({ indicator, area }) => [indicator, area]));
  return new Map(
    columns.map((column) => [
      column,
      redistributionOf(
        catalog,
        column === OVERALL ? counted : counted.filter((id) => areas.get(id) === column),
      ),
    ]),
  );
}

/** Percent of the score's weight that had been measured by the year: all of it in the default year; '' without a score. */
function measuredIn({ scores, measured }: PublishedScores, economy: string, c: number): string {
  if ((scores[economy]?.[c] ?? null) === null) return '';
  return shareOf((measured === undefined ? 100 : (measured[economy]?.[c] ?? 0)) / 100);
}

/** score, rank in the world where a single one may be given, and the two ends of its range; '' where there is none */
function standingOf(
  { year, columns, scores, ranks, unnumbered }: PublishedScores,
  world: PublishedRanges,
  economy: string,
  c: number,
): string[] {
  const range = world.year === year ? world.ranges[economy]?.[c] : null;
  const isNumbered = !isUnnumbered({ unnumbered }, economy, columns[c] ?? '');
  const rank = isNumbered ? ranks[economy]?.[c] : null;
  return [scores[economy]?.[c], rank, range?.[0], range?.[1]].map((value) => String(value ?? ''));
}

/** How many indicators the score was made of, and the share of weight that was present (overall: of the areas). */
function baseOf({ scores }: MadeScores, economy: string, column: string): string[] {
  const made = explain(scores, economy, column);
  if (isReceipt(made)) {
    const all = made.lines.reduce((sum, { weight }) => sum + weight, 0);
    const present = made.lines.reduce((sum, { share, weight }) => sum + (share > 0 ? weight : 0), 0);
    return [String(indicatorsOf(made)), shareOf(present / all)];
  }
  const all = wholeWeight(made);
  const share = all === 0 ? 0 : made.presentWeight / all;
  return ['0', shareOf(share)];
}

function indicatorsOf({ lines }: Receipt): number {
  return lines.reduce((sum, line) => sum + (line.of ? indicatorsOf(line.of) : Number(line.share > 0)), 0);
}

function shareOf(share: number): string {
  return String(Number(share.toPrecision(4)));
}
