import { type Gap, gapsOf, pairsOf, type Sides } from '../../answers/gaps.ts';
import type { Indicator, NamingCatalog, Segment } from '../../catalog/catalog.ts';
import { isMember, membersFirst } from '../../catalog/members.ts';
import type { IndicatorScope } from './model.ts';

/** By what an indicator can be divided, and by what it is. */
export interface Divided {
  /** in the order of the catalog */
  readonly dimensions: readonly string[];
  readonly dimension: string;
  readonly pair: readonly [Segment, Segment];
}

/** The divide inside each member of a group; no words yet. */
export interface DivideModel extends IndicatorScope, Divided {
  /** widest first; who is only listed comes after the members */
  readonly gaps: readonly Gap[];
  /** those of members */
  readonly counted: readonly Gap[];
  /** members whose gap is older than the year asked for */
  readonly older: readonly string[];
  /** members without both sides */
  readonly missing: readonly string[];
}

/**
 * The divide that is shown: by the dimension asked for, else by the first.
 *
 * @returns null where the indicator is known of the whole population alone
 */
export function dividedBy(
  catalog: NamingCatalog,
  { segments }: Indicator,
  by: string | undefined,
): Divided | null {
  const pairs = pairsOf(catalog.segments, new Set(segments));
  const dimensions = [...pairs.keys()];
  const dimension = dimensions.find((known) => known === by) ?? dimensions[0];
  if (dimension === undefined) return null;
  const [first, second] = (pairs.get(dimension) ?? []).map((id) =>
    catalog.segments.find(({ segment }) => segment === id),
  );
  return first === undefined || second === undefined
    ? null
    : { dimensions, dimension, pair: [first, second] };
}

/** @param sides both sides of the divide in each economy, as known in the year */
export function divideModel(
  scope: IndicatorScope,
  divided: Divided,
  sides: ReadonlyMap<string, Sides>,
): DivideModel {
  const { indicator, group, members, year } = scope;
  const counts = isMember(group);
  const gaps = membersFirst(group, gapsOf(sides, members, year, indicator), ({ economy }) => economy);
  const known = new Set(gaps.map(({ economy }) => economy));
  return {
    ...scope,
    ...divided,
    gaps,
    counted: gaps.filter(({ economy }) => counts(economy)),
    older: gaps.filter((gap) => gap.year < year).map(({ economy }) => economy),
    missing: members.filter((economy) => counts(economy) && !known.has(economy)),
  };
}
