import { type Lab, labOf } from '../answers/lab.ts';
import type { PublishedPanel, PublishedScores } from '../answers/published.ts';
import { unpackPanel } from '../answers/rangeDraws.ts';
import { asScored } from '../answers/receipts.ts';
import type { Indicator } from '../catalog/catalog.ts';
import { scoreByDefault } from '../scoring/default.ts';
import type { RecipeScores } from '../scoring/recipe.ts';

/** Values of the reader's own, by official indicator. */
export type OwnValues = Readonly<Record<string, number>>;

/** A panel in which one economy's values are the reader's where they have some. */
export function withOwn(panel: PublishedPanel, economy: string, own: OwnValues): PublishedPanel {
  const official = panel.values[economy] ?? panel.indicators.map(() => null);
  const row = panel.indicators.map((indicator, at) => own[indicator] ?? official[at] ?? null);
  return { ...panel, values: { ...panel.values, [economy]: row } };
}

/** Scores the published values by the published method, with one economy's own values in the place of its official ones. */
export interface OwnScorer {
  /** @param column `overall` or an area; ranks are counted among `members` */
  readonly lab: (own: OwnValues, column: string, members: readonly string[]) => Lab;
  /** the value that counts in the published scores; null: the economy lacks it */
  readonly official: (indicator: string) => number | null;
}

/**
 * @param indicators of the catalog
 * @param published whose places without a number stay so
 */
export function ownScorer(
  panel: PublishedPanel,
  indicators: readonly Indicator[],
  published: Pick<PublishedScores, 'unnumbered'>,
  economy: string,
): OwnScorer {
  const weighted = panel.indicators.flatMap((id) =>
    indicators.filter(({ indicator, weight }) => indicator === id && weight > 0).map(asScored),
  );
  const scored = (given: PublishedPanel): RecipeScores => ({
    ...scoreByDefault(unpackPanel(given), weighted),
    problems: [],
  });
  const before = scored(panel);
  return {
    lab: (own, column, members) =>
      labOf(
        scored(withOwn(panel, economy, own)),
        { ...before, unnumbered: published.unnumbered?.[column] ?? [] },
        members,
        column,
      ),
    official: (indicator) => panel.values[economy]?.[panel.indicators.indexOf(indicator)] ?? null,
  };
}

/**
 * The newest of an economy's own values that counts in the scores of a year: none of a later year, none older than the indicator
 * tolerates.
 */
export function countedOwn<T extends { readonly year: number }>(
  rows: readonly T[],
  year: number,
  toleranceYears: number,
): T | null {
  return rows
    .filter((row) => row.year <= year && row.year >= year - toleranceYears)
    .reduce<T | null>((newest, row) => (newest === null || row.year > newest.year ? row : newest), null);
}
