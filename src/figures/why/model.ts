import type { Place, PublishedScores } from '../../answers/published.ts';
import { roundedParts } from '../../answers/roundedParts.ts';
import type { Why } from '../../answers/why.ts';
import type { Catalog, Group, Indicator, Unit } from '../../catalog/catalog.ts';
import { rounded } from '../../catalog/rounding.ts';
import { unitOf } from '../../catalog/units.ts';
import { compareScores } from '../../scoring/rank.ts';

/** Decimals of points; parts are rounded together, so that what is shown adds up to what is shown. */
export const DECIMALS = 2;

/** Steps of a waterfall that have a name. */
const NAMED = 5;

/** What one indicator did to a score. */
export interface Effect {
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** points, rounded with the others */
  readonly points: number;
  readonly before: { readonly value: number; readonly year: number };
  readonly after: { readonly value: number; readonly year: number };
  /** place in the group that it is ranked in with its value before; null where it has none */
  readonly placeBefore: Place | null;
}

/** Whose score, and among whom it is ranked. */
export interface OfEconomy {
  readonly economy: string;
  readonly ranked: Group;
  /** an area, or `overall` */
  readonly column: string;
}

/** Why an economy's score moved; no words yet. */
export interface WhyModel extends OfEconomy {
  readonly from: number;
  readonly to: number;
  readonly scores: readonly [from: number, to: number];
  /** the largest first */
  readonly effects: readonly Effect[];
  /** those that a waterfall names, and what the others add up to */
  readonly named: readonly Effect[];
  readonly others: { readonly n: number; readonly points: number };
  /** place now; null where no single one may be given */
  readonly place: Place | null;
  /** some value before is later than the first year */
  readonly hasLater: boolean;
}

/** What moved a score, and its place now. */
interface Moving {
  readonly why: Why;
  /** null where no single one may be given */
  readonly place: Place | null;
}

/**
 * Why an economy's score moved, among the members of the group that it is ranked in.
 *
 * @param scores of the last year
 */
export function whyModel(
  catalog: Catalog,
  { economy, ranked, column }: OfEconomy,
  scores: PublishedScores,
  { why, place }: Moving,
): WhyModel {
  // The change of the two scores as they are shown, so that what is read adds up.
  const [start = 0, end = 0] = why.scores.map((score) => rounded(score, DECIMALS));
  const points = roundedParts(
    why.effects.map(({ contribution }) => contribution),
    end - start,
    DECIMALS,
  );
  const at = scores.columns.indexOf(column);
  const others = ranked.members.flatMap((member) =>
    member === economy ? [] : (scores.scores[member]?.[at] ?? []),
  );
  const placeWith = (score: number): Place => [
    1 + others.filter((other) => compareScores(other, score) > 0).length,
    others.length + 1,
  ];
  const effects = why.effects.flatMap(({ indicator: id, before, after, scoreWithout }, index): Effect[] => {
    const indicator = catalog.indicators.find((each) => each.indicator === id);
    // What rounds to nothing adds nothing to what is read.
    if (indicator === undefined || points[index] === 0) return [];
    return [
      {
        indicator,
        unit: unitOf(catalog, indicator),
        points: points[index] ?? 0,
        before,
        after,
        placeBefore: place === null ? null : placeWith(scoreWithout),
      },
    ];
  });
  const named = effects.slice(0, NAMED);
  const rest = effects.slice(NAMED);
  return {
    economy,
    ranked,
    column,
    from: why.from,
    to: why.to,
    scores: why.scores,
    effects,
    named,
    others: { n: rest.length, points: sumOf(rest) },
    place,
    hasLater: effects.some(({ before }) => before.year > why.from),
  };
}

/** What effects add up to. */
export function sumOf(effects: readonly Effect[]): number {
  return effects.reduce((sum, { points }) => sum + points, 0);
}

/** The indicator whose old value would change the place most; null where none would. */
export function decisive({ effects, place }: WhyModel): Effect | null {
  if (place === null) return null;
  const moved = ({ placeBefore }: Effect) => Math.abs((placeBefore?.[0] ?? place[0]) - place[0]);
  const [first, ...others] = effects;
  if (first === undefined) return null;
  const most = others.reduce((best, own) => (moved(own) > moved(best) ? own : best), first);
  return moved(most) === 0 ? null : most;
}
