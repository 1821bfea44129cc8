import { type PublishedGaps, pairsOf, type Sides, sidesAt } from '../../src/answers/gaps.ts';
import {
  newestOf,
  type PublishedEconomy,
  type PublishedSegments,
  type PublishedSeries,
  packer,
  unpackSegments,
} from '../../src/answers/published.ts';
import type { IndicatorYears } from '../../src/catalog/catalog.ts';
import type { SegmentRow } from '../../src/catalog/types.ts';
import { answerPaths } from '../../src/pages/answers.ts';

/** Every indicator's divides as known in each of its years: path → answer. */
export function publishGaps(
  segments: readonly SegmentRow[],
  published: ReadonlyMap<string, PublishedSegments>,
  years: ReadonlyMap<string, IndicatorYears>,
): Map<string, PublishedGaps> {
  const files = new Map<string, PublishedGaps>();
  for (const [indicator, packed] of published) {
    const own = unpackSegments(packed);
    const pairs = pairsOf(segments, new Set([...own.values()].flatMap((by) => [...by.keys()])));
    for (const [dimension, pair] of pairs) {
      for (const year of yearsFrom(years.get(indicator))) {
        const even = year - (year % 2);
        const now = sidesAt(own, pair, even + 1);
        files.set(answerPaths.gaps(indicator, dimension, year), {
          sources: packed.sources,
          sides: Object.fromEntries(now),
          before: earlier(sidesAt(own, pair, even), now),
        });
      }
    }
  }
  return files;
}

/** What was known then, of those of whom that is another now. */
function earlier(
  then: ReadonlyMap<string, Sides>,
  now: ReadonlyMap<string, Sides>,
): NonNullable<PublishedGaps['before']> {
  return Object.fromEntries(
    [...now].flatMap(([economy, [year]]) => {
      const own = then.get(economy) ?? null;
      return own?.[0] === year ? [] : [[economy, own]];
    }),
  );
}

/** The newest values of each economy that stand against each other in a divide: path → answer, where there is one. */
export function publishDivides(
  segments: readonly SegmentRow[],
  economies: ReadonlyMap<string, PublishedEconomy>,
  years: ReadonlyMap<string, IndicatorYears>,
): Map<string, PublishedSegments> {
  const files = new Map<string, PublishedSegments>();
  for (const [economy, { sources, segments: packed }] of economies) {
    const own = unpackSegments({ sources, values: packed });
    const all = [...own.values()].flatMap((by) => [...by]);
    const pairs = pairsOf(segments, new Set(all.map(([segment]) => segment)));
    const { sources: used, pack } = packer(all.flatMap(([, values]) => values));
    const values = [...own].flatMap(([indicator, by]) => {
      const until = years.get(indicator)?.lastYear ?? Number.NEGATIVE_INFINITY;
      const sides = [...pairs.values()].flatMap((pair) => {
        const [year] = sidesAt(new Map([[economy, by]]), pair, until).get(economy) ?? [];
        return pair.flatMap((segment) => {
          const value = by.get(segment)?.filter((each) => each.year === year) ?? [];
          return value.length === 0 ? [] : [[segment, pack(value)] as const];
        });
      });
      return sides.length === 0 ? [] : [[indicator, Object.fromEntries(sides)] as const];
    });
    if (values.length === 0) continue;
    files.set(answerPaths.divides(economy), { sources: used, values: Object.fromEntries(values) });
  }
  return files;
}

/** Everybody's income as known in each of its years: path → answer. */
export function publishIncomes(
  incomes: PublishedSeries,
  years: IndicatorYears,
): Map<string, PublishedSeries> {
  return new Map(yearsFrom(years).map((year) => [answerPaths.incomes(year), newestOf(incomes, year)]));
}

function yearsFrom(years: IndicatorYears | undefined): number[] {
  if (years === undefined) return [];
  return Array.from({ length: years.lastYear - years.firstYear + 1 }, (_, step) => years.firstYear + step);
}
