import { group, max, rollup } from 'd3-array';
import {
  type HeldIndicator,
  type HeldSource,
  holdingLetter,
  type PublishedHeld,
} from '../../src/answers/held.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { Facts } from './facts.ts';

/** Who has what of the data: `answers/held.json`. */
export function publishHeld(tables: Tables, { series, segments }: Facts): PublishedHeld {
  const economies = tables.economies.map(({ economy }) => economy);
  const year = max([...series.values()].flat(), (row) => row.year) ?? 0;
  const ofIndicator = (id: string, tolerance: number): HeldIndicator | null => {
    const rows = series.get(id);
    if (rows === undefined) return null;
    const counts = rollup(
      rows,
      (own) => own.length,
      (row) => row.year,
    );
    const newest = rollup(
      rows,
      (own) => max(own, (row) => row.year),
      (row) => row.economy,
    );
    const from = Math.min(...counts.keys());
    const years = Math.max(...counts.keys()) - from + 1;
    return {
      observations: rows.length + (segments.get(id)?.length ?? 0),
      from,
      counts: Array.from({ length: years }, (_, at) => counts.get(from + at) ?? 0),
      held: economies.map((economy) => holdingLetter(newest.get(economy), year, tolerance)).join(''),
    };
  };
  return {
    year,
    economies,
    indicators: Object.fromEntries(
      tables.indicators.flatMap(({ indicator, tolerance_years }) => {
        const own = ofIndicator(indicator, tolerance_years);
        return own === null ? [] : [[indicator, own] as const];
      }),
    ),
    sources: sourcesOf(tables),
  };
}

function sourcesOf({ sources, policies, targets, groups }: Tables): Readonly<Record<string, HeldSource>> {
  const counted = (rows: readonly { readonly source: string }[]) => {
    const own = group(rows, ({ source }) => source);
    return (source: string) => own.get(source)?.length ?? 0;
  };
  const [ofPolicies, ofTargets, ofGroups] = [counted(policies), counted(targets), counted(groups)];
  return Object.fromEntries(
    sources.map(({ source, citation, retrieved, next_edition: next }) => [
      source,
      {
        citation,
        retrieved,
        next,
        policies: ofPolicies(source),
        targets: ofTargets(source),
        groups: ofGroups(source),
      },
    ]),
  );
}
