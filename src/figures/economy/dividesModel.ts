import { descending } from 'd3-array';
import { type Gap, gapsOf, pairsOf, sidesAt } from '../../answers/gaps.ts';
import type { EconomyAnswer } from '../../answers/published.ts';
import type { Indicator, NamingCatalog, Segment, Unit } from '../../catalog/catalog.ts';

export interface Divide {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly gap: Gap;
}

/** The divides of a dimension: those in shares of people stand on one scale, the others have a unit each. */
export interface Dimension {
  readonly dimension: string;
  readonly pair: readonly [Segment, Segment];
  /** widest gap first */
  readonly shares: readonly Divide[];
  /** in the order of the catalog */
  readonly others: readonly Divide[];
}

/** The divides inside an economy, and where they are from. */
export interface DividesModel {
  readonly economy: string;
  readonly dimensions: readonly Dimension[];
  /** data sets of its values by segment */
  readonly sources: readonly string[];
  /** indicators that are known of it by segment */
  readonly indicators: readonly string[];
}

const PERCENT = '%';

/** The divides inside an economy in the newest years that have both sides; the dimension with the widest one first. */
export function dividesOf(
  catalog: NamingCatalog,
  economy: string,
  { segments }: Pick<EconomyAnswer, 'segments'>,
): Dimension[] {
  const pairs = pairsOf(
    catalog.segments,
    new Set([...segments.values()].flatMap((bySegment) => [...bySegment.keys()])),
  );
  const named = (id: string) => catalog.segments.find(({ segment }) => segment === id);
  return [...pairs]
    .flatMap(([dimension, pair]): Dimension[] => {
      const [first, second] = [named(pair[0]), named(pair[1])];
      if (first === undefined || second === undefined) return [];
      const divides = catalog.indicators.flatMap((indicator): Divide[] => {
        const bySegment = segments.get(indicator.indicator);
        const unit = catalog.units.find((each) => each.unit === indicator.unit);
        if (bySegment === undefined || unit === undefined) return [];
        const sides = sidesAt(new Map([[economy, bySegment]]), pair, indicator.lastYear);
        const [gap] = gapsOf(sides, [economy], indicator.lastYear, {
          ...indicator,
          toleranceYears: Infinity,
        });
        return gap === undefined ? [] : [{ indicator, unit, gap }];
      });
      if (divides.length === 0) return [];
      const isShare = ({ unit }: Divide) => unit.symbol === PERCENT;
      return [
        {
          dimension,
          pair: [first, second],
          shares: divides
            .filter(isShare)
            .sort((a, b) => descending(Math.abs(a.gap.gap), Math.abs(b.gap.gap))),
          others: divides.filter((divide) => !isShare(divide)),
        },
      ];
    })
    .sort((a, b) => descending(widestOf(a), widestOf(b)));
}

function widestOf({ shares: [widest] }: Dimension): number {
  return widest === undefined ? -1 : Math.abs(widest.gap.gap);
}
