import { median, quantileSorted, sum } from 'd3-array';
import type { GroupAverage } from '../catalog/types.ts';

export interface GroupSummary {
  /** members that have a value, and all members that count */
  readonly n: number;
  readonly of: number;
  readonly missing: readonly string[];
  /** only the kinds that make sense for the indicator; the weighted one only where every weight is known */
  readonly averages: Partial<Record<GroupAverage, number>>;
  readonly low: number | null;
  readonly high: number | null;
  /** first and third quartile */
  readonly quartiles: readonly [number, number] | null;
}

/**
 * A group's summary with its base: who is in it, who is missing by name.
 *
 * @param members economies that count
 * @param values economy → value; an economy without one is missing, never zero
 * @param kinds the averages that `indicators.csv` allows
 * @param populations economy → persons, for the weighted mean: over the members with a value and a population
 */
export function groupSummary(
  members: readonly string[],
  values: ReadonlyMap<string, number>,
  kinds: readonly GroupAverage[],
  populations: ReadonlyMap<string, number>,
): GroupSummary {
  const present = members.filter((economy) => values.has(economy));
  const numbers = present.map((economy) => values.get(economy) ?? Number.NaN).sort((a, b) => a - b);
  const averages: Partial<Record<GroupAverage, number>> = {};
  if (numbers.length > 0) {
    if (kinds.includes('median')) averages.median = median(numbers) ?? Number.NaN;
    if (kinds.includes('mean')) averages.mean = sum(numbers) / numbers.length;
    if (kinds.includes('population-weighted') && present.every((economy) => populations.has(economy))) {
      const weight = (economy: string) => populations.get(economy) ?? 0;
      averages['population-weighted'] =
        sum(present, (economy) => weight(economy) * (values.get(economy) ?? 0)) / sum(present, weight);
    }
  }
  return {
    n: present.length,
    of: members.length,
    missing: members.filter((economy) => !values.has(economy)),
    averages,
    low: numbers[0] ?? null,
    high: numbers.at(-1) ?? null,
    quartiles:
      numbers.length > 0
        ? [quantileSorted(numbers, 0.25) ?? Number.NaN, quantileSorted(numbers, 0.75) ?? Number.NaN]
        : null,
  };
}
