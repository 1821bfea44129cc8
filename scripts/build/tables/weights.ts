import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Tables } from '../../../src/catalog/read.ts';
import { sourceName } from '../../../src/catalog/sourceName.ts';
import { sourceOf } from '../../../src/catalog/terms.ts';
import { effectiveWeights, localWeights } from '../../../src/scoring/weights.ts';
import type { Answers } from '../answers.ts';
import type { MadeScores } from '../scores.ts';

export const WEIGHT_COLUMNS = [
  'area',
  'indicator',
  'name',
  'weight',
  'share_of_area',
  'share_of_index',
  'direction',
  'scale',
  'goalpost_low',
  'goalpost_high',
  'tolerance_years',
  'source',
  'licence',
  'redistribution',
] as const;

export function writeWeightsFile({ catalogs, scores }: Answers, tables: Tables, out: string): void {
  const made = scores.made.get(scores.defaultYear);
  if (made === undefined) throw new Error(`expected scores of ${scores.defaultYear}`);
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data/weights.csv'), weightsCsv(made, tables, catalogs.en));
}

/**
 * `data/weights.csv`: what each scored indicator weighs where all values are present, sorted by area and indicator. Shares are of
 * 1: of its area, and of the logarithm of the overall score.
 */
export function weightsCsv({ scores: { tree } }: MadeScores, tables: Tables, catalog: Catalog): string {
  const [ofArea, ofIndex] = [localWeights(tree), effectiveWeights(tree)];
  const rows = tables.indicators
    .flatMap((row) => {
      const n = tree.ids.indexOf(row.indicator);
      return n < 0 || n >= tree.leaves ? [] : [{ row, n, source: sourceOf(catalog, row.indicator) }];
    })
    .map(({ row, n, source }) => [
      row.area,
      row.indicator,
      row.name.en,
      String(row.weight),
      shortOf(ofArea[n]),
      shortOf(ofIndex[n]),
      String(row.direction),
      row.scale,
      String(row.goalpost_low),
      String(row.goalpost_high),
      String(row.tolerance_years),
      sourceName(source),
      source.licence,
      source.redistribution,
    ])
    .sort(([a = '', x = ''], [b = '', y = '']) => (a === b ? Number(x > y) - Number(x < y) : a < b ? -1 : 1));
  return `${csvFormatRows([[...WEIGHT_COLUMNS], ...rows])}\n`;
}

const shortOf = (share: number | undefined) => String(Number((share ?? 0).toPrecision(6)));
