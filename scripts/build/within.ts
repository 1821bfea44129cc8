import { pairsOf, type Sides, sidesAt } from '../../src/answers/gaps.ts';
import { packInstruments } from '../../src/answers/instruments.ts';
import { type PublishedSegments, unpackSegments } from '../../src/answers/published.ts';
import type { PackedDivides, PublishedWithin } from '../../src/answers/within.ts';
import type { IndicatorYears } from '../../src/catalog/catalog.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { rounded } from '../../src/catalog/rounding.ts';
import { instrumentsInOrder } from './policies.ts';

/** What pages of groups say of their members beside scores. */
export function publishWithin(
  tables: Tables,
  segments: ReadonlyMap<string, PublishedSegments>,
  years: ReadonlyMap<string, IndicatorYears>,
): PublishedWithin {
  const order = instrumentsInOrder(tables).map(({ instrument }) => instrument);
  return {
    instruments: packInstruments(tables.policies, order),
    divides: Object.fromEntries(
      [...segments].map(([indicator, packed]) => {
        const until = years.get(indicator)?.lastYear ?? Number.NEGATIVE_INFINITY;
        const row = tables.indicators.find((own) => own.indicator === indicator);
        return [indicator, dividesOf(tables, packed, until, row?.decimals ?? 0)] as const;
      }),
    ),
  };
}

/** @param decimals with which values are printed: more digits say nothing on a page of whole groups */
function dividesOf(
  tables: Tables,
  packed: PublishedSegments,
  until: number,
  decimals: number,
): PackedDivides {
  const own = unpackSegments(packed);
  const pairs = pairsOf(tables.segments, new Set([...own.values()].flatMap((by) => [...by.keys()])));
  const short = ([year, first, second]: Sides): Sides => [
    year,
    rounded(first, decimals),
    rounded(second, decimals),
  ];
  return {
    sources: packed.sources,
    sides: Object.fromEntries(
      [...pairs].map(([dimension, pair]) => [
        dimension,
        Object.fromEntries([...sidesAt(own, pair, until)].map(([economy, sides]) => [economy, short(sides)])),
      ]),
    ),
  };
}
