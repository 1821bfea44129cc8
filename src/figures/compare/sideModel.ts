import { askedAt, isMissing, type Missing, type Newest, newestAt } from '../../answers/newest.ts';
import type { EconomyAnswer } from '../../answers/published.ts';
import { type BestCount, bestShown, commonYear, countBests } from '../../answers/sideBySide.ts';
import type { Indicator, NamingCatalog, Unit } from '../../catalog/catalog.ts';
import { unitOf } from '../../catalog/units.ts';
import type { Compared } from './model.ts';

export interface SideCell {
  readonly economy: string;
  readonly value: Newest | Missing;
  /** the best of its row, alone or shared */
  readonly best: boolean;
}

export interface SideRow {
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** the year that most of its values are of, the newest of these; null: no value */
  readonly year: number | null;
  /** the flag that all its values share; '' where they do not */
  readonly flag: string;
  readonly cells: readonly SideCell[];
}

/** Indicators in rows, economies in columns. */
export interface SideModel {
  readonly economies: readonly string[];
  readonly rows: readonly SideRow[];
  /** nobody chose areas: the indicators that count in the scores */
  readonly scoredOnly: boolean;
  /** rows that have a best value, and how many of these are whose, most first */
  readonly decided: number;
  readonly bests: readonly BestCount[];
}

/**
 * The newest values of the chosen areas' indicators within their tolerance.
 *
 * @param answers what is known of each economy, in the order of the economies
 * @param areas whose indicators; those that count in the scores where left out
 */
export function sideModel(
  catalog: NamingCatalog,
  { economies, year }: Pick<Compared, 'economies' | 'year'>,
  answers: readonly Pick<EconomyAnswer, 'values'>[],
  areas: readonly string[] | undefined,
): SideModel {
  const indicators = catalog.indicators.filter(({ area, weight }) =>
    areas === undefined ? weight > 0 : areas.includes(area),
  );
  const rows = indicators.map((indicator): SideRow => {
    const values = economies.map((_, at) =>
      newestAt(
        answers[at]?.values.get(indicator.indicator) ?? [],
        askedAt(indicator, year),
        indicator.toleranceYears,
      ),
    );
    const present = values.flatMap((value) => (isMissing(value) ? [] : [value]));
    const best = bestShown(values, indicator);
    const flags = new Set(present.map(({ flag }) => flag));
    return {
      indicator,
      unit: unitOf(catalog, indicator),
      year: commonYear(present.map((value) => value.year)),
      flag: flags.size === 1 ? (present[0]?.flag ?? '') : '',
      cells: economies.map((economy, at) => ({
        economy,
        value: values[at] ?? { missing: 'not reported' },
        best: best[at] ?? false,
      })),
    };
  });
  const { decided, bests } = countBests(
    economies,
    rows.map(({ cells }) => cells.map(({ best }) => best)),
  );
  return { economies, rows, scoredOnly: areas === undefined, decided, bests };
}
