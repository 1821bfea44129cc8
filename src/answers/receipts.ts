import type { Indicator } from '../catalog/catalog.ts';
import { type Scores, scoreByDefault } from '../scoring/default.ts';
import { explain } from '../scoring/explain.ts';
import { emptyPanel } from '../scoring/panel.ts';
import type { Receipt } from '../scoring/receipt.ts';
import type { Shortfall } from '../scoring/shortfall.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import { countedAt } from './counted.ts';
import { isMissing, type Missing, type Newest } from './newest.ts';
import type { EconomyAnswer, PublishedScores } from './published.ts';

/** What a score is made of, or why there is none, with the values it stands on. */
export interface Account {
  readonly made: Receipt | Shortfall;
  /** weighted indicator → the value that counts, or why there is none */
  readonly newest: ReadonlyMap<string, Newest | Missing>;
}

/** An indicator of the catalog as the scoring engine takes it. */
export function asScored({ goalposts: [low, high], ...indicator }: Indicator): ScoredIndicator {
  return { ...indicator, goalpost_low: low, goalpost_high: high };
}

/** The scores of one economy, and the values that count in them. */
interface ScoresOfOne {
  readonly scores: Scores;
  readonly newest: Account['newest'];
}

/**
 * One economy's scores of a year, made again from its own values: in any year, without the engine.
 *
 * @param values the economy's, indicator → values ascending by year
 * @param of whose, and the default year, whose values and weights every year has as far as they were known
 */
export function scoresOfOne(
  indicators: readonly Indicator[],
  { year, counted }: Pick<PublishedScores, 'year' | 'counted'>,
  values: EconomyAnswer['values'],
  { economy, scoreYear }: { readonly economy: string; readonly scoreYear: number },
): ScoresOfOne {
  const weighted = indicators.filter(({ weight }) => weight > 0);
  const newest = new Map(
    weighted.map((own) => [own.indicator, countedAt(values.get(own.indicator) ?? [], own, year, scoreYear)]),
  );
  const panel = emptyPanel([economy], [...newest.keys()]);
  [...newest.values()].forEach((value, c) => {
    if (!isMissing(value)) panel.values[c] = value.value;
  });
  return { scores: scoreByDefault(panel, weighted.map(asScored), undefined, new Set(counted)), newest };
}

/**
 * The receipt of one economy's score: see `scoresOfOne`.
 *
 * @param of whose score, of an area or `overall` (throws a RangeError for another)
 */
export function accountOf(
  indicators: readonly Indicator[],
  published: Pick<PublishedScores, 'year' | 'counted'>,
  values: EconomyAnswer['values'],
  of: { readonly economy: string; readonly column: string; readonly scoreYear: number },
): Account {
  const { scores, newest } = scoresOfOne(indicators, published, values, of);
  return { made: explain(scores, of.economy, of.column), newest };
}

/** Whether there is a score to account for; else what was there instead of it. */
export function isReceipt(made: Receipt | Shortfall): made is Receipt {
  return !('missing' in made);
}

/** The weight of all that a score could be made of, present or not; 0 where nobody has a value of any of it. */
export function wholeWeight({ absent, presentWeight }: Shortfall): number {
  return absent.reduce((sum, { weight }) => sum + weight, presentWeight);
}
