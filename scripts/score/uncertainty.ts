import { type Drawing, planDraws, type Variant } from '../../src/scoring/draws.ts';
import { indistinguishable, leadShare, rankRange } from '../../src/scoring/intervals.ts';
import { type Interval, normalise } from '../../src/scoring/normalise.ts';
import { valueAt } from '../../src/scoring/panel.ts';
import type { MeanMethod, Panel } from '../../src/scoring/types.ts';
import { directionOf, type Method, normalisationOf, type Scored } from './method.ts';
import type { ScoreOptions } from './options.ts';
import type { Cell, TableWriter } from './results.ts';

const ALTERNATIVES = ['minmax', 'percentile-rank'] as const;
const DRAWN_MEANS: readonly MeanMethod[] = [{ mean: 'arithmetic' }, { mean: 'geometric', lifted: true }];

/** A table of units under one treatment, with the peers' values under the same treatment. */
export interface Treatment {
  readonly panel: Panel;
  readonly reference: Panel;
}

/**
 * The draws that the options ask for. `treatments` are the table as treated and, where treatment is drawn, as it would
 * be otherwise. Where the mean is drawn, normalised values are on 0 to 100 and the geometric mean is of 1 + 0.99 s; a
 * normalisation whose values can be 0 or less on any scale keeps the arithmetic mean.
 */
export function planUncertainty(
  scored: Scored,
  treatments: readonly Treatment[],
  method: Method,
  options: ScoreOptions,
): Drawing {
  const { vary } = options;
  const bounded = !['zscore', 'rank', 'borda', 'distance-to-target'].includes(options.normalise);
  const varied = vary.has('normalise') ? ALTERNATIVES.filter((kind) => kind !== options.normalise) : [];
  const hundred: Interval = [0, 100];
  const range = vary.has('aggregate') ? hundred : (options.range ?? hundred);
  const variants = [options.normalise, ...varied].flatMap((kind) =>
    treatments.map(({ panel, reference }): Variant => {
      const own = kind === options.normalise && !bounded;
      const how = normalisationOf(kind, own ? options.range : range, method, options);
      const drawn = own ? [{ mean: 'arithmetic' } as const] : DRAWN_MEANS;
      return {
        panel: normalise(panel, how, directionOf(method), reference).panel,
        means: vary.has('aggregate') ? [drawn] : method.levels.map((level) => [level]),
      };
    }),
  );
  return planDraws({
    tree: method.tree,
    variants,
    scores: scored.scores,
    noise: vary.has('weights') ? options.noise : 0,
    draws: options.draws,
    seed: options.seed,
    groups: [],
  });
}

/** Makes the draws and writes rank ranges and pairs of a node; gives the line to print. */
export async function writeUncertainty(
  drawing: Drawing,
  scored: Scored,
  node: string,
  writer: TableWriter,
): Promise<string> {
  const started = performance.now();
  const done = drawing.advance(Infinity);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const { tally } = drawing;
  const ranked = scored.scores.units
    .map((unit) => ({ unit, rank: valueAt(scored.ranks, unit, node) }))
    .filter(({ rank }) => !Number.isNaN(rank))
    .sort((a, b) => a.rank - b.rank);
  const rows = scored.scores.units.map((unit): Cell[] => {
    const range = rankRange(tally, node, unit);
    const score = valueAt(scored.scores, unit, node);
    const rank = valueAt(scored.ranks, unit, node);
    return [unit, score, rank, range?.median ?? null, range?.p5 ?? null, range?.p95 ?? null];
  });
  const header = ['uCode', 'score', 'rank', 'rank_median', 'rank_p5', 'rank_p95'];
  await writer.table('uncertainty.csv', header, rows);
  const pairs = ranked.flatMap(({ unit }, i) =>
    ranked
      .slice(i + 1)
      .map(({ unit: other }): Cell[] => [
        unit,
        other,
        leadShare(tally, node, unit, other),
        leadShare(tally, node, other, unit),
        indistinguishable(tally, node, unit, other),
      ]),
  );
  const pairHeader = ['uCode', 'other', 'share_leading', 'share_trailing', 'indistinguishable'];
  await writer.table('uncertainty-pairs.csv', pairHeader, pairs);
  const neighbours = ranked.slice(1).filter(({ unit }, i) => {
    const above = ranked[i]?.unit ?? '';
    return indistinguishable(tally, node, above, unit);
  });
  return `${done} draws in ${seconds} s: ${neighbours.length} of ${ranked.length - 1} neighbours in rank cannot be told apart`;
}
