import { median } from 'd3-array';
import { CONTEXT } from '../catalog/types.ts';

/** Whether an economy has a value of an indicator: one that still counts, one that is too old by now, or none at all. */
export type Holding = 'current' | 'old' | 'none';

/** How a holding is written in `HeldIndicator.held`. */
const HOLDINGS: Readonly<Record<string, Holding>> = { c: 'current', o: 'old', n: 'none' };

export interface HeldIndicator {
  /** values of all economies, years and segments */
  readonly observations: number;
  /** the year of the first of the counts */
  readonly from: number;
  /** economies with a value for the whole population, year by year */
  readonly counts: readonly number[];
  /** a letter an economy, in their order: `c`urrent, `o`ld, `n`one */
  readonly held: string;
}

/** What a source gives beside its indicators, and what the catalog does not say of it. */
export interface HeldSource {
  readonly citation: string;
  /** a year, a month or a day; '' where it is not known */
  readonly retrieved: string;
  /** in the words of `data/sources.csv`; '' where it is not known */
  readonly next: string;
  readonly policies: number;
  readonly targets: number;
  readonly groups: number;
}

/** Who has what of the data, as the data page shows it. */
export interface PublishedHeld {
  /** ages are counted from here: the newest year of any value */
  readonly year: number;
  readonly economies: readonly string[];
  readonly indicators: Readonly<Record<string, HeldIndicator>>;
  readonly sources: Readonly<Record<string, HeldSource>>;
}

/** As much of an indicator as its place in the lists takes. */
interface Placed {
  readonly indicator: string;
  readonly area: string;
}

export const HELD_PATH = 'answers/held.json';

/**
 * A value counts as current where it is, at the newest year of any value, no older than its indicator's tolerance.
 *
 * @param newest year of the newest value; undefined: there is none
 */
export function holdingLetter(newest: number | undefined, year: number, tolerance: number): string {
  if (newest === undefined) return 'n';
  return year - newest <= tolerance ? 'c' : 'o';
}

/** Who has what: indicator and economy → holding. */
export function holdings({ economies, indicators }: PublishedHeld) {
  const places = new Map(economies.map((economy, at) => [economy, at]));
  return (indicator: string, economy: string): Holding => {
    const at = places.get(economy);
    const letter = at === undefined ? undefined : indicators[indicator]?.held[at];
    return HOLDINGS[letter ?? 'n'] ?? 'none';
  };
}

/** Who of some economies lacks an indicator, and who has one that is too old. */
interface Lacking {
  readonly current: number;
  readonly none: readonly string[];
  readonly old: readonly string[];
}

/** @param economies in the order to name them in */
export function lacking(held: PublishedHeld, indicator: string, economies: readonly string[]): Lacking {
  const of = holdings(held);
  const which = (holding: Holding) => economies.filter((economy) => of(indicator, economy) === holding);
  return { current: which('current').length, none: which('none'), old: which('old') };
}

/** An area's indicators that anybody in the world has a current value of: what coverage is counted in. */
export function currentIndicators(
  held: PublishedHeld,
  indicators: readonly Placed[],
): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>();
  for (const { indicator, area } of indicators) {
    if (area === CONTEXT || held.indicators[indicator]?.held.includes('c') !== true) continue;
    areas.set(area, [...(areas.get(area) ?? []), indicator]);
  }
  return areas;
}

/** How much of the areas an economy has. */
export interface HeldByEconomy {
  readonly economy: string;
  /** area → how many of its indicators */
  readonly areas: ReadonlyMap<string, number>;
  readonly all: number;
}

/** What each of some economies has a current value of, by area. */
export function heldByEconomy(
  held: PublishedHeld,
  areas: ReadonlyMap<string, readonly string[]>,
  economies: readonly string[],
): readonly HeldByEconomy[] {
  const of = holdings(held);
  return economies.map((economy) => {
    const own = new Map(
      [...areas].map(([area, ids]) => [area, ids.filter((id) => of(id, economy) === 'current').length]),
    );
    return { economy, areas: own, all: [...own.values()].reduce((sum, n) => sum + n, 0) };
  });
}

/** Share of economies that have at least half of an area's indicators, 0 to 1. */
export function wellCovered(members: readonly HeldByEconomy[], area: string, indicators: number): number {
  const enough = members.filter(({ areas }) => (areas.get(area) ?? 0) >= indicators / 2);
  return enough.length / members.length;
}

/** As many indicators as at least half of the economies have. */
export function typicalCount(members: readonly HeldByEconomy[]): number {
  return Math.floor(median(members, ({ all }) => all) ?? 0);
}
