import { extent, group, median, sum } from 'd3-array';
import { rounded } from '../catalog/rounding.ts';
import { gapsOf, type Sides } from './gaps.ts';

/** As much of an indicator as its divides take. */
interface Divided {
  readonly indicator: string;
  readonly toleranceYears: number;
  readonly decimals: number;
  readonly defaultYear: number;
}

/** The divides inside a group's members in one indicator. */
export interface GroupDivide<T extends Divided> {
  readonly indicator: T;
  /** members with both sides, and all that count */
  readonly n: number;
  readonly of: number;
  /** the median of the members' gaps, second side less first, in the indicator's unit, as it is printed */
  readonly gap: number;
  /** members in which a side has the higher value; in the others both are printed alike */
  readonly ahead: { readonly first: number; readonly second: number };
  /** first and last year that both values describe */
  readonly years: readonly [first: number, last: number];
}

/**
 * The divides inside members by one dimension: of each indicator the members whose values of both sides are of one year, no older
 * than the indicator's tolerance in its default year, or newer.
 *
 * @param sides indicator → economy → both sides
 * @returns in the order of the indicators; those that no member has both sides of are left out
 */
export function dividesAmong<T extends Divided>(
  indicators: readonly T[],
  sides: Readonly<Record<string, Readonly<Record<string, Sides>> | undefined>>,
  members: readonly string[],
): GroupDivide<T>[] {
  return indicators.flatMap((indicator) => {
    const known = new Map(Object.entries(sides[indicator.indicator] ?? {}));
    const gaps = gapsOf(known, members, indicator.defaultYear, indicator);
    const middle = median(gaps, ({ gap }) => gap);
    const [from, to] = extent(gaps, ({ year }) => year);
    if (middle === undefined || from === undefined || to === undefined) return [];
    return [
      {
        indicator,
        n: gaps.length,
        of: members.length,
        gap: rounded(middle, indicator.decimals),
        ahead: {
          first: gaps.filter(({ gap }) => gap < 0).length,
          second: gaps.filter(({ gap }) => gap > 0).length,
        },
        years: [from, to] as const,
      },
    ];
  });
}

/** The divide that most members have both sides of, of equals the first; null where there is none. */
export function bestKnown<T extends Divided>(divides: readonly GroupDivide<T>[]): GroupDivide<T> | null {
  return divides.reduce<GroupDivide<T> | null>(
    (best, own) => (best === null || own.n > best.n ? own : best),
    null,
  );
}

/** Divides in one indicator, by dimension. */
export interface AcrossDimensions<T extends Divided> {
  readonly indicator: T;
  /** how many dimensions it is known by */
  readonly dimensions: number;
  readonly widest: { readonly dimension: string; readonly divide: GroupDivide<T> };
}

/**
 * The dimension in which one indicator's divide is widest among members: that of the indicators known by most dimensions which most
 * members have both sides of, so that like is compared with like.
 *
 * @returns null where nothing is known
 */
export function widestAcross<T extends Divided>(
  dimensions: readonly { readonly dimension: string; readonly divides: readonly GroupDivide<T>[] }[],
): AcrossDimensions<T> | null {
  const all = dimensions.flatMap(({ dimension, divides }) =>
    divides.map((divide) => ({ dimension, divide })),
  );
  const byIndicator = [...group(all, ({ divide }) => divide.indicator.indicator).values()];
  const known = (own: typeof all) => [own.length, sum(own, ({ divide }) => divide.n)] as const;
  const [best] = byIndicator.sort((a, b) => {
    const [left, right] = [known(a), known(b)];
    return right[0] - left[0] || right[1] - left[1];
  });
  const [first, ...others] = best ?? [];
  if (best === undefined || first === undefined) return null;
  const widest = others.reduce(
    (wide, own) => (Math.abs(own.divide.gap) > Math.abs(wide.divide.gap) ? own : wide),
    first,
  );
  return { indicator: widest.divide.indicator, dimensions: best.length, widest };
}
