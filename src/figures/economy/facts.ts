import { greatest, least } from 'd3-array';
import { isMissing, type Missing, type Newest, newestAt, type YearValue } from '../../answers/newest.ts';
import type { EconomyAnswer, Place } from '../../answers/published.ts';
import type { Catalog, Group, Indicator, Unit } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { CONTEXT } from '../../catalog/types.ts';

/** What is known of an economy in one indicator, in the indicator's own year. */
export interface Fact {
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** all years, ascending */
  readonly values: readonly YearValue[];
  readonly newest: Newest | Missing;
  /** null: no value, no direction, or not a member */
  readonly group: Place | null;
  readonly world: Place | null;
}

export interface AreaFacts {
  readonly area: string;
  readonly facts: readonly Fact[];
}

/** Every indicator by area, the context last. */
export function factsByArea(catalog: Catalog, answer: EconomyAnswer, group: Group): AreaFacts[] {
  const units = new Map(catalog.units.map((unit) => [unit.unit, unit]));
  const facts = catalog.indicators.map((indicator): Fact => {
    const { indicator: id, unit, defaultYear, toleranceYears } = indicator;
    const values = answer.values.get(id) ?? [];
    return {
      indicator,
      unit: units.get(unit) ?? { unit, name: unit, symbol: '' },
      values,
      newest: newestAt(values, defaultYear, toleranceYears),
      group: answer.ranks[id]?.[group.group] ?? null,
      world: answer.ranks[id]?.[WORLD] ?? null,
    };
  });
  return [...catalog.areas.map(({ area }) => area), CONTEXT]
    .map((area) => ({ area, facts: facts.filter(({ indicator }) => indicator.area === area) }))
    .filter((own) => own.facts.length > 0);
}

export function hasValue(fact: Fact): fact is Fact & { readonly newest: Newest } {
  return !isMissing(fact.newest);
}

/** A fact with its rank in the group, or in the world where the economy is no member. */
export interface Ranked {
  readonly fact: Fact;
  readonly place: Place;
}

/** The facts that are ranked highest and lowest, for the number of those ranked; null where none is. */
export function rankEnds(facts: readonly Fact[], member: boolean): readonly [Ranked, Ranked] | null {
  const ranked = facts.flatMap((fact): Ranked[] => {
    const place = member ? fact.group : fact.world;
    return place === null ? [] : [{ fact, place }];
  });
  const [best, worst] = [least(ranked, shareOf), greatest(ranked, shareOf)];
  return best === undefined || worst === undefined ? null : [best, worst];
}

const shareOf = ({ place: [rank, of] }: Ranked): number => rank / of;
