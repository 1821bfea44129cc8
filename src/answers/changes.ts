import type { IndicatorRow } from '../catalog/types.ts';
import { OVERALL, scoreByDefault } from '../scoring/default.ts';
import { emptyPanel } from '../scoring/panel.ts';
import type { Panel } from '../scoring/types.ts';
import { isMissing, newestAt, type YearValue } from './newest.ts';
import type { PublishedChanges } from './published.ts';
import type { AllSeries } from './scores.ts';

/** Share of an area's weight that must be compared for the area's change, as for its score. */
const AREA_SHARE = 0.5;

/** Share of the areas that must have a change for the change overall. */
const OVERALL_SHARE = 0.5;

/** Two years, the earlier one first. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How scores changed between two years, by the default method over what was measured at both ends: of an economy only the
 * indicators that are comparable over time, with a newer value at the later end and no break in between. An area has a
 * change where they carry at least half of its weight (a single indicator out of four would make a change of 100 points
 * out of one law), the overall score where at least half of the areas have one.
 */
export function publishChanges(
  economies: readonly string[],
  indicators: readonly IndicatorRow[],
  series: AllSeries,
  { from, to }: Span,
): PublishedChanges {
  const scored = indicators.filter(
    ({ indicator, weight, tolerance_years }) =>
      weight > 0 &&
      economies.some(
        (economy) => !isMissing(newestAt(series.get(indicator)?.get(economy) ?? [], to, tolerance_years)),
      ),
  );
  const areas = [...new Set(indicators.map(({ area }) => area))];
  const { before, after, compared, pairs } = bothEnds(economies, scored, series, { from, to });
  if (compared.length === 0) return { from, to, columns: [], changes: {} };
  const there = new Set(compared.map(({ area }) => area));
  const thresholds = { area: 0, overall: (OVERALL_SHARE * areas.length) / there.size };
  const [first, last] = [before, after].map((panel) => scoreByDefault(panel, compared, thresholds).scores);
  if (first === undefined || last === undefined) throw new Error('expected scores of both years');
  const width = compared.length;
  const { columns } = last;
  const changes = Object.fromEntries(
    economies.flatMap((economy, u) => {
      const own = columns.map((column, c) => {
        const at = u * columns.length + c;
        const before = first.values[at] ?? Number.NaN;
        const change = (last.values[at] ?? Number.NaN) - before;
        if (Number.isNaN(change)) return null;
        const counted = compared.filter(
          ({ area }, k) =>
            !Number.isNaN(after.values[u * width + k] ?? Number.NaN) &&
            (column === OVERALL || area === column),
        ).length;
        return [Number(change.toPrecision(4)), counted, Number(before.toPrecision(4))] as const;
      });
      return own.some((change) => change !== null) ? [[economy, own] as const] : [];
    }),
  );
  const sources = columns.map((column, c) => {
    const used = economies.flatMap((economy, u) =>
      (changes[economy]?.[c] ?? null) === null
        ? []
        : compared
            .filter(({ area }) => column === OVERALL || area === column)
            .flatMap(({ indicator }) => (pairs[u]?.get(indicator) ?? []).map(({ source }) => source)),
    );
    return [...new Set(used)].sort();
  });
  return { from, to, columns, changes, sources };
}

/** indicator → an economy's values at both ends */
type Pairs = ReadonlyMap<string, Pair>;
type Pair = readonly [before: YearValue, after: YearValue];

/** The values of both years, missing at both where they cannot be compared; only indicators that have any. */
function bothEnds(
  economies: readonly string[],
  scored: readonly IndicatorRow[],
  series: AllSeries,
  { from, to }: Span,
): {
  readonly before: Panel;
  readonly after: Panel;
  readonly compared: readonly IndicatorRow[];
  /** one an economy */
  readonly pairs: readonly Pairs[];
} {
  const pairs = economies.map((economy): Pairs => {
    const own = new Map<string, Pair>();
    for (const { indicator, comparable_over_time, tolerance_years } of scored) {
      if (!comparable_over_time) continue;
      const pair = ends(series.get(indicator)?.get(economy) ?? [], from, to, tolerance_years);
      if (pair !== null) own.set(indicator, pair);
    }
    const enough = areasWithEnough(scored, own);
    return new Map(
      scored.flatMap(({ indicator, area }) => {
        const pair = own.get(indicator);
        return pair !== undefined && enough.has(area) ? [[indicator, pair] as const] : [];
      }),
    );
  });
  const compared = scored.filter(({ indicator }) => pairs.some((own) => own.has(indicator)));
  const panel = (end: 0 | 1): Panel => {
    const out = emptyPanel(
      economies,
      compared.map(({ indicator }) => indicator),
    );
    pairs.forEach((own, u) => {
      compared.forEach(({ indicator }, c) => {
        const value = own.get(indicator)?.[end].value;
        if (value !== undefined) out.values[u * compared.length + c] = value;
      });
    });
    return out;
  };
  return { before: panel(0), after: panel(1), compared, pairs };
}

/** An economy's values at both ends; null where one is missing, the later is not newer, or a break lies between them. */
function ends(values: readonly YearValue[], from: number, to: number, toleranceYears: number): Pair | null {
  const before = newestAt(values, from, toleranceYears);
  const after = newestAt(values, to, toleranceYears);
  if (isMissing(before) || isMissing(after) || after.year <= before.year) return null;
  const broken = values.some(({ year, flag }) => flag === 'B' && year > before.year && year <= after.year);
  return broken ? null : [before, after];
}

function areasWithEnough(scored: readonly IndicatorRow[], own: ReadonlyMap<string, unknown>): Set<string> {
  const all = new Map<string, number>();
  const present = new Map<string, number>();
  for (const { indicator, area, weight } of scored) {
    all.set(area, (all.get(area) ?? 0) + weight);
    if (own.has(indicator)) present.set(area, (present.get(area) ?? 0) + weight);
  }
  return new Set(
    [...present]
      .filter(([area, weight]) => weight >= AREA_SHARE * (all.get(area) ?? 0))
      .map(([area]) => area),
  );
}
