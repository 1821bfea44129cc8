import {
  askedAt,
  isMissing,
  type Missing,
  type Newest,
  newestAt,
  type YearValue,
} from '../../answers/newest.ts';
import type { EconomyAnswer, Place } from '../../answers/published.ts';
import type { Catalog, Group, Indicator, Source, Unit } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { sourcesOf } from '../sources.ts';

/** What is known of an economy in one indicator, up to a year. */
export interface Fact {
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** all years, ascending */
  readonly values: readonly YearValue[];
  /** the year that the newest value is looked for at */
  readonly asked: number;
  readonly newest: Newest | Missing;
  /** null: no value, no direction, not a member, or a year for which places are not known */
  readonly group: Place | null;
  readonly world: Place | null;
}

export interface AreaFacts {
  readonly area: string;
  readonly facts: readonly Fact[];
}

/**
 * Every indicator by area, the context last: the newest value up to a year, as beside other economies and in receipts.
 *
 * @param year of the page's scores; places are known in the default one
 */
export function factsByArea(
  catalog: Catalog,
  answer: EconomyAnswer,
  group: Group,
  year: number,
): AreaFacts[] {
  const units = new Map(catalog.units.map((unit) => [unit.unit, unit]));
  const facts = catalog.indicators.map((indicator): Fact => {
    const { indicator: id, unit, toleranceYears } = indicator;
    const values = answer.values.get(id) ?? [];
    const asked = askedAt(indicator, year);
    const places = year === catalog.scoreYear ? answer.ranks[id] : undefined;
    return {
      indicator,
      unit: units.get(unit) ?? { unit, name: unit, symbol: '' },
      values,
      asked,
      newest: newestAt(values, asked, toleranceYears),
      group: places?.[group.group] ?? null,
      world: places?.[WORLD] ?? null,
    };
  });
  return [...catalog.areas.map(({ area }) => area), CONTEXT]
    .map((area) => ({ area, facts: facts.filter(({ indicator }) => indicator.area === area) }))
    .filter((each) => each.facts.length > 0);
}

/** Whether the economy has a value in the indicator, within its tolerance. */
export function hasValue(fact: Fact): fact is Fact & { readonly newest: Newest } {
  return !isMissing(fact.newest);
}

/** A fact's rank in the group, or in the world where the economy is no member. */
export function placeOfFact({ group, world }: Fact, member: boolean): Place | null {
  return member ? group : world;
}

/** Data sets of the newest values. */
export function factSources(catalog: Catalog, areas: readonly AreaFacts[]): Source[] {
  const known = areas.flatMap(({ facts }) => facts).filter(hasValue);
  return sourcesOf(
    catalog,
    known.map(({ newest }) => newest.source),
  );
}
